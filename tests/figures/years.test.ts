import { describe, expect, test } from 'vitest';
import { firstDay } from '../../src/model/dates.ts';
import { yearAxis } from '../../src/figures/shared/years.ts';

const labels = (from: string, to: string, ...kinds: readonly string[]): readonly number[] =>
	yearAxis(from, to)
		.ticks.filter(({ label }) => kinds.includes(label))
		.map(({ year }) => year);

describe('the axis of years', () => {
	test('begins with the year of its first date and ends with its last day', () => {
		const { place, years, ticks } = yearAxis('2013-04-13', '2014-12-31');
		expect(years).toBe(2);
		expect([place(firstDay('2013-01-01')), place(firstDay('2014-01-01')), place(firstDay('2015-01-01'))]).toEqual([
			0, 50, 100,
		]);
		expect(ticks.map(({ year, at }) => [year, at])).toEqual([
			[2013, 0],
			[2014, 50],
		]);
	});

	test('is even: a year without anything is as long as any other, but for the leap days', () => {
		const { ticks } = yearAxis('2001', '2021');
		const widths = ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? 0));
		expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.04);
	});

	test('a day beyond an end has the place of the end', () => {
		const { place } = yearAxis('2013', '2013');
		expect([place(firstDay('1999-01-01')), place(firstDay('2020-01-01'))]).toEqual([0, 100]);
	});

	test.each([
		['2015', '2015', [2015], [2015]],
		['2013', '2026', [2014, 2016, 2018, 2020, 2022, 2024, 2026], undefined],
		[
			'1998',
			'2023',
			[2000, 2010, 2020],
			[1998, 2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022],
		],
		['0090', '1100', [200, 400, 600, 800, 1000], undefined],
	])('%s to %s: numbers that have room, those of a phone among those of a desk', (from, to, narrow, wide) => {
		expect(labels(from, to, 'always')).toEqual(narrow);
		const all = labels(from, to, 'always', 'wide');
		expect(all).toEqual(expect.arrayContaining([...narrow]));
		expect(all.length).toBeLessThanOrEqual(15);
		if (wide) expect(all).toEqual(wide);
	});
});
