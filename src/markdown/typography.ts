/**
 * The last touches on the tree of elements: Chinese is marked as such, a day keeps its month, tables can scroll.
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

const han = /(\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef]*)/u;

/** A rehype plugin: each run of Chinese characters is a span with its language, unless it stands in one already. */
export const rehypeHan: Plugin<[], Root> = () => (tree) => {
	visit(tree, (node, index, parent) => {
		if (node.type === 'element' && String(node.properties['lang'] ?? '').startsWith('zh')) return SKIP;
		if (node.type !== 'text' || !parent || index === undefined || !han.test(node.value)) return undefined;
		const parts = node.value
			.split(han)
			.filter((part) => part !== '')
			.map((part): ElementContent =>
				han.test(part) ? h('span', { lang: 'zh-Hans' }, part) : { type: 'text', value: part },
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
