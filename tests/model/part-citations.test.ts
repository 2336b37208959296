/** How a part of a page is cited: which lines, and what stands in their blanks. */
import { expect, test } from 'vitest';
import { citationsFile, linesFor, type PartCitations } from '../../src/model/part-citations.ts';

test.for([
	['/', '/cite/parts/essay.json'],
	['/timeline/', '/cite/parts/timeline.json'],
	['/actors/canada/', '/cite/parts/actors/canada.json'],
] as const)('the citations of %s are in %s', ([page, file]) => {
	expect(citationsFile(page)).toBe(file);
});

const whole = { apa: ['The whole, {address}'] };
const paragraph = { apa: ['Paragraph {number}, at {address}', '{address} ({number}, {number})'] };
const parts = { chapter: { apa: ['A chapter, {address}'] } };
const lines = (
	citations: PartCitations,
	part: { readonly id: string; readonly address?: string; readonly number?: string },
): readonly string[] => linesFor(citations, 'apa', { address: 'https://host.example/#x', ...part });

test('a part that has a citation of its own is cited by it', () => {
	expect(lines({ whole, paragraph, parts }, { id: 'chapter' })).toEqual(['A chapter, https://host.example/#x']);
	expect(lines({ whole, paragraph, parts }, { id: 'chapter', number: '3' })).toEqual([
		'A chapter, https://host.example/#x',
	]);
});

test('a numbered paragraph is cited by its number, wherever that is asked for', () => {
	expect(lines({ whole, paragraph, parts }, { id: 'p', number: '3' })).toEqual([
		'Paragraph 3, at https://host.example/#x',
		'https://host.example/#x (3, 3)',
	]);
});

test.for([
	['a part without a number', { whole, paragraph, parts }, { id: 'p' }],
	['a paragraph of a page that cites none', { whole }, { id: 'p', number: '3' }],
] as const)('%s is cited as the whole is', ([, citations, part]) => {
	expect(lines(citations, part)).toEqual(['The whole, https://host.example/#x']);
});

test('what is filled in is no markup, and is taken as it is', () => {
	expect(lines({ whole }, { id: 'p', address: 'https://host.example/?a=1&b=<2>&c=$&' })).toEqual([
		'The whole, https://host.example/?a=1&amp;b=&lt;2>&amp;c=$&amp;',
	]);
	expect(lines({ whole, paragraph }, { id: 'p', address: '-', number: '<&3&' })[0]).toBe(
		'Paragraph &lt;&amp;3&amp;, at -',
	);
});

test('in a style without lines there are none, and a blank for a number that is not there is empty', () => {
	expect(linesFor({ whole }, 'mla', { id: 'p', address: '-' })).toEqual([]);
	expect(lines({ whole: paragraph }, { id: 'p', address: '-' })[0]).toBe('Paragraph , at -');
});
