import { describe, expect, test } from 'vitest';
import { extentWords, finding } from '../../src/figures/timeline/finding.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';

const of = (from: string, to: string) => ({ from: firstDay(from), to: lastDay(to) + 1 });
const on = (...dates: string[]) => dates.map((date) => ({ start: firstDay(date), end: lastDay(date) + 1 }));
/** So many events in each of some months or years. */
const each = (counts: Readonly<Record<string, number>>) =>
	Object.entries(counts).flatMap(([date, count]) => on(...Array<string>(count).fill(date)));

describe('what is to be seen', () => {
	test.each([
		['none', each({}), of('2013', '2015'), ''],
		['few', on('2013-01-01', '2015-02-02'), of('2013', '2015'), '2 events, 2013 to 2015'],
		['one', on('2013-01-01'), of('2013-01', '2013-01'), '1 event, January 2013'],
		[
			'a year',
			each({ '2013-02': 2, '2014-03': 2, '2015-04': 2, '2015-06': 2, '2015-09': 2 }),
			of('2013', '2015'),
			'6 of 10 events fall in 2015',
		],
		[
			'a month of a year',
			each({ '2013-02': 3, '2015-04': 2, '2015-09': 7 }),
			of('2013', '2015'),
			'9 of 12 events fall in 2015, 7 of them in September',
		],
		[
			'the month of a year alone is not known',
			each({ '2013-02': 2, '2015': 8 }),
			of('2013', '2015'),
			'8 of 10 events fall in 2015',
		],
		[
			'nowhere',
			each({ '2013-02': 4, '2014-03': 4, '2015-09': 4 }),
			of('2013', '2015'),
			'12 events spread over 2013 to 2015',
		],
		[
			'a year of many that holds a few',
			each({ '2015-10': 6, '2016': 3, '2018': 5, '2020': 5, '2021': 5 }),
			of('2015-10', '2026'),
			'24 events spread over October 2015 to December 2026',
		],
		[
			'a month',
			each({ '2015-02': 1, '2015-09': 5, '2015-10': 1 }),
			of('2015-01', '2015-12'),
			'5 of 7 events fall in September 2015',
		],
		['three', on('2013-01-01', '2013-01-02', '2013-01-03'), of('2013', '2015'), '3 events, 2013 to 2015'],
		[
			'four in the first of many',
			each({ '2013-01': 4 }),
			of('2013', '2015'),
			'4 of 4 events fall in 2013, 4 of them in January',
		],
		[
			'three of twelve in a month: a quarter is told',
			each({ '2013-02': 1, '2015-01': 3, '2015-03': 2, '2015-05': 2, '2015-07': 2, '2015-09': 2, '2015-11': 1 }),
			of('2013', '2015'),
			'12 of 13 events fall in 2015, 3 of them in January',
		],
		[
			'three of thirteen in a month: less is not',
			each({ '2013-02': 1, '2015-01': 3, '2015-03': 2, '2015-05': 2, '2015-07': 2, '2015-09': 2, '2015-11': 2 }),
			of('2013', '2015'),
			'13 of 14 events fall in 2015',
		],
		[
			'two in a month are no crowd',
			each({ '2013-02': 1, '2015-01': 2, '2015-03': 1 }),
			of('2013', '2015'),
			'3 of 4 events fall in 2015',
		],
		[
			'the earlier of equals',
			each({ '2014-02': 4, '2013-03': 4, '2015-09': 1 }),
			of('2013', '2015'),
			'4 of 9 events fall in 2013, 4 of them in March',
		],
		[
			'the share that is even and a quarter',
			each({ '2013': 5, '2014': 4, '2015': 3 }),
			of('2013', '2015'),
			'5 of 12 events fall in 2013',
		],
		[
			'less than that',
			each({ '2013': 5, '2014': 4, '2015': 4 }),
			of('2013', '2015'),
			'13 events spread over 2013 to 2015',
		],
		[
			'a third in one of many years',
			each({ '2001': 3, '2003': 2, '2005': 2, '2007': 2 }),
			of('2001', '2009'),
			'3 of 9 events fall in 2001',
		],
		[
			'one a year',
			each({ '2001': 1, '2003': 1, '2005': 1, '2007': 1 }),
			of('2001', '2009'),
			'4 events spread over 2001 to 2009',
		],
		[
			'one a month',
			each({ '2015-01': 1, '2015-03': 1, '2015-05': 1, '2015-07': 1 }),
			of('2015', '2015'),
			'4 events spread over 2015',
		],
		['fifteen years by years', each({ '2000': 5, '2010': 1 }), of('2000', '2014'), '5 of 6 events fall in 2000'],
		['sixteen by decades', each({ '2000': 5, '2010': 1 }), of('2000', '2015'), '5 of 6 events fall in the 2000s'],
		[
			'half a year, of which a month is no more than even',
			each({ '2015-01': 2, '2015-03': 2, '2015-05': 2 }),
			of('2015-01', '2015-02'),
			'6 events spread over January 2015 to February 2015',
		],
		['within one month', each({ '2015-09': 5 }), of('2015-09', '2015-09'), '5 events in September 2015'],
		['the first years', each({ '0003': 4, '0033': 1 }), of('0001', '0033'), '4 of 5 events fall in the years 1 to 9'],
		[
			'the first of many ages',
			each({ '0900': 6, '2000': 1 }),
			of('0001', '9999'),
			'6 of 7 events fall in the years 1 to 999',
		],
		[
			'a decade',
			each({ '1951': 1, '1972': 2, '1978': 3, '2001': 1 }),
			of('1951', '2004'),
			'5 of 7 events fall in the 1970s',
		],
		[
			'a century',
			each({ '1472': 1, '1648': 2, '1678': 3, '2001': 1 }),
			of('1472', '2024'),
			'5 of 7 events fall in the years 1600 to 1699',
		],
		[
			'before the extent began',
			each({ '2012': 5, '2014-01': 1, '2015-01': 1 }),
			of('2013', '2015'),
			'5 of 7 events fall in 2013',
		],
	])('%s', (_, events, extent, expected) => {
		expect(finding(events, extent)).toBe(expected);
	});
});

test.each([
	['2013', '2015', '2013 to 2015'],
	['2015', '2015', '2015'],
	['2015-06', '2016-03', 'June 2015 to March 2016'],
	['2015-06', '2015-06', 'June 2015'],
	['0030-01', '0160-12', 'AD\u00a030 to 160'],
])('an extent from %s to %s', (from, to, expected) => {
	expect(extentWords(of(from, to))).toBe(expected);
});
