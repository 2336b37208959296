/** Texts that nobody means: an answer at once, at the place where it becomes too much, and what stands before is read. */
import { expect, test } from 'vitest';
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
