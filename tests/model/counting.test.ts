import { expect, test } from 'vitest';
import { counted, inWords, listed } from '../../src/model/counting.ts';

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
] as const)('%j is listed', ([items, asked]) => {
	expect(listed(items)).toBe(asked);
});
