import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tracks } from '../../src/figures/timeline/event.ts';
import { moveOf, moveTo, panOf, type Move, type Stop } from '../../src/figures/timeline/keys.ts';

const moves: readonly Move[] = [
	'earlier',
	'later',
	'laneBefore',
	'laneAfter',
	'quarterBack',
	'quarterOn',
	'yearBack',
	'yearOn',
	'first',
	'last',
];
const stops = fc
	.array(fc.record({ start: fc.integer({ min: 0, max: 1095 }), track: fc.constantFrom(...tracks) }), {
		minLength: 1,
		maxLength: 60,
	})
	.map((list) => list.sort((a, b) => a.start - b.start).map((stop, index): Stop => ({ ...stop, id: `e${index}` })));

/** The fewest keys from outside (one Tab to the first event) to each event. */
export const reach = (list: readonly Stop[]): Map<string, number> => {
	const distance = new Map<string, number>([[list[0]?.id ?? '', 1]]);
	const queue = [...distance.keys()];
	for (let id = queue.shift(); id !== undefined; id = queue.shift())
		for (const move of moves) {
			const to = moveTo(list, id, move);
			if (to === undefined || distance.has(to)) continue;
			distance.set(to, (distance.get(id) ?? 0) + 1);
			queue.push(to);
		}
	return distance;
};

describe('the keys of the timeline', () => {
	test('every event is reached', () => {
		fc.assert(fc.property(stops, (list) => reach(list).size === list.length));
	});

	test('a move never leaves the events that are shown', () => {
		fc.assert(
			fc.property(stops, fc.constantFrom(...moves), fc.nat(), (list, move, at) => {
				const from = list[at % list.length]?.id;
				const to = moveTo(list, from, move);
				return list.some(({ id }) => id === to);
			}),
		);
	});

	const list: Stop[] = [
		{ id: 'a', track: 'bilateral', start: 0 },
		{ id: 'b', track: 'incident', start: 10 },
		{ id: 'c', track: 'bilateral', start: 100 },
		{ id: 'd', track: 'unilateral', start: 300 },
		{ id: 'e', track: 'bilateral', start: 380 },
		{ id: 'f', track: 'unilateral', start: 460 },
	];
	test.each<[Move, string]>([
		// From each of a, b, c, d, e, f, and from nowhere.
		['earlier', 'aabcdea'],
		['later', 'bcdeffa'],
		['first', 'aaaaaaa'],
		['last', 'fffffff'],
		['quarterBack', 'aabcdea'],
		['quarterOn', 'ccdeffa'],
		['yearBack', 'aaaabca'],
		['yearOn', 'eeffffa'],
		['laneBefore', 'adceeea'],
		['laneAfter', 'dbdbdba'],
	])('%s', (move, expected) => {
		expect([...'abcdef', undefined].map((from) => moveTo(list, from, move)).join('')).toBe(expected);
	});

	test('of two lanes beside it a key leads to the nearer, and of two as near in time to the first', () => {
		const around: Stop[] = [
			{ id: 'one', track: 'bilateral', start: 0 },
			{ id: 'before', track: 'multilateral', start: 5 },
			{ id: 'here', track: 'unilateral', start: 10 },
			{ id: 'after', track: 'multilateral', start: 15 },
			{ id: 'end', track: 'incident', start: 90 },
		];
		expect([moveTo(around, 'here', 'laneBefore'), moveTo(around, 'here', 'laneAfter')]).toEqual(['before', 'end']);
		expect([moveTo(around, 'one', 'laneBefore'), moveTo(around, 'end', 'laneAfter')]).toEqual(['one', 'end']);
	});

	test('on the last day Page Down comes to the last of two events of that day', () => {
		const [x, y]: readonly [Stop, Stop] = [
			{ id: 'x', track: 'unilateral', start: 1094 },
			{ id: 'y', track: 'bilateral', start: 1094 },
		];
		expect(moveTo([...list, x, y], 'x', 'quarterOn')).toBe('y');
	});

	test.each([
		// The key, across, down; then both with Shift.
		['ArrowLeft', 'earlier', 'laneBefore', 'earlier', 'laneBefore'],
		['ArrowRight', 'later', 'laneAfter', 'later', 'laneAfter'],
		['ArrowUp', 'laneBefore', 'earlier', 'laneBefore', 'earlier'],
		['ArrowDown', 'laneAfter', 'later', 'laneAfter', 'later'],
		['PageUp', 'quarterBack', 'quarterBack', 'yearBack', 'yearBack'],
		['PageDown', 'quarterOn', 'quarterOn', 'yearOn', 'yearOn'],
		['Home', 'first', 'first', 'first', 'first'],
		['End', 'last', 'last', 'last', 'last'],
		['x', undefined, undefined, undefined, undefined],
	])('%s', (key, ...expected) => {
		expect(
			[false, true].flatMap((shift) => (['horizontal', 'vertical'] as const).map((form) => moveOf(key, shift, form))),
		).toEqual(expected);
	});

	test.each([
		// The key, with Shift across and down.
		['ArrowLeft', -1, undefined],
		['ArrowRight', 1, undefined],
		['ArrowUp', undefined, -1],
		['ArrowDown', undefined, 1],
		['Home', undefined, undefined],
	])('Shift with %s moves the window along the axis alone', (key, across, down) => {
		expect([panOf(key, true, 'horizontal'), panOf(key, true, 'vertical')]).toEqual([across, down]);
		expect([panOf(key, false, 'horizontal'), panOf(key, false, 'vertical')]).toEqual([undefined, undefined]);
	});
});
