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

	test('moves in time keep the order, moves between lanes change the lane or stay', () => {
		const list: Stop[] = [
			{ id: 'a', track: 'bilateral', start: 0 },
			{ id: 'b', track: 'incident', start: 10 },
			{ id: 'c', track: 'bilateral', start: 100 },
			{ id: 'd', track: 'unilateral', start: 300 },
		];
		expect(moveTo(list, 'a', 'later')).toBe('b');
		expect(moveTo(list, 'a', 'earlier')).toBe('a');
		expect(moveTo(list, 'a', 'laneAfter')).toBe('d');
		expect(moveTo(list, 'd', 'laneBefore')).toBe('c');
		expect(moveTo(list, 'b', 'laneAfter')).toBe('b');
		expect(moveTo(list, 'a', 'quarterOn')).toBe('c');
		expect(moveTo(list, 'c', 'quarterBack')).toBe('b');
		expect(moveTo(list, 'c', 'last')).toBe('d');
		expect(moveTo(list, undefined, 'last')).toBe('d');
	});

	test('the arrows turn with the drawing', () => {
		expect([moveOf('ArrowRight', false, 'horizontal'), moveOf('ArrowRight', false, 'vertical')]).toEqual([
			'later',
			'laneAfter',
		]);
		expect([moveOf('ArrowDown', false, 'horizontal'), moveOf('ArrowDown', false, 'vertical')]).toEqual([
			'laneAfter',
			'later',
		]);
		expect(moveOf('PageDown', true, 'horizontal')).toBe('yearOn');
		expect(moveOf('x', false, 'horizontal')).toBeUndefined();
	});

	test('Shift with an arrow along the axis moves the window', () => {
		expect([panOf('ArrowLeft', true, 'horizontal'), panOf('ArrowRight', true, 'horizontal')]).toEqual([-1, 1]);
		expect([panOf('ArrowUp', true, 'vertical'), panOf('ArrowDown', true, 'vertical')]).toEqual([-1, 1]);
		expect([panOf('ArrowUp', true, 'horizontal'), panOf('ArrowRight', false, 'horizontal')]).toEqual([
			undefined,
			undefined,
		]);
	});
});
