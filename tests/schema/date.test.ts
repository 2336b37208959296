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
	test('a bare year, which YAML reads as a number, is one too', () => {
		expect(date().parse(2015)).toBe('2015');
	});
});
