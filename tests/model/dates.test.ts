import { describe, expect, test } from 'vitest';
import { compareDates, firstMoment, dataDate, firstDay, formatDate, lastDay } from '../../src/model/dates.ts';

/** A day and its month do not part at the end of a line; for reading, a plain space here. */
const shown = (...dates: Parameters<typeof formatDate>): string => formatDate(...dates).replaceAll('\u00a0', ' ');

describe('as a reader is shown them', () => {
	test.for([
		['2015-09-25', undefined, '25 September 2015'],
		['2015-09', undefined, 'September 2015'],
		['2015', undefined, '2015'],
		['2015-09-09', '2015-09-12', '9–12 September 2015'],
		['2015-08-30', '2015-09-02', '30 August – 2 September 2015'],
		['2015-12-30', '2016-01-02', '30 December 2015 – 2 January 2016'],
		['2015-09', '2015-10', 'September–October 2015'],
		['2013', '2015', '2013–2015'],
		['2015-09-09', '2015-09-09', '9 September 2015'],
		['2015-09-09', '2015-10', '9 September – October 2015'],
		['2015', '2015-10', '2015 – October 2015'],
		['2015-09-09', '2015-09', '9 September 2015 – September 2015'],
		['2015-09', '2015-10-02', 'September – 2 October 2015'],
		['2015-09', '2015-09-12', 'September 2015 – 12 September 2015'],
		['2015-09', '2015-09', 'September 2015'],
		['2015-09', '2016-09', 'September 2015 – September 2016'],
		['2015-09', '2016', 'September 2015 – 2016'],
		['2015-09-30', '2015', '30 September 2015 – 2015'],
	] as const)('%s to %s: %s', ([from, to, expected]) => {
		expect(shown(from, to)).toBe(expected);
	});
	test('the day stays with its month', () => {
		expect(formatDate('2015-09-25')).toBe('25\u00a0September 2015');
	});
	test('what is no date is refused', () => {
		expect(() => formatDate('2015-02-30')).toThrow(new RangeError("not a date of the content: '2015-02-30'"));
	});
});

test('a year below 100 is told from a day', () => {
	expect([formatDate('0033-04-03'), formatDate('0001-01'), formatDate('0099'), formatDate('0100')]).toEqual([
		'3\u00a0April AD\u00a033',
		'January AD\u00a01',
		'AD\u00a099',
		'100',
	]);
	expect(formatDate('0030', '0033')).toBe('AD\u00a030–33');
});

describe('as days', () => {
	test('a year and a month are as long as they are', () => {
		expect(lastDay('2015') - firstDay('2015')).toBe(364);
		expect(lastDay('2016-02') - firstDay('2016-02')).toBe(28);
		expect(lastDay('1970-01-01')).toBe(0);
	});
	test.each(['0001-01-01', '0033-04-03', '0099-12-31', '0100-03-01', '1066-10-14'])(
		'%s is a day of its own year',
		(date) => {
			expect(new Date(firstDay(date) * 86_400_000).toISOString().slice(0, 10)).toBe(date);
		},
	);
	test('there is no year 0', () => {
		expect(() => firstDay('0000')).toThrow(RangeError);
	});
	test('a month ends with its own last day, and a day is one day', () => {
		expect(
			['2015-01', '2015-04', '2015-12', '2015', '2015-04-02'].map((date) => lastDay(date) - firstDay(date)),
		).toEqual([30, 29, 30, 364, 0]);
		expect(lastDay('1970')).toBe(364);
		expect(firstDay('1970-03')).toBe(59);
	});
	test('of two that begin on one day the shorter stands first', () => {
		expect(['2015', '2015-01', '2015-01-01'].sort(compareDates)).toEqual(['2015-01-01', '2015-01', '2015']);
		expect(compareDates('2015-01', '2015-01')).toBe(0);
	});
	test('order', () => {
		expect(['2015-10', '2015-09-25', '2015-09', '2015'].sort(compareDates)).toEqual([
			'2015',
			'2015-09',
			'2015-09-25',
			'2015-10',
		]);
	});
});

test('as data', () => {
	expect(dataDate('2015-09')).toBe('2015-09');
	expect(dataDate('2015-09', '2015-09')).toBe('2015-09');
	expect(dataDate('2015-09-09', '2015-09-12')).toBe('2015-09-09/2015-09-12');
});

test.each([
	['2015', '2015-01-01T00:00:00Z'],
	['2015-09', '2015-09-01T00:00:00Z'],
	['2015-09-25', '2015-09-25T00:00:00Z'],
])('%s begins at %s', (date, moment) => {
	expect(firstMoment(date)).toBe(moment);
});
