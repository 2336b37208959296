/**
 * The last touches on the tree of elements: other scripts say their language, a day keeps its month, tables can scroll.
 *
 *     ‘以使’            →  ‘<span lang="zh-Hans">以使</span>’
 *     25 September 2015  →  25&nbsp;September 2015
 *     <table>            →  <section class="table" tabindex="0" aria-label="Table: the words of its head"><table>
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { hasOtherScript, runsOf } from '../model/scripts.ts';

/** A rehype plugin: each run of another script is an element with its language, unless it stands in one already. */
export const rehypeLanguages: Plugin<[], Root> = () => (tree) => {
	visit(tree, (node, index, parent) => {
		if (node.type === 'element' && /^(?!en\b)\w/.test(String(node.properties['lang'] ?? ''))) return SKIP;
		if (node.type !== 'text' || !parent || index === undefined || !hasOtherScript(node.value)) return undefined;
		const parts = runsOf(node.value).map(({ text, lang, rightToLeft }): ElementContent =>
			lang === undefined ? { type: 'text', value: text } : h(rightToLeft === true ? 'bdi' : 'span', { lang }, text),
		);
		parent.children.splice(index, 1, ...parts);
		return [SKIP, index + parts.length];
	});
};

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const day = new RegExp(`(\\d{1,2}) (?=(?:${months})\\b)`, 'g');

/** A rehype plugin: no line breaks between a day and its month, a number and its per cent. */
export const rehypeNoBreak: Plugin<[], Root> = () => (tree) => {
	visit(tree, 'text', (node: Text) => {
		node.value = node.value.replace(day, '$1\u00a0').replace(/(\d) %/g, '$1\u00a0%');
	});
};

/** What a table is called: by its head, so that two on a page are told apart. */
const tableName = (table: Element): string => {
	const words: string[] = [];
	visit(table, 'element', (cell) => {
		if (cell.tagName === 'th') words.push(toString(cell));
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
