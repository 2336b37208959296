/** Blocks that Markdown takes for something else than was meant, or shows otherwise than they were written. */
import type { List, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { isBlank, wordsOf } from './line.ts';
import { putInPlace, quoted, startOf, writtenAs, type Reading, type Syntax } from './reading.ts';

const numberOf = (written: string): number => Number(/^\d+/.exec(written)?.[0] ?? Number.NaN);

const list = (node: List, reading: Reading): void => {
	const { fault } = reading;
	for (const item of node.children)
		if (typeof item.checked === 'boolean')
			fault('foreign-markup', startOf(item), 'a box to tick', 'write it in words, or \\[ for a bracket');
		else if (item.children.length === 0)
			fault(
				'broken-markup',
				startOf(item),
				'an item of a list without words',
				'write them behind its sign, or take it out; a backslash before the sign makes it text',
			);
	if (node.ordered !== true) return;
	const numbers = node.children.map((item) => numberOf(writtenAs(item, reading)));
	const [first = 1] = numbers;
	if (numbers.length === 1 && first !== 1)
		return fault(
			'broken-markup',
			startOf(node),
			`'${first}.' begins a list`,
			`write ${first}\\. where it is a number at the beginning of a paragraph`,
		);
	for (const [index, number] of numbers.entries()) {
		if (number === first + index || numbers.every((each) => each === first)) continue;
		const item = node.children[index];
		return fault(
			'broken-markup',
			item ? startOf(item) : startOf(node),
			`'${number}.' would be shown as ${first + index}`,
			'number the list by ones, or write the numbers as text with a backslash before their stop',
		);
	}
};

const table = (node: Table, { fault }: Reading): void => {
	const [head, ...rows] = node.children;
	const columns = head?.children.length ?? 0;
	for (const row of rows) {
		const surplus = row.children[columns];
		if (surplus)
			fault(
				'broken-markup',
				startOf(surplus),
				`a cell too many: the head of the table has ${columns}`,
				'write \\| for a bar within a cell, in code too',
			);
	}
};

const lastLineOf = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/** Refuses them. */
export const blocks: Syntax = (tree, reading) => {
	const { fault } = reading;
	visit(tree, (node, index, parent) => {
		const written = writtenAs(node, reading);
		switch (node.type) {
			case 'heading':
				if (!written.startsWith('#')) {
					fault(
						'broken-markup',
						startOf(node),
						`${quoted(wordsOf(node.children))} is made a heading by the line of signs below it`,
						'write ## before a heading; leave a blank line before ---',
					);
					// What was meant stands for it: no rule of headings is asked of a paragraph.
					const { children, position } = node;
					const at = position === undefined ? {} : { position };
					if (parent && index !== undefined)
						putInPlace(parent, index, { type: 'paragraph', children, data: { refused: true }, ...at });
				} else if (isBlank(wordsOf(node.children)))
					fault('misplaced-heading', startOf(node), 'a heading without words', 'write them, or take it out');
				return;
			case 'code':
				if (!/^(?:`{3}|~{3})/.test(written))
					fault(
						'broken-markup',
						startOf(node),
						`${quoted(node.value)} is code, by its indent of four spaces`,
						'take the indent out; code stands between two lines of ```',
					);
				else if (!/^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lastLineOf(written.slice(3))))
					fault(
						'broken-markup',
						startOf(node),
						'code that is not closed',
						'write ``` on a line of its own where it ends',
					);
				else if (node.lang?.startsWith('{') === true || (node.meta ?? null) !== null)
					fault(
						'foreign-markup',
						startOf(node),
						'attributes of code',
						'write ``` and at most the name of its language',
					);
				return;
			case 'emphasis':
			case 'strong':
				if (/^\*+\d/.test(written) && /\d/.test(reading.source.charAt(startOf(node) - 1)))
					fault(
						'broken-markup',
						startOf(node),
						`${quoted(written)} would be set in italics, without its stars`,
						'write × between numbers, or a backslash before each star',
					);
				return;
			case 'paragraph':
				if (node.children.every((child) => 'value' in child && child.type !== 'html' && isBlank(child.value)))
					fault('broken-markup', startOf(node), 'a paragraph with nothing to see', 'write its words, or take it out');
				return;
			case 'blockquote':
				if (node.children.length === 0)
					fault(
						'broken-markup',
						startOf(node),
						'a quotation without words',
						'write them behind its sign, or take it out; a backslash before the sign makes it text',
					);
				return;
			case 'thematicBreak':
				if (/^-{2,}(?:[ \t]+-{2,})+$/.test(written))
					fault(
						'broken-markup',
						startOf(node),
						'a line of a table that is none here',
						'write a table with bars, | one | other |, and |---|---| after its head; or --- alone',
					);
				return;
			case 'list':
				return list(node, reading);
			case 'table':
				return table(node, reading);
			default:
		}
	});
};
