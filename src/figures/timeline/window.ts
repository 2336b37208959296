/** Days and months of a window. Pure. */
import { daysInMonth, parseDate } from '../../schema/date.ts';
import type { Window } from './layout.ts';

const day = (year: number, month: number, of: number): number => Math.floor(Date.UTC(year, month - 1, of) / 86_400_000);

/** The first and the last day of a date of any precision, in days since 1970; the epoch for what is no date. */
export const dateOf = (text: string): { readonly first: number; readonly last: number } => {
	const { year = 1970, month, day: of } = parseDate(text) ?? {};
	const [from, to] = [month ?? 1, month ?? 12];
	return { first: day(year, from, of ?? 1), last: day(year, to, of ?? daysInMonth(year, to)) };
};

/** The month of a day: `2014-01`. */
export const monthOf = (of: number): string => new Date(of * 86_400_000).toISOString().slice(0, 7);

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
