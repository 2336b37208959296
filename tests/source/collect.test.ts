/** What the model is handed of a text: blocks, links, citations, directives, each with its place. */
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/source/markdown.ts';
import type { Block, Position } from '../../src/source/types.ts';

const place = ({ line, column }: Position): string => `${line}:${column}`;

const blockLine = ({ position, kind, depth, place: at, note, anchor, text, notes, marks }: Block): string =>
	[
		place(position),
		`${kind}${depth ?? ''} in ${at}${note === undefined ? '' : ` ${note}`}`,
		JSON.stringify(text),
		...(anchor ? [`#${anchor.id} ${place(anchor.position)}`] : []),
		...(notes.length > 0 ? [`notes ${notes.join(',')}`] : []),
		...(marks.length > 0 ? [`marks ${marks.join(',')}`] : []),
	].join(' ');

/** Each block as a line. */
const blocksOf = (text: string): readonly string[] => parseMarkdown(text, 'x.md').blocks.map(blockLine);

test.for([
	['A. {#one}\n\n### B `c` {#two}', ['1:1 paragraph in flow "A." #one 1:4', '3:1 heading3 in flow "B c" #two 3:11']],
	['# A\n###### B', ['1:1 heading1 in flow "A"', '2:1 heading6 in flow "B"']],
	['A *b **c*** ~~d~~\ne  \nf\\\ng', ['1:1 paragraph in flow "A b c d e f g"']],
	['A [@a; @b] b, [@c]: c', ['1:1 paragraph in flow "A b,: c" marks 1,5']],
	[
		'A[^n] *b[^M].*\n\n[^n]: C [@a].\n\n    D\n\n[^m]: > E',
		[
			'1:1 paragraph in flow "A b." notes n,m marks 1,4',
			'3:7 paragraph in note n "C." marks 2',
			'5:5 paragraph in note n "D"',
			'7:9 paragraph in note m "E"',
		],
	],
	[
		'> A\n>\n> - B\n>   > C',
		['1:3 paragraph in quotation "A"', '3:5 paragraph in list "B"', '4:7 paragraph in quotation "C"'],
	],
	[
		':::note\nA\n\n- B\n\n> C\n\n| D |\n|---|\n| E |\n:::',
		[
			'2:1 paragraph in callout "A"',
			'4:3 paragraph in callout "B"',
			'6:3 paragraph in callout "C"',
			'8:1 paragraph in callout "D"',
			'10:1 paragraph in callout "E"',
		],
	],
	[
		'| A | b |\n|---|---|\n| C | |',
		[
			'1:1 paragraph in table "A"',
			'1:5 paragraph in table "b"',
			'3:1 paragraph in table "C"',
			'3:5 paragraph in table ""',
		],
	],
	['```\ncode\n```\n\n---\n\nA <b>c</b> ![d](e)', ['7:1 paragraph in flow "A c"']],
	['', []],
] as const)('the blocks of %j', ([text, lines]) => {
	expect(blocksOf(text)).toEqual(lines);
});

test('the text is what a reader reads in a row, without callouts, notes and what is empty', () => {
	const body = parseMarkdown('# A\n\nB c.[^n]\n\n| D | |\n|---|---|\n\n:::note\nE\n:::\n\n[^n]: F', 'x.md');
	expect([body.text, body.words]).toEqual(['A\n\nB c.\n\nD', 4]);
});

test('a link has its words, and where they begin in its block', () => {
	const { links, blocks } = parseMarkdown(
		'A  *b\n[c **d**\ne](actor:x/y)* [f [@a]](event:) [](concept:z)\n\n> [g](https://example.org) [h](section:i)',
		'x.md',
	);
	expect(
		links.map(
			({ scheme, target, words, position, block, offset }) =>
				`${place(position)} ${scheme} '${target}' '${words}' at ${offset} of ${blocks.indexOf(block)}`,
		),
	).toEqual([
		"2:1 actor 'x/y' 'c d e' at 4 of 0",
		"3:16 event '' 'f [@a]' at 10 of 0",
		"3:33 concept 'z' '' at 17 of 0",
		"5:28 section 'i' 'h' at 2 of 1",
	]);
});

test('a citation has each of its sources, and where its mark stands in its block', () => {
	const { citations, blocks } = parseMarkdown('A [see @a, p. 3; @b] b.\n\n- @c [p. 4] says', 'x.md');
	expect(
		citations.map(
			({ key, prefix, locator, position, block, offset }) =>
				`${place(position)} ${prefix ?? '-'} ${key} ${locator ?? '-'} at ${offset} of ${blocks.indexOf(block)}`,
		),
	).toEqual(['1:8 see a p. 3 at 1 of 0', '1:18 - b - at 1 of 0', '3:3 - c p. 4 at 1 of 1']);
	expect(citations.map((citation) => Object.keys(citation).includes('prefix'))).toEqual([true, false, false]);
});

test('a directive has its attributes, each with its place, and what it stands in', () => {
	const { directives } = parseMarkdown(
		'::timeline{from=2013 #x to = "2015"  weight .y from="a b"}\n\n- ::::note{}\n  :::actor[w]{of=\'x\'}\n  :::\n  ::::\n\n> ::ties',
		'x.md',
	);
	expect(
		directives.map(({ form, name, attributes, places, place: at, position }) => [
			`${place(position)} ${form} ${name} in ${at}`,
			Object.entries(attributes)
				.map(([key, value]) => `${key}=${value}`)
				.sort(),
			Object.entries(places).map(([name, { key, value }]) => `${name} ${place(key)} ${place(value)}`),
		]),
	).toEqual([
		[
			'1:1 leaf timeline in flow',
			['class=y', 'from=a b', 'id=x', 'to=2015', 'weight='],
			['from 1:48 1:53', 'to 1:25 1:30', 'weight 1:38 1:38'],
		],
		['3:3 container note in list', [], []],
		['4:3 container actor in callout', ['of=x'], ['of 4:15 4:18']],
		['8:3 leaf ties in quotation', [], []],
	]);
});

test('what may not stand there is found: HTML, and addresses that lead nowhere', () => {
	const { html, badAddresses } = parseMarkdown(
		'A <b>c</b> [d](about) <ftp://x.y>\n\n<div>\n\n[e][f]\n\n[f]: javascript:g\n\n[h](actor:x) [i](https://example.org)',
		'x.md',
	);
	expect(html.map(place)).toEqual(['1:3', '1:7', '3:1']);
	expect(badAddresses.map(({ address, position }) => `${place(position)} ${address}`)).toEqual([
		'1:12 about',
		'1:23 ftp://x.y',
		'5:1 javascript:g',
		'7:1 javascript:g',
	]);
});
