/** Days and months of an extent of time, and how it moves. Pure. */
import { dayNumber, perDay, yearWritten } from '../../model/dates.ts';
import type { Extent } from '../shared/scale.ts';

export type { Extent } from '../shared/scale.ts';

/** The month of a day: `2014-01`. */
export const monthOf = (day: number): string => new Date(day * perDay).toISOString().slice(0, 7);

/** The year of a day. */
export const yearOf = (day: number): number => new Date(day * perDay).getUTCFullYear();

/** Months since January of the year 0, of a day: what a slider counts by. */
export const monthNumber = (day: number): number => {
	const at = new Date(day * perDay);
	return at.getUTCFullYear() * 12 + at.getUTCMonth();
};

/** The first day of the month of such a number. */
export const monthStart = (number: number): number => dayNumber(Math.floor(number / 12), (number % 12) + 1, 1);

/** The whole months from one to another, both by their numbers, both within it. */
export const monthsBetween = (first: number, last: number): Extent => ({
	from: monthStart(first),
	to: monthStart(last + 1),
});

/** Whether two extents are the same. */
export const isSame = (a: Extent, b: Extent): boolean => a.from === b.from && a.to === b.to;

/** Whether an extent lies within one month: the nearest that there is. */
export const isOneMonth = ({ from, to }: Extent): boolean => monthNumber(from) === monthNumber(to - 1);

/** Whether something that lasts from `start` to the day before `end` is, in part at least, in an extent. */
export const isWithin = ({ start, end }: { readonly start: number; readonly end: number }, extent: Extent): boolean =>
	end > extent.from && start < extent.to;

/** The beginning of a month that is nearest to a day. */
const nearestMonth = (day: number): number => {
	const month = monthNumber(day);
	const [first, next] = [monthStart(month), monthStart(month + 1)];
	return day - first <= next - day ? first : next;
};

/** An extent in whole months, each end at the nearest, at least one month long, within the period. */
export const snap = (extent: Extent, period: Extent): Extent => {
	const within = (day: number): number => Math.max(period.from, Math.min(period.to, nearestMonth(Math.round(day))));
	const [from, to] = [within(extent.from), within(extent.to)];
	if (from < to) return { from, to };
	const month = monthNumber(from < period.to ? from : period.to - 1);
	return monthsBetween(month, month);
};

/** The least that an extent may be while a gesture lasts, in days: the shortest month. */
const leastDays = 28;

/** An extent of a length from a place on, within the period. */
export const extentOf = (from: number, length: number, period: Extent): Extent => {
	const days = Math.min(period.to - period.from, Math.max(leastDays, length));
	const start = Math.max(period.from, Math.min(period.to - days, from));
	return { from: start, to: start + days };
};

/** The number of months of an extent of whole months. */
const monthsOf = ({ from, to }: Extent): number => monthNumber(to - 1) - monthNumber(from) + 1;

/** So many months from one on, moved into the period where they pass its ends. */
const monthsFrom = (first: number, count: number, period: Extent): Extent => {
	const last = monthNumber(period.to - 1) + 1 - count;
	const start = Math.max(monthNumber(period.from), Math.min(last, first));
	return monthsBetween(start, start + count - 1);
};

/**
 * Half or twice as many months about a day. It counts by months, not by days: two months about the middle of one would
 * come back to that month, and go no further.
 */
export const zoomed = (extent: Extent, how: 'nearer' | 'farther', about: number, period: Extent): Extent => {
	const count = monthsOf(extent);
	const wanted = how === 'nearer' ? Math.ceil(count / 2) : Math.min(monthsOf(period), count * 2);
	return monthsFrom(monthNumber(about) - Math.floor((wanted - 1) / 2), wanted, period);
};

/** The extent moved by half of its months: 1 later, -1 earlier. */
export const panned = (extent: Extent, by: 1 | -1, period: Extent): Extent => {
	const count = monthsOf(extent);
	return monthsFrom(monthNumber(extent.from) + by * Math.ceil(count / 2), count, period);
};

/** How many parts of a period can be told apart as buttons. */
const mostParts = 12;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** A part of a period that can be chosen at once: a year, or as many as leave no more than twelve parts. */
export interface Part extends Extent {
	readonly label: string;
}

/** The years of a period, or its decades or centuries; none where it has but one. */
export const partsOf = (period: Extent): readonly Part[] => {
	const [first, last] = [yearOf(period.from), yearOf(period.to - 1)];
	const step = yearSteps.find((years) => Math.floor(last / years) - Math.floor(first / years) < mostParts) ?? 1000;
	const parts: Part[] = [];
	for (let year = Math.floor(first / step) * step; year <= last; year += step)
		parts.push({
			from: Math.max(period.from, dayNumber(year, 1, 1)),
			to: Math.min(period.to, dayNumber(year + step, 1, 1)),
			label: step === 1 ? yearWritten(year) : `${Math.max(first, year)}–${Math.min(last, year + step - 1)}`,
		});
	return parts.length < 2 ? [] : parts;
};
