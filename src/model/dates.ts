/** Dates of the content as people read them, as data, and as days: pure, in UTC, in British English. */
import { daysInMonth, parseDate, type PartialDate } from '../schema/date.ts';

/** The months as they are written, January first. */
export const monthNames: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** No break between a day and its month. */
const joined = '\u00a0';

const parse = (date: string): PartialDate => {
	const parts = parseDate(date);
	if (!parts) throw new RangeError(`not a date of the content: '${date}'`);
	return parts;
};

/** A year below 100 says that it is one: `3 April AD 33`. */
export const yearWritten = (year: number): string => (year < 100 ? `AD${joined}${year}` : String(year));

/** The parts of a date that are to be shown, joined: the day and its month never part. */
const written = ({ year, month, day }: PartialDate, withYear = true): string => {
	const name = month === undefined ? undefined : monthNames[month - 1];
	const dayAndMonth = day === undefined ? name : name === undefined ? String(day) : `${day}${joined}${name}`;
	return [dayAndMonth, withYear ? yearWritten(year) : undefined].filter((part) => part !== undefined).join(' ');
};

/**
 * A date, or a span, as a reader is shown it: `25 September 2015`, `September 2015`, `2015`, `9–12 September 2015`,
 * `30 August – 2 September 2015`, `September–October 2015`, `2013–2015`.
 * @throws RangeError for what is not a date of the content
 */
export const formatDate = (date: string, end?: string): string => {
	const from = parse(date);
	if (end === undefined || end === date) return written(from);
	const to = parse(end);
	const sameYear = from.year === to.year && from.month !== undefined && to.month !== undefined;
	const days = from.day !== undefined && to.day !== undefined;
	const noDays = from.day === undefined && to.day === undefined;
	if (from.month === undefined && to.month === undefined) return `${yearWritten(from.year)}–${to.year}`;
	if (sameYear && from.month === to.month)
		return days ? `${from.day}–${written(to)}` : `${written(from)} – ${written(to)}`;
	// A span of plain months is closed up; where a part has a space of its own, the dash has room.
	if (sameYear) return `${written(from, false)}${noDays ? '–' : ' – '}${written(to)}`;
	return `${written(from)} – ${written(to)}`;
};

/** A date or span as data: `2015-09`, or `2015-09-09/2015-09-12`. */
export const dataDate = (date: string, end?: string): string =>
	end === undefined || end === date ? date : `${date}/${end}`;

/** The milliseconds of a day. */
export const perDay = 86_400_000;

/** A day of the calendar in days since 1 January 1970; `month` is 1–12. Years are as they are written, from 1 on. */
export const dayNumber = (year: number, month: number, day: number): number =>
	// `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
	new Date(0).setUTCFullYear(year, month - 1, day) / perDay;

/** The first day of a date, in days since 1 January 1970. */
export const firstDay = (date: string): number => {
	const { year, month = 1, day = 1 } = parse(date);
	return dayNumber(year, month, day);
};

/** The last day of a date (of a month, its last day; of a year, 31 December), in days since 1 January 1970. */
export const lastDay = (date: string): number => {
	const { year, month = 12, day } = parse(date);
	return dayNumber(year, month, day ?? daysInMonth(year, month));
};

/** Orders dates by their first day, then their last, so that a month stands before the days in it only if it began first. */
export const compareDates = (a: string, b: string): number => firstDay(a) - firstDay(b) || lastDay(a) - lastDay(b);

/** The moment at which a date begins, as formats ask that take no date of fewer parts: `2015-09` → `2015-09-01T00:00:00Z`. */
export const firstMoment = (date: string): string => `${date.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`;
