/** The measures by finding, and the sentence above them. */
import { describe, expect, test } from 'vitest';
import type { MeasureFinding, MeasureGroup } from '../../src/model/measures.ts';
import { measuresOf, seriesOf } from '../../src/model/measures.ts';
import { measuresFinding } from '../../src/model/measures-words.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase } from '../fixtures/case.ts';

const content = readContent(caseFolder('second-case'));

test('groups in the order of the findings, each in order of publication', () => {
	const measures = measuresOf(content);
	expect(measures?.groups.map(({ finding, measures: of }) => [finding, ...of.map(({ id }) => id)])).toEqual([
		['fell', 'states-that-used-mines', 'casualties-recorded'],
		['rose', 'angola-and-the-signature'],
	]);
	expect([measures?.number, measures?.from, measures?.to]).toEqual([3, '1998', '2013']);
});

test('measures of one day stand by their ids, and what they cover goes from the first day of any to the last', () => {
	const [entry] = content.entries.measures;
	if (!entry) throw new Error('no measure');
	const made = (id: string, published: string, from: string, to: string): typeof entry => ({
		...entry,
		id,
		data: { ...entry.data, published, from, to },
	});
	const measures = [
		made('d', '2000', '2001', '2002'),
		made('b', '2001-05', '1999-02', '2001'),
		made('a', '2001-05', '1999', '2003-07'),
		made('c', '2001-05', '2000', '2003'),
	];
	const found = measuresOf({ ...content, entries: { ...content.entries, measures } });
	expect(found?.groups.map(({ measures: of }) => of.map(({ id }) => id))).toEqual([['d', 'a', 'b', 'c']]);
	expect([found?.from, found?.to, found?.number]).toEqual(['1999', '2003', 4]);
});

test('a case without measures has none', () => {
	const files = ['states-that-used-mines', 'casualties-recorded', 'angola-and-the-signature'];
	const changes = files.map((id) => ({ file: `measures/${id}.md`, remove: true }));
	expect(withCase('second-case', changes, (folder) => measuresOf(readContent(folder)))).toBeUndefined();
});

test('numbers by unit, in order of time', () => {
	const [entry] = content.entries.measures;
	if (!entry) throw new Error('no measure');
	const numbers = [
		{ date: '2001', value: 3, unit: 'towns' },
		{ date: '2000', value: 2, unit: 'towns' },
		{ date: '2000', value: 7, unit: 'states' },
	];
	const series = seriesOf({ ...entry.data, numbers });
	expect([...series].map(([unit, list]) => [unit, ...list.map(({ value }) => value)])).toEqual([
		['towns', 2, 3],
		['states', 7],
	]);
});

describe('the finding', () => {
	const [entry] = content.entries.measures;
	const say = (counts: Partial<Record<MeasureFinding, number>>): string => {
		if (!entry) throw new Error('no measure');
		const groups = Object.entries(counts).map(([finding, number]): MeasureGroup => ({
			// The keys of the record are findings.
			finding: finding as MeasureFinding,
			measures: Array.from({ length: number }, () => entry),
		}));
		const number = groups.reduce((sum, { measures }) => sum + measures.length, 0);
		return measuresFinding({ groups, number, from: '2013', to: '2018' });
	};
	test.for<readonly [Partial<Record<MeasureFinding, number>>, string]>([
		[
			{ fell: 3, 'changed in kind': 2, 'no change': 2, rose: 1, 'cannot say': 2 },
			'Of ten measures three find a fall, two a change in kind, two no change, one a rise, and two cannot say.',
		],
		[{ fell: 1, rose: 1 }, 'Of two measures one finds a fall and one a rise.'],
		[{ rose: 1, 'cannot say': 1 }, 'Of two measures one finds a rise, and one cannot say.'],
		[{ 'no change': 2 }, 'Both measures find no change.'],
		[{ fell: 3 }, 'All three measures find a fall.'],
		[{ 'cannot say': 2 }, 'Neither of two measures can say.'],
		[{ 'cannot say': 3 }, 'None of three measures can say.'],
		[{ fell: 1 }, 'The only measure finds a fall.'],
		[{ 'cannot say': 1 }, 'The only measure cannot say.'],
		[{ 'changed in kind': 1 }, 'The only measure finds a change in kind.'],
		[{ 'no change': 1 }, 'The only measure finds no change.'],
		[{ rose: 2 }, 'Both measures find a rise.'],
		[{ 'changed in kind': 3 }, 'All three measures find a change in kind.'],
		[{ fell: 2, 'cannot say': 1 }, 'Of three measures two find a fall, and one cannot say.'],
		[{ fell: 1, 'no change': 2, rose: 3 }, 'Of six measures one finds a fall, two no change and three a rise.'],
		[{}, ''],
	])('%j', ([counts, says]) => {
		expect(say(counts)).toBe(says);
	});
});
