import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	extentOf,
	isOneMonth,
	isWithin,
	monthNumber,
	monthOf,
	monthsBetween,
	monthStart,
	panned,
	partsOf,
	snap,
	zoomed,
	type Extent,
} from '../../src/figures/timeline/extent.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';

const of = (from: string, to: string): Extent => ({ from: firstDay(from), to: lastDay(to) + 1 });
const period = of('2013-01', '2015-12');
const day = fc.integer({ min: period.from, max: period.to - 1 });
/** Whole months of the period. */
const parts = fc
	.tuple(fc.nat({ max: 35 }), fc.nat({ max: 35 }))
	.map(([a, b]) => monthsBetween(2013 * 12 + Math.min(a, b), 2013 * 12 + Math.max(a, b)));

describe('snapping', () => {
	test('gives whole months within the period, at least one', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: period.from - 50, max: period.to }),
				fc.integer({ min: 1, max: 900 }),
				(from, length) => {
					const snapped = snap({ from, to: from + length }, period);
					return (
						snapped.from < snapped.to &&
						snapped.from === monthStart(monthNumber(snapped.from)) &&
						snapped.to === monthStart(monthNumber(snapped.to)) &&
						snapped.from >= period.from &&
						snapped.to <= period.to
					);
				},
			),
		);
	});

	test('no beginning of a month is nearer than the one that it takes', () => {
		fc.assert(
			fc.property(day, (from) => {
				const { from: taken } = snap({ from, to: period.to }, period);
				const starts = Array.from({ length: 36 }, (_, index) => monthStart(2013 * 12 + index));
				return starts.every((start) => Math.abs(start - from) >= Math.abs(taken - from));
			}),
		);
	});
});

describe('zooming', () => {
	test('again and again comes to one month, and out again to the whole', () => {
		fc.assert(
			fc.property(day, (about) => {
				let at = period;
				for (let step = 0; step < 6; step += 1) at = zoomed(at, 'nearer', about, period);
				const near = isOneMonth(at) && at.from <= about && about < at.to;
				for (let step = 0; step < 6; step += 1) at = zoomed(at, 'farther', about, period);
				return near && at.from === period.from && at.to === period.to;
			}),
		);
	});

	test('keeps what it is about in the middle, as far as the period lets it', () => {
		fc.assert(
			fc.property(parts, day, (extent, about) => {
				const { from, to } = zoomed(extent, 'nearer', about, period);
				const before = monthNumber(about) - monthNumber(from);
				const after = monthNumber(to - 1) - monthNumber(about);
				const atEdge = from === period.from || to === period.to;
				return atEdge || (before >= 0 && after >= before && after - before <= 1);
			}),
		);
	});
});

test('moved to the side it comes to every month, one after another, and stays within the period', () => {
	for (const by of [1, -1] as const) {
		const first = by === 1 ? '2013-01' : '2015-12';
		let at = of(first, first);
		const seen: string[] = [];
		for (let step = 0; step < 40; step += 1) {
			expect(isOneMonth(at)).toBe(true);
			if (seen.at(-1) !== monthOf(at.from)) seen.push(monthOf(at.from));
			at = panned(at, by, period);
		}
		expect(new Set(seen).size).toBe(36);
		expect(seen).toHaveLength(36);
	}
});

test('a month and its number give each other back, from the year 1 on', () => {
	const days = fc.integer({ min: firstDay('0001'), max: lastDay('9998') });
	fc.assert(fc.property(days, (at) => monthOf(monthStart(monthNumber(at))) === monthOf(at)));
	expect(monthOf(firstDay('0033-04'))).toBe('0033-04');
});

test('while a gesture lasts an extent is no shorter than a month and stays within the period', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -1e5, max: 1e5, noNaN: true }),
			fc.double({ min: 0, max: 1e5, noNaN: true }),
			(from, length) => {
				const extent = extentOf(from, length, period);
				return extent.from >= period.from && extent.to <= period.to + 1e-6 && extent.to - extent.from >= 28 - 1e-6;
			},
		),
	);
});

test.each([
	['before', 10, 20, false],
	['up to its first day', 10, 100, false],
	['into its first day', 10, 101, true],
	['through all of it', 10, 900, true],
	['on its last day', 199, 200, true],
	['on the day after', 200, 201, false],
])('what lasts %s: %i to %i is within: %s', (_, start, end, expected) => {
	expect(isWithin({ start, end }, { from: 100, to: 200 })).toBe(expected);
});

describe('the parts of a period that are buttons', () => {
	test.each([
		['2013-01', '2015-12', ['2013', '2014', '2015']],
		['2015-03', '2015-04', []],
		['2014-07', '2015-06', ['2014', '2015']],
		[
			'1968',
			'1987',
			[
				'1968–1969',
				'1970–1971',
				'1972–1973',
				'1974–1975',
				'1976–1977',
				'1978–1979',
				'1980–1981',
				'1982–1983',
				'1984–1985',
				'1986–1987',
			],
		],
		['0030-01', '0160-12', ['30–39', '40–59', '60–79', '80–99', '100–119', '120–139', '140–159', '160–160']],
	])('%s to %s', (from, to, labels) => {
		expect(partsOf(of(from, to)).map(({ label }) => label)).toEqual(labels);
	});

	test('are twelve at most, one after another, and all of the period', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: 1, max: 2000 }), (year, years) => {
				const whole = { from: monthStart(year * 12), to: monthStart((year + years) * 12) };
				const list = partsOf(whole);
				if (years === 1) return list.length === 0;
				return (
					list.length <= 13 &&
					list[0]?.from === whole.from &&
					list.at(-1)?.to === whole.to &&
					list.every((part, index) => index === 0 || part.from === list[index - 1]?.to)
				);
			}),
		);
	});
});
