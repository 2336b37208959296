import { expect, test } from 'vitest';
import { counted, inWords, inWordsAlone, listed, ranges } from '../../src/model/counting.ts';

test.for([
	[0, 'no'],
	[1, 'one'],
	[12, 'twelve'],
	[13, '13'],
] as const)('%i is written %s', ([number, words]) => {
	expect(inWords(number)).toBe(words);
});

test.for([
	[counted(0, 'text'), 'no texts'],
	[counted(1, 'text'), 'one text'],
	[counted(2, 'text'), 'two texts'],
	[counted(2, 'party', 'parties'), 'two parties'],
] as const)('%s', ([is, asked]) => {
	expect(is).toBe(asked);
});

test.for([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a and b'],
	[['a', 'b', 'c'], 'a, b and c'],
	[['a', 'b', 'c', 'd'], 'a, b, c and d'],
] as const)('%j is listed', ([items, asked]) => {
	expect(listed(items)).toBe(asked);
});

test('a list may end in another word', () => {
	expect([listed(['a', 'b'], 'or'), listed(['a', 'b', 'c'], 'or')]).toEqual(['a or b', 'a, b or c']);
});

test('nought by itself is none', () => {
	expect([0, 1, 2, 13].map(inWordsAlone)).toEqual(['none', 'one', 'two', '13']);
});

test.each([
	[[], []],
	[[3], ['3']],
	[
		[1, 2],
		['1', '2'],
	],
	[[1, 2, 3], ['1–3']],
	[
		[1, 7, 8, 9, 12, 13],
		['1', '7–9', '12', '13'],
	],
])('the numbers %j are said as %j', (numbers, said) => {
	expect(ranges(numbers)).toEqual(said);
});
