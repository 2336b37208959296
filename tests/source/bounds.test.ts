/** Texts that nobody means: an answer at once, at the place where it becomes too much, and what stands before is read. */
import { describe, expect, test } from 'vitest';
import { beyondReading } from '../../src/source/bounds.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';

const told = (text: string): readonly string[] =>
	parseMarkdown(text, 'a.md').problems.map(
		({ position: { line, column }, rule, wrong }) => `${line}:${column} ${rule} ${wrong.replace(/\d{4,}/g, 'N')}`,
	);
const unread = 'from here on the text is not read';

test.for([
	[
		'one paragraph of five million letters',
		'word '.repeat(1_000_000),
		['1:100001 too-long the text has N characters; from here on it is not read'],
	],
	[
		'five million letters in paragraphs',
		`${'Words and words. '.repeat(60)}\n\n`.repeat(5_000),
		['195:1 too-long the text has N characters; from here on it is not read'],
	],
	[
		'stars',
		`Words.\n\n${'a* '.repeat(5000)}`,
		[`3:1 too-long a paragraph with more than N signs of markup; ${unread}`],
	],
	[
		'stars without an end',
		'*'.repeat(150_000),
		[`1:1 too-long a paragraph with more than N signs of markup; ${unread}`],
	],
	[
		'callouts that are not closed',
		':::note\n'.repeat(12_500),
		[`41:1 too-long more than 40 quotations, lists or callouts within each other; ${unread}`],
	],
	[
		'brackets that close nothing',
		`${']'.repeat(5000)}`,
		[`1:1 too-long a paragraph with more than N signs of markup; ${unread}`],
	],
	[
		'brackets in brackets',
		`${'['.repeat(2000)}a${']'.repeat(2000)}`,
		[`1:1 too-long a paragraph with more than N signs of markup; ${unread}`],
	],
	[
		'signs over many lines',
		`${'so *it* is\n'.repeat(1500)}`,
		[`1:1 too-long a paragraph with more than N signs of markup; ${unread}`],
	],
	[
		'five thousand quotations within each other',
		`Words.\n\n${'>'.repeat(5000)} a`,
		[`3:1 too-long more than 40 quotations, lists or callouts within each other; ${unread}`],
	],
	[
		'fifty lists on a line',
		`${'- '.repeat(50)}a`,
		[`1:1 too-long more than 40 quotations, lists or callouts within each other; ${unread}`],
	],
] as const)('%s', ([, text, lines]) => {
	expect(told(text)).toEqual(lines);
});

test('what stands before that place is read', () => {
	expect(told(`So [@a.\n\n${'a* '.repeat(5000)}`)).toEqual([
		expect.stringMatching(/^3:1 too-long/),
		expect.stringMatching(/^1:4 bad-citation/),
	]);
	// A note that stands where nothing was read may well be there.
	expect(told(`So.[^n]\n\n${']'.repeat(5000)}\n\n[^n]: A note.`)).toEqual([expect.stringMatching(/^3:1 too-long/)]);
});

test('what is long and sound is read whole', () => {
	for (const text of [
		'A paragraph with *some* words [so far].\n\n'.repeat(2_000),
		`| a | b |\n|---|---|\n${'| *c* | d |\n'.repeat(8_000)}`,
		'- an item with *some* words\n'.repeat(3_000),
		`${'> '.repeat(20)}a`,
	])
		expect(beyondReading(text)).toBeUndefined();
});

