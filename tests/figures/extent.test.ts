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

describe('in words of months', () => {
	const said = ({ from, to }: Extent): string => `${monthOf(from)} to ${monthOf(to - 1)}`;
	const at = (from: string, to: string): Extent => ({ from: firstDay(from), to: firstDay(to) });

	test.each([
		['2014-02-10', '2014-05-20', '2014-02 to 2014-05'],
		['2014-02-20', '2014-05-10', '2014-03 to 2014-04'],
		['2012-01-01', '2019-01-01', '2013-01 to 2015-12'],
		// As near to the next month as to its own: its own.
		['2014-02-15', '2014-04-16', '2014-02 to 2014-03'],
		// Both ends at one beginning: the month from there.
		['2014-03-02', '2014-03-04', '2014-03 to 2014-03'],
		['2015-12-28', '2015-12-31', '2015-12 to 2015-12'],
	])('%s to %s becomes %s', (from, to, expected) => {
		expect(said(snap(at(from, to), period))).toBe(expected);
	});

	test.each([
		['2013-01', '2015-12', '2014-07-01', '2013-11 to 2015-04', '2013-01 to 2015-12'],
		['2014-01', '2014-06', '2014-03-09', '2014-02 to 2014-04', '2013-10 to 2014-09'],
		['2014-01', '2014-02', '2014-02-01', '2014-02 to 2014-02', '2014-01 to 2014-04'],
		['2014-05', '2014-05', '2014-05-09', '2014-05 to 2014-05', '2014-05 to 2014-06'],
		['2013-01', '2013-04', '2013-01-01', '2013-01 to 2013-02', '2013-01 to 2013-08'],
		['2015-09', '2015-12', '2015-12-31', '2015-11 to 2015-12', '2015-05 to 2015-12'],
	])('%s to %s about %s: nearer %s, farther %s', (from, to, about, nearer, farther) => {
		const zoom = (how: 'nearer' | 'farther'): string => said(zoomed(of(from, to), how, firstDay(about), period));
		expect([zoom('nearer'), zoom('farther')]).toEqual([nearer, farther]);
	});

	test.each([
		['2014-01', '2014-06', '2013-10 to 2014-03', '2014-04 to 2014-09'],
		['2014-01', '2014-03', '2013-11 to 2014-01', '2014-03 to 2014-05'],
		['2014-05', '2014-05', '2014-04 to 2014-04', '2014-06 to 2014-06'],
		['2013-02', '2015-12', '2013-01 to 2015-11', '2013-02 to 2015-12'],
	])('%s to %s moved: earlier %s, later %s', (from, to, earlier, later) => {
		expect([panned(of(from, to), -1, period), panned(of(from, to), 1, period)].map(said)).toEqual([earlier, later]);
	});

	test.each([
		['2014-02-01', '2014-02-28', true],
		['2014-02-28', '2014-03-01', false],
		['2014-02', '2014-02', true],
		['2014-02', '2015-02', false],
	])('%s to %s is one month: %s', (from, to, expected) => {
		expect(isOneMonth(of(from, to))).toBe(expected);
	});
});

test.each([
	// Wanted from and length, then what is had, in days from the beginning of the period of 1095.
	[10, 100, 10, 110],
	[10, 3, 10, 38],
	[-10, 100, 0, 100],
	[1090, 100, 995, 1095],
	[10, 5000, 0, 1095],
])('while a gesture lasts: from %i so long as %i is %i to %i', (start, length, from, to) => {
	const had = extentOf(period.from + start, length, period);
	expect([had.from - period.from, had.to - period.from]).toEqual([from, to]);
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

	test('twelve years are years, thirteen are not', () => {
		expect([partsOf(of('2001', '2012')), partsOf(of('2001', '2013'))].map(({ length }) => length)).toEqual([12, 7]);
		expect(
			partsOf(of('0001', '2024'))
				.map(({ label }) => label)
				.slice(0, 2),
		).toEqual(['1–199', '200–399']);
	});

	test('begin and end with the period and else with the year', () => {
		expect(partsOf(of('2014-07', '2015-06'))).toEqual([
			{ from: firstDay('2014-07'), to: firstDay('2015'), label: '2014' },
			{ from: firstDay('2015'), to: firstDay('2015-07'), label: '2015' },
		]);
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
