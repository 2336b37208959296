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

	test('ends with the last day of a year or a month, and with a day itself', () => {
		const end = (to: string, day: string): number => yearAxis('2013', to).place(firstDay(day));
		expect([end('2013', '2013-12-31'), end('2013-06', '2013-06-30'), end('2013-06-30', '2013-06-30')]).toEqual([
			99.73, 99.45, 99.45,
		]);
		expect([end('2013-06', '2013-07-01'), end('2013-06', '2013-04-01')]).toEqual([100, 49.72]);
	});

	test('of the first years is of four digits', () => {
		expect(yearAxis('0033-04-03', '0034').ticks).toEqual([
			{ year: 33, at: 0, label: 'always' },
			{ year: 34, at: 50, label: 'always' },
		]);
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
		['2000', '2006', [2000, 2001, 2002, 2003, 2004, 2005, 2006], [2000, 2001, 2002, 2003, 2004, 2005, 2006]],
		['2000', '2007', [2000, 2002, 2004, 2006], [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007]],
		['2000', '2014', [2000, 2005, 2010], Array.from({ length: 15 }, (_, index) => 2000 + index)],
		['2000', '2015', [2000, 2010], [2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014]],
		[
			'1990',
			'2100',
			[2000, 2020, 2040, 2060, 2080, 2100],
			[1990, 2000, 2010, 2020, 2030, 2040, 2050, 2060, 2070, 2080, 2090, 2100],
		],
		['0001', '9999', [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000], undefined],
		['0090', '1100', [200, 400, 600, 800, 1000], undefined],
	])('%s to %s: numbers that have room, those of a phone among those of a desk', (from, to, narrow, wide) => {
		expect(labels(from, to, 'always')).toEqual(narrow);
		const all = labels(from, to, 'always', 'wide');
		expect(all).toEqual(expect.arrayContaining([...narrow]));
		expect(all.length).toBeLessThanOrEqual(15);
		if (wide) expect(all).toEqual(wide);
	});
});
