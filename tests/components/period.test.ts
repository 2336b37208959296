import { describe, expect, test } from 'vitest';
import { shareOf, stacksOf } from '../../src/components/period.ts';

const period = { from: '2013-01', to: '2015-12' };
const event = (id: string, date: string) => ({ id, date, track: 'bilateral' });

describe('the stacks of the period', () => {
	test('there is one for each quarter, empty ones too', () => {
		const { quarters, stacks } = stacksOf([], period);
		expect(quarters).toBe(12);
		expect(stacks).toHaveLength(12);
	});

	test('an event stands in the quarter of its date', () => {
		const { stacks } = stacksOf([event('a', '2013-03-31'), event('b', '2013-04-01'), event('c', '2015-12')], period);
		expect(stacks.map(({ marks }) => marks.map(({ id }) => id).join('')).join('|')).toBe('a|b||||||||||c');
	});

	test('a year alone stands in its first quarter', () => {
		const { stacks } = stacksOf([event('a', '2014')], period);
		expect(stacks[4]?.marks).toHaveLength(1);
	});

	test('what lies outside the period is left out', () => {
		const { stacks } = stacksOf([event('a', '2012-12-31'), event('b', '2016-01-01')], period);
		expect(stacks.every(({ marks }) => marks.length === 0)).toBe(true);
	});
});

describe('the share of the period at a date', () => {
	test('its first day is 0, and the day after its last is 1', () => {
		expect(shareOf('2013-01-01', '2013-01', '2015-12')).toBe(0);
		expect(shareOf('2016-01-01', '2013-01', '2015-12')).toBe(1);
	});

	test('it grows with the date', () => {
		const shares = ['2013-05', '2014-01-31', '2014-02-01', '2015-09-25'].map((date) =>
			shareOf(date, '2013-01', '2015-12'),
		);
		expect([...shares].sort((a, b) => a - b)).toEqual(shares);
	});
});
