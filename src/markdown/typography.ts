/**
 * The last touches on the tree of elements: other scripts say their language, what belongs together stays in a line, tables
 * can scroll.
 *
 *     ‘以使’            →  ‘<span lang="zh-Hans">以使</span>’
 *     25 September 2015  →  25&nbsp;September&nbsp;2015
 *     <table>            →  <section class="table" tabindex="0" aria-label="Table: the words of its head"><table>
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { noBreak } from '../model/no-break.ts';
import { hasOtherScript, runsOf } from '../model/scripts.ts';

/** Words as nodes, each run of another script in its language: that given, where it is one of them. */
export const inLanguages = (words: string, language?: string): ElementContent[] =>
	runsOf(words, language).map(({ text, lang, rightToLeft }) =>
		lang === undefined ? { type: 'text', value: text } : h(rightToLeft === true ? 'bdi' : 'span', { lang }, text),
	);

/** A rehype plugin: each run of another script is an element with its language, unless it stands in one already. */
export const rehypeLanguages: Plugin<[], Root> = () => (tree) => {
	visit(tree, (node, index, parent) => {
		if (node.type === 'element' && /^(?!en\b)\w/.test(String(node.properties['lang'] ?? ''))) return SKIP;
		if (node.type !== 'text' || !parent || index === undefined || !hasOtherScript(node.value)) return undefined;
		const parts = inLanguages(node.value);
		parent.children.splice(index, 1, ...parts);
		return [SKIP, index + parts.length];
	});
};

/** A word of which a single letter stands before the hyphen: `e-diplomacy`. */
const lettered = /((?<![\p{L}\p{N}-])\p{L}-\p{L}+)/u;

/** A rehype plugin: no line breaks within a date, between a number and its unit, after the letter of `e-diplomacy`. */
export const rehypeNoBreak: Plugin<[], Root> = () => (tree) => {
	visit(tree, (node, index, parent) => {
		if (node.type === 'element' && node.tagName === 'svg') return SKIP;
		if (node.type !== 'text') return undefined;
		node.value = noBreak(node.value);
		if (!parent || index === undefined || !lettered.test(node.value)) return undefined;
		const parts = node.value
			.split(lettered)
			.filter((part) => part !== '')
			.map((part): ElementContent => (lettered.test(part) ? h('span.no-break', part) : { type: 'text', value: part }));
		parent.children.splice(index, 1, ...parts);
		return [SKIP, index + parts.length];
	});
};

/** What a table is called: by its head, so that two on a page are told apart. */
const tableName = (table: Element): string => {
	const words: string[] = [];
	visit(table, 'element', (cell) => {
		if (cell.tagName !== 'th') return;
		const marks = /^(?:note-ref|cite)$/;
		const own = cell.children.filter(
			(child) => child.type !== 'element' || !marks.test(String(child.properties['className'] ?? '')),
		);
		words.push(toString({ ...cell, children: own }));
	});
	return `Table: ${words.filter((word) => word !== '').join(', ')}`;
};

/** A rehype plugin: a table stands in a region that scrolls by itself and can be reached by key. */
export const rehypeTables: Plugin<[], Root> = () => (tree) => {
	visit(tree, 'element', (node: Element, index, parent) => {
		if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
		parent.children[index] = h('section.table', { tabIndex: 0, ariaLabel: tableName(node) }, [node]);
		return [SKIP, index + 1];
	});
};
