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

test('areas without an order stand by their titles', () => {
	const changes = [
		{ file: 'areas/the-ban.md', from: 'order: 1\n', to: '' },
		{ file: 'areas/reports.md', from: 'order: 2\n', to: '' },
		{ file: 'areas/z.md', text: '---\ntitle: A first title\nasks: Do.\n---\n' },
	];
	const read = withCase('second-case', changes, (folder) => areasOf(readContent(folder)));
	expect(read?.rows.map(({ id }) => id)).toEqual(['z', 'reports', 'the-ban']);
});

test.each([
	['without areas', ['the-ban', 'reports'].map((id) => ({ file: `areas/${id}.md`, remove: true }))],
	['where nothing parts what was done', [{ file: 'site.yaml', from: 'divide: 2000\n', to: '' }]],
])('%s there are none', (_, changes) => {
	expect(withCase('second-case', changes, (folder) => areasOf(readContent(folder)))).toBeUndefined();
});

test('deeds stand in order of time, those of one day by their words', () => {
	const deed = (date: string, what: string) => `  - { date: '${date}', what: ${what}, sources: [hrw-ccm] }\n`;
	const to = `since:\n${deed('2009', 'Z is done.')}${deed('2008-05-30', 'Y is done.')}${deed('2009', 'X is done.')}`;
	const read = withCase('second-case', [{ file: 'areas/the-ban.md', from: 'since:\n', to }], (folder) =>
		areasOf(readContent(folder)),
	);
	expect(read?.rows[0]?.since.map(({ what }) => what.slice(0, 1))).toEqual(['A', 'Y', 'X', 'Z']);
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
		[made([0, 1], [0, 2]), 'In none of two areas something is on record before 2016, and since then in both areas'],
		[
			made([1, 0], [2, 1], [0, 1], [0, 0]),
			'In two of four areas something is on record before 2016, and since then in the same number; the longest record before is that of ‘B’',
		],
		[made([0, 1]), 'In no area something is on record before 2016, and since then in the one area'],
		[made([1, 0]), 'In the one area something is on record before 2016, and since then in no area'],
		[made([2, 1]), 'In the one area something is on record before 2016, and since then in each'],
	])('%#', (given, sentence) => {
		expect(areasFinding(given)).toBe(sentence);
	});

	test('of the deeds in one area', () => {
		const told = made([4, 0], [0, 1]).rows.map((row) => deedsOf(row, 2016));
		expect(told).toEqual(['four before 2016, nothing since', 'nothing before 2016, one since']);
	});
});
