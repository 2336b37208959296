/**
 * Directives: `:::agreement{of=its-id}` … `:::` and `::timeline{from=2013 to=2015}`. The reader of Markdown makes the
 * nodes; here what it could not read, or read otherwise than it was meant, is refused.
 */
import type { Nodes, Parents, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { wordsOf } from './line.ts';
import { startOf, writtenAs, type Reading, type Syntax } from './reading.ts';

/** Directives in running text (`:name`) would swallow ordinary colons, `Note:this`; the syntax is switched off. */
export function withoutTextDirectives(this: Processor): undefined {
	for (const extension of [this.data().micromarkExtensions ?? []].flat())
		if (extension.flow?.[58] !== undefined && extension.text?.[58] !== undefined) delete extension.text[58];
}

const colonsOf = (node: ContainerDirective, { source }: Reading): number =>
	/^:*/.exec(source.slice(startOf(node)))?.[0].length ?? 0;

/** Closed, and not by the colons of a callout that begins within it. */
const isClosed = (node: ContainerDirective, reading: Reading): boolean => {
	const last = writtenAs(node, reading)
		.trimEnd()
		.split(/\r\n|\n|\r/)
		.at(-1);
	const own = colonsOf(node, reading);
	let closed = /^[\s>]*:{3,}$/.test(last ?? '');
	visit(node, 'containerDirective', (inner) => {
		if (inner !== node && colonsOf(inner, reading) >= own) closed = false;
	});
	return closed;
};

/**
 * What is not closed swallows the rest of the file. That is told once, and the rest is taken to be unknown.
 * @returns true where the tree was cut
 */
export const cutUnclosed = (tree: Root, reading: Reading): boolean => {
	let from: number | undefined;
	visit(tree, 'containerDirective', (node) => {
		if (from !== undefined || isClosed(node, reading)) return;
		from = startOf(node);
		reading.fault(
			'bad-directive',
			from,
			`'${node.name}' is not closed`,
			'write ::: on a line of its own where it ends',
		);
	});
	if (from === undefined) return false;
	const end = from;
	const cut = (parent: Parents): void => {
		const children: readonly Nodes[] = parent.children;
		const first = children.findIndex((node) => startOf(node) >= end);
		if (first !== -1) parent.children.splice(first);
		const last: Nodes | undefined = parent.children.at(-1);
		if (!last || !('children' in last) || last.children.length === 0) return;
		cut(last);
		// A quotation or an item that held nothing else is as unknown as what it held.
		if (last.children.length === 0) parent.children.pop();
	};
	cut(tree);
	return true;
};

/** What looks like a directive and is text: a brace that is not closed, or a line that does not stand alone. */
const unread = /(?:^|\s):{2,}(?=[a-z])|^:{2,}/;

/** Refuses directives that could not be read, and words in brackets behind their names, which nothing would show. */
export const directives: Syntax = (tree, reading) => {
	visit(tree, (node, index, parent) => {
		if (node.type === 'leafDirective' || node.type === 'containerDirective') {
			const [first] = node.children;
			const label =
				node.type === 'leafDirective'
					? first !== undefined
					: first?.type === 'paragraph' && first.data?.directiveLabel === true;
			if (label)
				reading.fault(
					'bad-directive',
					startOf(node),
					`'${node.name}' takes no words in brackets`,
					'take them out, or write them as a paragraph of its own',
				);
			else if (
				node.type === 'containerDirective' &&
				node.name === 'note' &&
				node.children.length === 0 &&
				isClosed(node, reading)
			)
				reading.fault('bad-directive', startOf(node), "'note' is empty", 'write its text before its last :::');
			return undefined;
		}
		if (node.type !== 'paragraph' || !parent || index === undefined) return undefined;
		const text = node.children.map((child) => (child.type === 'text' ? child.value : '\uFDD1')).join('');
		if (!unread.test(text)) return undefined;
		const words = wordsOf(node.children);
		reading.fault(
			'bad-directive',
			startOf(node),
			`'${words.length > 40 ? `${words.slice(0, 37)}…` : words}' cannot be read as a directive`,
			/^:+[A-Za-z-]*[ \t]+[A-Za-z{]/.test(text)
				? 'write its name at once behind the colons, its brace at once behind the name, and nothing after that'
				: 'write it on a line of its own, and close its brace: ::name{key=value}',
		);
		// Nothing more is to be said of it, nor that it bears no anchor.
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
};
