/** Days and months of a window, and how it moves. Pure. */
import { daysInMonth, parseDate } from '../../schema/date.ts';

/** The part of time that is drawn, in days; `to` is the day after the last. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

const day = (year: number, month: number, of: number): number => Math.floor(Date.UTC(year, month - 1, of) / 86_400_000);

/** The first and the last day of a date of any precision, in days since 1970; the epoch for what is no date. */
export const dateOf = (text: string): { readonly first: number; readonly last: number } => {
	const { year = 1970, month, day: of } = parseDate(text) ?? {};
	const [from, to] = [month ?? 1, month ?? 12];
	return { first: day(year, from, of ?? 1), last: day(year, to, of ?? daysInMonth(year, to)) };
};

/** The month of a day: `2014-01`. */
export const monthOf = (of: number): string => new Date(of * 86_400_000).toISOString().slice(0, 7);

/** Months since January of the year 0, of a day: what a slider counts by. */
export const monthNumber = (of: number): number => {
	const { year = 0, month = 1 } = parseDate(monthOf(of)) ?? {};
	return year * 12 + month - 1;
};

/** The month of such a number: `2014-01`. */
export const monthAt = (number: number): string =>
	`${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** Whether a window lies within one month: the nearest that there is. */
export const isOneMonth = ({ from, to }: Window): boolean => monthOf(from) === monthOf(to - 1);

/** The beginning of a month that is nearest to a day. */
const nearestMonth = (of: number): number => {
	const { first, last } = dateOf(monthOf(of));
	return of - first <= last + 1 - of ? first : last + 1;
};

/** A window in whole months, each end at the nearest, at least one month long, within the period. */
export const snap = (window: Window, period: Window): Window => {
	const within = (of: number): number => Math.max(period.from, Math.min(period.to, nearestMonth(Math.round(of))));
	const [from, to] = [within(window.from), within(window.to)];
	if (from < to) return { from, to };
	if (from < period.to) return { from, to: dateOf(monthOf(from)).last + 1 };
	return { from: dateOf(monthOf(period.to - 1)).first, to: period.to };
};

/** The least that a window may show while a gesture lasts, in days: the shortest month. */
const leastDays = 28;

/** A window of a length from a place on, within the period. */
export const windowOf = (from: number, length: number, period: Window): Window => {
	const days = Math.min(period.to - period.from, Math.max(leastDays, length));
	const start = Math.max(period.from, Math.min(period.to - days, from));
	return { from: start, to: start + days };
};

/** The number of months of a window of whole months. */
const monthsOf = ({ from, to }: Window): number => monthNumber(to - 1) - monthNumber(from) + 1;

/** So many months from one on, moved into the period where they pass its ends. */
const monthsFrom = (first: number, count: number, period: Window): Window => {
	const last = monthNumber(period.to - 1) + 1 - count;
	const start = Math.max(monthNumber(period.from), Math.min(last, first));
	return { from: dateOf(monthAt(start)).first, to: dateOf(monthAt(start + count - 1)).last + 1 };
};

/**
 * Half or twice as many months about a day. It counts by months, not by days: two months about the middle of one would
 * come back to that month, and go no further.
 */
export const zoomed = (window: Window, how: 'nearer' | 'farther', about: number, period: Window): Window => {
	const count = monthsOf(window);
	const wanted = how === 'nearer' ? Math.ceil(count / 2) : Math.min(monthsOf(period), count * 2);
	return monthsFrom(monthNumber(about) - Math.floor((wanted - 1) / 2), wanted, period);
};

/** The window moved by half of its months: 1 later, -1 earlier. */
export const panned = (window: Window, by: 1 | -1, period: Window): Window => {
	const count = monthsOf(window);
	return monthsFrom(monthNumber(window.from) + by * Math.ceil(count / 2), count, period);
};
