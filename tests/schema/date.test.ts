import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/schema/date.ts';
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
