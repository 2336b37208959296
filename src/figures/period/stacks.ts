/** The events of a period in stacks: a column for each day, week, month … century of it, as its length asks. Pure. */
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval, type TimeInterval } from 'd3-time';
import { perDay } from '../../model/dates.ts';
import type { Extent } from '../shared/scale.ts';

/** What a column may stand for. */
interface Unit {
	/** `by quarter`: the word after ‘by’. */
	readonly name: string;
	readonly interval: TimeInterval;
	/** The days that it spans at least. */
	readonly days: number;
}

/** Every so many of an interval; each of those below has this. */
const every = (interval: CountableTimeInterval, count: number): TimeInterval => interval.every(count) ?? interval;

const years = (count: number, name: string): Unit => ({ name, interval: every(utcYear, count), days: count * 365 });

/** The units, the finest first. */
const units: readonly [Unit, ...Unit[]] = [
	{ name: 'day', interval: utcDay, days: 1 },
	{ name: 'week', interval: utcMonday, days: 7 },
	{ name: 'month', interval: utcMonth, days: 28 },
	{ name: 'quarter', interval: every(utcMonth, 3), days: 90 },
	years(1, 'year'),
	years(2, 'two years'),
	years(5, 'five years'),
	years(10, 'decade'),
	years(25, 'quarter of a century'),
	years(50, 'half a century'),
	years(100, 'century'),
	years(500, 'five centuries'),
];

/** So many columns still leave each mark its shape. */
export const mostColumns = 31;

/** A column: its extent, and what begins within it, in the order given. */
export interface Stack<Item> extends Extent {
	readonly items: readonly Item[];
}

/** Where the columns of a unit begin: with the period, and wherever the unit begins anew within it. */
const beginnings = ({ interval }: Unit, { from, to }: Extent): number[] => [
	from,
	...interval.range(new Date((from + 1) * perDay), new Date(to * perDay)).map((at) => at.getTime() / perDay),
];

/**
 * Stacks what begins in a period, by the finest unit that leaves no more columns than can be told apart.
 * @param items each with its first day; what begins outside the period is left out
 */
export const stacksOf = <Item extends { readonly start: number }>(
	items: readonly Item[],
	period: Extent,
): { readonly by: string; readonly stacks: readonly Stack<Item>[] } => {
	const coarsest = units.at(-1) ?? units[0];
	const made = units
		// Far too fine units are not even tried: a day's columns of eight centuries are many.
		.filter(({ days }) => (period.to - period.from) / days <= 2 * mostColumns)
		.map((unit) => ({ unit, begin: beginnings(unit, period) }))
		.find(({ begin }) => begin.length <= mostColumns) ?? { unit: coarsest, begin: beginnings(coarsest, period) };
	const stacks = made.begin.map((from, index) => {
		const to = made.begin[index + 1] ?? period.to;
		return { from, to, items: items.filter(({ start }) => start >= from && start < to) };
	});
	return { by: made.unit.name, stacks };
};
