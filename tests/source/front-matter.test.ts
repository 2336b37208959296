import { expect, test } from 'vitest';
import { splitFrontMatter, whyNotSplit } from '../../src/source/front-matter.ts';

/** A text with its blanks made visible. */
const seen = (text = ''): string => text.replaceAll(' ', '·').replaceAll('\n', '¶').replaceAll('\r', '↵');

test.for([
	['---\na: 1\n---\nText', '···¶a:·1¶', '···¶····¶···¶Text'],
	['---\r\na: ä\r\n---\r\nText', '···↵¶a:·ä↵¶', '···↵¶····↵¶···↵¶Text'],
	['--- \t\na\n---\t ', '·····¶a¶', '·····¶·¶·····'],
	['---\n---\nText', '···¶', '···¶···¶Text'],
	['---\na\n---x\n ---\n---\nText\n---\n', '···¶a¶---x¶·---¶', '···¶·¶····¶····¶···¶Text¶---¶'],
] as const)('%j is parted, and each half is as long as the whole up to its end', ([text, frontMatter, body]) => {
	const halves = splitFrontMatter(text);
	expect([seen(halves?.frontMatter), seen(halves?.body)]).toEqual([frontMatter, body]);
	expect(halves?.body).toHaveLength(text.length);
});

test.for([
	'',
	'Text',
	'x\n---\na\n---\n',
	'---\na\n',
	'----\na\n---\n',
	'---x\na\n---\n',
	' ---\na\n---\n',
	'---\na\n---x',
])('%j is not', (text) => {
	expect(splitFrontMatter(text)).toBeUndefined();
});

const open = 'the keys are not closed; write another line of --- after the last key';
const indentedEnd = 'the line of --- after the keys is indented; let it begin at the very left';
const indented =
	'the lines are indented; let --- and the keys begin at the very left, as many spaces less in every line';
const late = 'empty lines before the keys; let the file begin with the line of ---';
const none = 'no front matter; begin with a line of ---, then the keys, then another line of ---';

test.for([
	['---\na: 1\n', open],
	['--- \t\na: 1', open],
	['---\na\n ---x\n', open],
	['---\na\n x---\n', open],
	['---\na: 1\n  ---\nText', indentedEnd],
	['---\na: 1\n\t--- \t', indentedEnd],
	['  ---\n  a: 1\n  ---\n', indented],
	['\t--- \t\na', indented],
	['\n\n---\na: 1\n---\n', late],
	[' \t\nText\n ---\t\n', late],
	['\n\n', none],
	['\nText', none],
	['\na---', none],
	['\n---a', none],
	['Text\n---\n', none],
	['---x\na', none],
	['', none],
	['-\na: 1', none],
	['=== x\n', none],
	['x ==\n', none],
	['--\na: 1', "'--' is no line of ---; begin with three hyphens, ---"],
	['——  \na: 1', "'——' is no line of ---; begin with three hyphens, ---"],
	...['––', '===', '____', '***', '+++'].map((line) => [
		`${line}\na: 1`,
		`'${line}' is no line of ---; begin with three hyphens, ---`,
	]),
] as [string, string][])('of %j it is said why', ([text, told]) => {
	expect(whyNotSplit(text).join('; ')).toBe(told);
});
