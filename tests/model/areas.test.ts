/** The areas in their order, their deeds on both sides of the divide, and the sentence. */
import { describe, expect, test } from 'vitest';
import { areasFinding, deedsOf } from '../../src/model/areas-words.ts';
import { areasOf, type AreaRow, type Areas } from '../../src/model/areas.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase } from '../fixtures/case.ts';

const areas = areasOf(readContent(caseFolder('second-case')));

test('areas stand in the order of their document, deeds in that of time', () => {
	expect(areas?.rows.map(({ id, before, since }) => [id, before.length, since.length])).toEqual([
		['the-ban', 1, 1],
		['reports', 1, 0],
	]);
	expect(areas?.divide).toBe(2000);
});

test('an area without an order stands after those that have one', () => {
	const changes = [{ file: 'areas/the-ban.md', from: 'order: 1\n', to: '' }];
	const read = withCase('second-case', changes, (folder) => areasOf(readContent(folder)));
	expect(read?.rows.map(({ id }) => id)).toEqual(['reports', 'the-ban']);
});

test('without areas there are none', () => {
	const changes = ['the-ban', 'reports'].map((id) => ({ file: `areas/${id}.md`, remove: true }));
	expect(withCase('second-case', changes, (folder) => areasOf(readContent(folder)))).toBeUndefined();
});

/** Areas A, B, C … with so many deeds before and since. */
const made = (...numbers: readonly (readonly [number, number])[]): Areas => ({
	divide: 2016,
	rows: numbers.map(
		([before, since], index) =>
			({
				id: `area-${index}`,
				entry: { data: { title: 'ABCDEF'[index] } },
				before: Array.from({ length: before }),
				since: Array.from({ length: since }),
				// Only what the words read.
			}) as unknown as AreaRow,
	),
});

describe('the sentence', () => {
	test.each([
		[
			made([3, 1], [2, 2], [2, 5]),
			'In all three areas something is on record before 2016, and since then in each; the longest record before is that of ‘A’',
		],
		[
			made([3, 1], [3, 0], [0, 5]),
			'In two of three areas something is on record before 2016, and since then in the same number',
		],
		[made([1, 0], [1, 0]), 'In both areas something is on record before 2016, and since then in none of two areas'],
		[made([2, 1]), 'In the one area something is on record before 2016, and since then in each'],
	])('%#', (given, sentence) => {
		expect(areasFinding(given)).toBe(sentence);
	});

	test('of one area', () => {
		const [row] = made([4, 0]).rows;
		expect(row && deedsOf(row, 2016)).toBe('four before 2016, nothing since');
	});
});
