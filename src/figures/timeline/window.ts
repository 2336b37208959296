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

/** A window widened to whole months, at least one, within the period. */
export const snap = (window: Window, period: Window): Window => {
	const from = Math.max(period.from, Math.min(window.from, period.to - 1));
	const to = Math.min(period.to, Math.max(window.to, from + 1));
	// A gesture that ends a few days into a month is not taken to mean the whole of it, unless nothing else is left.
	const first = dateOf(monthOf(Math.round(from + 10 > period.to ? from : from + 10))).first;
	const last = dateOf(monthOf(Math.round(to - 10 < first ? first : to - 10))).last + 1;
	return { from: Math.max(period.from, Math.min(first, from + 31)), to: Math.min(period.to, last) };
};
