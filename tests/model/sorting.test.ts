/** Activities under their concepts: the regions, how far a doubtful one moves the count, and the sentence. */
import { describe, expect, test } from 'vitest';
import { rangeOf, regionName, sortingFinding } from '../../src/model/sorting-words.ts';
import { sortingOf, type Sorting } from '../../src/model/sorting.ts';
import type { Content } from '../../src/source/types.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase } from '../fixtures/case.ts';
import { activity, contentWith } from './activities.ts';

const sorted = (content: Content): Sorting => {
	const sorting = sortingOf(content);
	if (!sorting) throw new Error('nothing is sorted');
	return sorting;
};

describe('three concepts, of which one holds the others', () => {
	const sorting = sorted(
		contentWith(
			{ roof: undefined, left: 'roof', right: 'roof' },
			activity('a', '2001', ['left']),
			activity('b', '2000', ['left'], ['right']),
			activity('c', '2002', ['left', 'right'], ['left']),
			activity('d', '2003', ['right']),
			activity('e', '2004', ['roof'], ['left']),
		),
	);

	test('it is the roof, and what is under it alone is under none of the others', () => {
		expect(sorting.roof?.id).toBe('roof');
		expect(sorting.concepts.map(({ id }) => id)).toEqual(['left', 'right']);
	});

	test('regions go along the concepts, each in order of time', () => {
		expect(
			sorting.regions.map(({ concepts, activities }) => [
				concepts.map(({ id }) => id).join('+'),
				activities.map(({ id }) => id).join(' '),
			]),
		).toEqual([
			['left', 'b a'],
			['left+right', 'c'],
			['right', 'd'],
			['', 'e'],
		]);
	});

	test('a doubtful one counts where it stands, and may count elsewhere', () => {
		const counts = sorting.concepts.map(({ number, least, most }) => [number, least, most]);
		// Of the left: a, b and c; b could go; e could come, and c stays either way. Of the right: c and d; c could go, b come.
		expect(counts).toEqual([
			[3, 2, 4],
			[2, 1, 3],
		]);
		expect(sorting.doubtful).toBe(3);
	});

	test('the sentence', () => {
		expect(sortingFinding(sorting)).toBe(
			'Of five activities two are left alone, one right alone, one both and one neither; three could be sorted otherwise',
		);
	});

	test('the range', () => {
		const [left] = sorting.concepts;
		expect(left && rangeOf(left, 5)).toBe('3 of 5; 2 if each doubtful one went against it, 4 if each went to it');
		expect(left && rangeOf({ ...left, least: 3, most: 3 }, 5)).toBe('3 of 5');
	});
});

test('activities of one day stand by their ids, concepts of as many by theirs, and regions in the middle of theirs', () => {
	const sorting = sorted(
		contentWith(
			{ b: undefined, a: undefined, c: undefined, never: undefined },
			activity('z', '2001', ['a']),
			activity('y', '2001', ['b', 'a']),
			activity('x', '2001', ['b', 'c']),
			activity('w', '2001', ['c', 'a']),
			activity('v', '2002', ['b', 'lost']),
			activity('u', '2000', ['c']),
			activity('t', '2000', ['a', 'b', 'c']),
			activity('s', '2001', ['a']),
		),
	);
	expect(sorting.concepts.map(({ id, number }) => [id, number])).toEqual([
		['a', 5],
		['b', 4],
		['c', 4],
	]);
	expect(
		sorting.regions.map(({ concepts, activities }) => [
			concepts.map(({ id }) => id).join(''),
			activities.map(({ id }) => id).join(''),
		]),
	).toEqual([
		['a', 'sz'],
		['ab', 'y'],
		['b', 'v'],
		['ac', 'w'],
		['abc', 't'],
		['bc', 'x'],
		['c', 'u'],
	]);
	expect(sorting.number).toBe(8);
	expect(sorting.doubtful).toBe(0);
	expect(sortingFinding(sorting)).toBe(
		'Of eight activities two are a alone, one b alone, one c alone, one a and b, one a and c, one b and c and one all of these',
	);
});

test('the sentence says of none of them last, and where a doubtful one could stand', () => {
	const one = sorted(
		contentWith(
			{ roof: undefined, left: 'roof' },
			activity('a', '2001', ['roof']),
			activity('b', '2002', ['left'], ['roof']),
		),
	);
	expect(sortingFinding(one)).toBe('Of two activities one is left and one not that; one could be sorted otherwise');
	const [left] = one.concepts;
	expect([left?.number, left?.least, left?.most]).toEqual([1, 0, 1]);
	expect(left && rangeOf(left, 2)).toBe('1 of 2; 0 if each doubtful one went against it, 1 if each went to it');
});

test('one activity is one, under a concept without another', () => {
	const sorting = sorted(contentWith({ only: undefined }, activity('a', '2001', ['only'])));
	expect(sorting.roof).toBeUndefined();
	expect(sortingFinding(sorting)).toBe('Of one activity one is only');
});

test('three concepts have names for what two and all of them share', () => {
	const { concepts } = sorted(
		contentWith({ a: undefined, b: undefined, c: undefined }, activity('x', '2001', ['a', 'b', 'c'])),
	);
	const [a, b] = concepts;
	if (!a || !b) throw new Error('no concepts');
	expect(regionName(concepts, concepts)).toBe('all of these');
	expect(regionName([a, b], concepts)).toBe('a and b');
	expect(regionName([], concepts)).toBe('none of these');
	expect(regionName([b], concepts)).toBe('b alone');
	expect(regionName([a], [a])).toBe('a');
	expect(regionName([], [a])).toBe('not that');
	expect(regionName([], [a, b])).toBe('neither');
	expect(regionName([a, b], [a, b])).toBe('both');
});

test('the second case is sorted, and a case without activities is not', () => {
	expect(sortingOf(readContent(caseFolder('second-case')))?.number).toBe(2);
	const gone = ['campaigners-at-the-conference', 'a-monitor-names-governments'].map((id) => ({
		file: `activities/${id}.md`,
		remove: true,
	}));
	expect(withCase('second-case', gone, (folder) => sortingOf(readContent(folder)))).toBeUndefined();
});
