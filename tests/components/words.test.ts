import { expect, test } from 'vitest';
import { indexFilterStyle } from '../../src/components/index-filter.ts';
import { counted, countWords, listed, mentioned } from '../../src/components/words.ts';

test('one is one, several are many, none is said in full', () => {
	expect([0, 1, 2].map((count) => counted(count, countWords.entry))).toEqual(['0 entries', '1 entry', '2 entries']);
});

test.each([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a and b'],
	[['a', 'b', 'c'], 'a, b and c'],
])('%j as a list', (parts, words) => {
	expect(listed(parts)).toBe(words);
});

test('how often the essay names an entry', () => {
	expect([0, 1, 2, 3].map(mentioned)).toEqual([
		undefined,
		'In the essay once',
		'In the essay twice',
		'In the essay 3 times',
	]);
});

test('an index of any number of groups can be filtered', () => {
	const rules = indexFilterStyle(30);
	for (const group of [1, 12, 13, 30])
		expect(rules).toContain(`.filtered:has([value='${group}']:checked)>.index-group:not(:nth-of-type(${group}))`);
	expect(rules).not.toContain("[value='31']");
});
