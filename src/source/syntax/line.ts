/**
 * Running text as one string, so that syntax which spans emphasis or code can be found by a pattern, and cut out of the
 * nodes again: `see [@a, *passim*]` is `see [@a, ¤]`, with one mark for the emphasis.
 */
import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { startOf, type Reading } from './reading.ts';

/** Stands for an escaped character. Like the other it is a noncharacter, which no text may hold: characters.ts. */
export const escapedMark = '\uFDD0';
/** Stands for any node that is not text: emphasis, a link, code. */
export const nodeMark = '\uFDD1';

/** The children of a paragraph, a heading, a link and the like. */
export interface Line {
	readonly text: string;
	/** Where a character of the line stands in the source. */
	readonly offset: (index: number) => number;
	/** The nodes of a stretch of the line; a text that reaches over its end is cut. */
	readonly nodes: (from: number, to: number) => PhrasingContent[];
}

const lengthOf = (node: PhrasingContent): number => (node.type === 'text' ? node.value.length : 1);

const lineEnd = /\r\n|\n|\r/;

/** Of numbers in rising order, the place of the last that is not above another; 0 where all are. */
const lastAtMost = (numbers: readonly number[], most: number): number => {
	let [low, high] = [0, numbers.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((numbers[middle] ?? 0) <= most) low = middle;
		else high = middle - 1;
	}
	return low;
};

/**
 * The offsets of a text of several lines. It loses the indents and quotation marks at the beginning of its lines, so that
 * places are read off the source.
 */
const offsetsInText = (node: Text, source: string): ((index: number) => number) => {
	const start = startOf(node);
	const lines = node.value.split(lineEnd);
	if (lines.length === 1) return (index) => start + index;
	/** Of each line where it begins in the value, and where in the source. */
	const inValue: number[] = [];
	const inSource: number[] = [];
	let [valueStart, lineStart] = [0, start];
	for (const written of lines) {
		const length = source.slice(lineStart).search(lineEnd);
		const end = length === -1 ? source.length : lineStart + length;
		inValue.push(valueStart);
		inSource.push(lineStart + Math.max(0, source.slice(lineStart, end).indexOf(written)));
		// A line of a text ends in one character, whatever ends it in the source.
		valueStart += written.length + (node.value.startsWith('\r\n', valueStart + written.length) ? 2 : 1);
		lineStart = end + (source.startsWith('\r\n', end) ? 2 : 1);
	}
	return (index) => {
		const row = lastAtMost(inValue, index);
		return (inSource[row] ?? start) + index - (inValue[row] ?? 0);
	};
};

const lineOf = (nodes: readonly PhrasingContent[], { source, point }: Reading): Line => {
	const starts: number[] = [];
	const pieces: string[] = [];
	let length = 0;
	for (const node of nodes) {
		starts.push(length);
		if (node.type === 'text') pieces.push(node.value);
		else pieces.push(node.type === 'escaped' ? escapedMark : node.type === 'break' ? '\n' : nodeMark);
		length += lengthOf(node);
	}
	const offsets = new Map<Text, (index: number) => number>();
	const offset = (index: number): number => {
		const at = lastAtMost(starts, index);
		const node = nodes[at];
		if (!node) return 0;
		if (node.type !== 'text') return startOf(node);
		const inText = offsets.get(node) ?? offsetsInText(node, source);
		offsets.set(node, inText);
		return inText(index - (starts[at] ?? 0));
	};
	return {
		text: pieces.join(''),
		offset,
		nodes: (from, to) => {
			const found: PhrasingContent[] = [];
			for (let at = lastAtMost(starts, from); at < nodes.length; at += 1) {
				const node = nodes[at];
				const start = starts[at] ?? 0;
				if (!node || start >= to) break;
				const end = start + lengthOf(node);
				if (start >= from && end <= to) found.push(node);
				else if (node.type === 'text' && end > from) {
					const [first, last] = [Math.max(from, start), Math.min(to, end)];
					const value = node.value.slice(first - start, last - start);
					const position = { start: point(offset(first)), end: point(offset(last - 1) + 1) };
					found.push({ type: 'text', value, position });
				}
			}
			return found;
		},
	};
};

/** A stretch of a line, and what stands there instead. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly nodes: readonly PhrasingContent[];
}

/** What a line stands in. */
export interface Within {
	readonly parent: Parents;
	readonly heading: boolean;
	readonly link: boolean;
	readonly note: boolean;
}

const holders: readonly Nodes['type'][] = [
	'paragraph',
	'heading',
	'tableCell',
	'emphasis',
	'strong',
	'delete',
	'link',
	'linkReference',
	'typedLink',
];

/** Shows every line of a tree to `read`, the outer before the inner, and puts what it finds in their place. */
export const readLines = (
	tree: Root,
	reading: Reading,
	read: (line: Line, within: Within) => readonly Stretch[],
): void => {
	visitParents(tree, (node, ancestors) => {
		if (!('children' in node) || !holders.includes(node.type)) return;
		const around = [...ancestors, node].map(({ type }) => type);
		// What these nodes hold is running text.
		const holder = node as { children: PhrasingContent[] };
		const line = lineOf(holder.children, reading);
		const stretches = [
			...read(line, {
				parent: node,
				heading: around.includes('heading'),
				link: around.some((type) => type === 'link' || type === 'linkReference' || type === 'typedLink'),
				note: around.includes('footnoteDefinition'),
			}),
		].sort((a, b) => a.from - b.from);
		if (stretches.length === 0) return;
		let at = 0;
		const children: PhrasingContent[] = [];
		for (const { from, to, nodes } of stretches) {
			children.push(...line.nodes(at, from), ...nodes);
			at = to;
		}
		children.push(...line.nodes(at, line.text.length));
		holder.children = children;
	});
};

/** What was refused, as plain text: told once, and read by nothing after. The marks of notes stay, which else none would have. */
export const refused = (line: Line, from: number, to: number): Stretch => {
	const nodes = line.nodes(from, to);
	const marks = nodes.filter(({ type }) => type === 'footnoteReference');
	return { from, to, nodes: [{ type: 'escaped', value: wordsOf(nodes) }, ...marks] };
};

/** The words of some nodes, without their markup. */
export const wordsOf = (nodes: readonly PhrasingContent[]): string =>
	nodes
		.map((node) => {
			if (node.type === 'break') return ' ';
			if ('children' in node) return wordsOf(node.children);
			return 'value' in node && node.type !== 'html' ? node.value : '';
		})
		.join('');

/** True where a reader would see nothing: white space, and characters without a shape. */
export const isBlank = (text: string): boolean => /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);
