/** Dates of the content as people read them, as data, and as days: pure, in UTC, in British English. */
import { daysInMonth, parseDate, type PartialDate } from '../schema/date.ts';

const months = [
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
const monthName = ({ month }: PartialDate): string => months[(month ?? 1) - 1] ?? '';

/**
 * A date, or a span, as a reader is shown it: `25 September 2015`, `9–12 September 2015`,
 * `30 August – 2 September 2015`, `September 2015`, `2015`.
 * @throws RangeError for what is not a date of the content
 */
export const formatDate = (date: string, end?: string): string => {
	const from = parse(date);
	const one = (parts: PartialDate, with_ = { year: true, month: true }): string =>
		[
			parts.day === undefined ? undefined : `${parts.day}${with_.month ? `${joined}${monthName(parts)}` : ''}`,
			parts.day === undefined && parts.month !== undefined ? monthName(parts) : undefined,
			with_.year ? String(parts.year) : undefined,
		]
			.filter((part) => part !== undefined)
			.join(' ');
	if (end === undefined || end === date) return one(from);
	const to = parse(end);
	if (from.day !== undefined && from.year === to.year && from.month === to.month)
		return `${one(from, { year: false, month: false })}–${one(to)}`;
	if (from.year === to.year && from.month !== undefined)
		return from.day === undefined
			? `${one(from, { year: false, month: true })}–${one(to)}`
			: `${one(from, { year: false, month: true })} – ${one(to)}`;
	return `${one(from)} – ${one(to)}`;
};

/** A date or span as data: `2015-09`, or `2015-09-09/2015-09-12`. */
export const dataDate = (date: string, end?: string): string => (end === undefined ? date : `${date}/${end}`);

const dayNumber = (year: number, month: number, day: number): number =>
	Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);

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
