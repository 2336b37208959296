import { describe, expect, test } from 'vitest';
import { dateMeant, daysInMonth, isBeforeCommonEra, parseDate } from '../../src/schema/date.ts';
import { date } from '../../src/schema/fields.ts';

describe('a date exists in the calendar', () => {
	test.for(['2015', '2015-09', '2015-09-25', '2016-02-29', '2000-02-29'])('%s does', (value) => {
		expect(parseDate(value)).toBeDefined();
	});
	test.for([
		'2015-02-29',
		'1900-02-29',
		'2015-13',
		'2015-00',
		'2015-09-31',
		'2015-9-25',
		'25-09-2015',
		'',
		'2015-09-25T00',
	])("'%s' does not", (value) => {
		expect(parseDate(value)).toBeUndefined();
	});
	test.for([-380, '-0380', '-0380-05', '0000', '0000-01-01', '380 BC', '44 B.C.', '44 BCE'])(
		'%s is before the common era, and that is said',
		(value) => {
			expect(
				date()
					.safeParse(value)
					.error?.issues.map(({ message }) => message),
			).toEqual([expect.stringMatching(/^before the common era, which dates cannot say; write 0001 or later/)]);
		},
	);
	test.for(['2015-13', '15-9-25', 'autumn 2015', 'about 2015'])('%s is none of these', (value) => {
		expect(
			date()
				.safeParse(value)
				.error?.issues.map(({ message }) => message),
		).toEqual(['not a date of the calendar']);
	});
	test('a bare year, which YAML reads as a number, is one too', () => {
		expect(date().parse(2015)).toBe('2015');
	});
});

test.each([
	['0001', { year: 1 }],
	['2015', { year: 2015 }],
	['2015-01', { year: 2015, month: 1 }],
	['2015-12', { year: 2015, month: 12 }],
	['2015-12-01', { year: 2015, month: 12, day: 1 }],
	['2015-12-31', { year: 2015, month: 12, day: 31 }],
	['2015-12-32', undefined],
	['2015-12-00', undefined],
	['2015-00-01', undefined],
	['2015-13-01', undefined],
	['02015', undefined],
	['2015-', undefined],
	['2015-09-', undefined],
	[' 2015', undefined],
	['2015 ', undefined],
])("the parts of '%s'", (value, parts) => {
	expect(parseDate(value)).toEqual(parts);
});

test('every month has its days', () => {
	const days = (year: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
	expect(days(2015)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
	expect([2016, 2015, 1900, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29, 28]);
});

test.each([
	['2016-4-12', '2016-04-12'],
	['2016/04/12', '2016-04-12'],
	['2016.4', '2016-04'],
	['2016–4–2', '2016-04-02'],
	[' 2016-04 ', '2016-04'],
	['12.04.2016', '2016-04-12'],
	['2. 4. 2016', '2016-04-02'],
	[' 12.4.2016 ', '2016-04-12'],
	['830', '0830'],
	[' 7 ', '0007'],
	['2016-04-12', undefined],
	['2016-13', undefined],
	['31.02.2016', undefined],
	['12.2016', undefined],
	['12/04/2016', undefined],
	['18/09/1997', '1997-09-18'],
	['9/18/1997', '1997-09-18'],
	['18-09-1997', '1997-09-18'],
	['4/4/2016', '2016-04-04'],
	['18/19/1997', undefined],
	['31/02/2016', undefined],
	['18 September 1997', '1997-09-18'],
	['Sept. 18th, 1997', '1997-09-18'],
	['September 1997', '1997-09'],
	['18 September 18 1997', undefined],
	['18 Someday 1997', undefined],
	['in May 1997', undefined],
	['0', undefined],
	['about 2016-4', undefined],
	['2016-4 or so', undefined],
	['about 12.4.2016', undefined],
	['12.4.2016 or so', undefined],
	['12.4.20161', undefined],
	['about 830', undefined],
	['830 or so', undefined],
	['', undefined],
])("'%s' means %s", (value, meant) => {
	expect(dateMeant(value)).toBe(meant);
});

test.each([
	['-380', true],
	['−0380', true],
	[' –380', true],
	['0000', true],
	['0-01', true],
	['00', true],
	['380 BC', true],
	['380BCE', true],
	['380 b.c.', true],
	['44 B. C.', true],
	['380 v. Chr.', true],
	['380 v.Chr.', true],
	['380 vChr', true],
	['0830', false],
	['2015-09', false],
	['100', false],
	['BC', false],
	['in 380-44', false],
	['2015, v. 2', false],
])("'%s' is before the common era: %s", (value, expected) => {
	expect(isBeforeCommonEra(value)).toBe(expected);
});