describe('what is just enough is read, and one more is too much', () => {
	/** Where it becomes too much, and what is told. */
	const beyond = (text: string): string | undefined => {
		const found = beyondReading(text);
		return found && `${found.offset} ${found.wrong}; ${found.advice}`;
	};
	const signs = `a paragraph with more than 2000 signs of markup; ${unread}; part it by blank lines, or take the signs out`;
	const deep = `more than 40 quotations, lists or callouts within each other; ${unread}; take the inner ones out`;

	test('of the length of a text, which is cut at the end of a line', () => {
		const long = (length: number): string =>
			`the text has ${length} characters; from here on it is not read; part it into entries of at most 100000 characters`;
		expect(beyond('a'.repeat(100_000))).toBeUndefined();
		expect(beyond('a'.repeat(100_001))).toBe(`100000 ${long(100_001)}`);
		expect(beyond(`${'a'.repeat(99_998)}\n${'b'.repeat(9)}`)).toBe(`99999 ${long(100_008)}`);
		expect(beyond(`${'a'.repeat(99_999)}\nb`)).toBe(`100000 ${long(100_001)}`);
		expect(beyond(`${'a'.repeat(100_000)}\nb`)).toBe(`100000 ${long(100_002)}`);
		expect(beyond(`a\n${'b'.repeat(200_000)}`)).toBe(`2 ${long(200_002)}`);
		// What is too much before that end is told in its place.
		expect(beyond(`${'*'.repeat(2001)}${'a'.repeat(100_000)}`)).toBe(`0 ${signs}`);
	});

	test.for(['*', '_', '~', '[', ']', '`'])('of the sign %s in a paragraph', (sign) => {
		expect(beyond(`a\n\n${sign.repeat(1000)}\n${sign.repeat(1000)}`)).toBeUndefined();
		expect(beyond(`a\n\n${sign.repeat(1000)}\n${sign.repeat(1001)}`)).toBe(`3 ${signs}`);
	});

	test.for(['', '>', ' > \t', '- a', '* a', '+\ta', '# a', '###### a', '|a', ':::note', '[^n]: a', '> - a', ' \t- a'])(
		'where a line %j begins anew',
		(line) => {
			expect(beyond(`${'`'.repeat(1500)}\n${line}\n${'`'.repeat(400)}`)).toBeUndefined();
			expect(beyond(`${'`'.repeat(1500)}\n${line}\n${'`'.repeat(2001)}`)).toMatch(/^15\d\d a paragraph/);
		},
	);
	test.for(['a', '-a', '#a', '####### a', '::note', '[n]', 'a - b', 'a | b', '1. a'])(
		'where a line %j goes on',
		(line) => {
			expect(beyond(`${'`'.repeat(1500)}\n${line}\n${'`'.repeat(600)}`)).toBe(`0 ${signs}`);
		},
	);

	test.for(['>', '> ', '- ', '* ', '+\t', '1. ', '123456789) '])('of %j within each other', (sign) => {
		expect(beyond(`a\n${sign.repeat(40)}a`)).toBeUndefined();
		expect(beyond(`a\n \t${sign.repeat(41)}a`)).toBe(`2 ${deep}`);
	});
	test.for(['a>', '-', '1.', '1234567890. ', 'a - '])('of %j, which opens nothing', (sign) => {
		expect(beyond(sign.repeat(60))).toBeUndefined();
	});

	test('of callouts within each other', () => {
		const open = (count: number): string => '> :::note\n'.repeat(count);
		const close = (count: number): string => ' >:::: \n'.repeat(count);
		expect(beyond(open(40))).toBeUndefined();
		expect(beyond(open(41))).toBe(`400 ${deep}`);
		expect(beyond(`${open(40)}${close(2)}${open(2)}`)).toBeUndefined();
		expect(beyond(`${open(40)}${close(2)}${open(3)}`)).toBe(`436 ${deep}`);
		// What closes nothing leaves no room for more.
		expect(beyond(`${close(9)}${open(40)}`)).toBeUndefined();
		expect(beyond(`${close(9)}${open(41)}`)).toBe(`472 ${deep}`);
		expect(beyond(`${open(40)}:::note A\n`)).toBe(`400 ${deep}`);
		expect(beyond(`${open(40)}::note\na :::note\n::: x\n:::note\n`)).toBe(`423 ${deep}`);
	});
});
