/** Dates of the content: strings whose length is their precision, always in the calendar, never a `Date`. */

/** A date of the content, taken apart. `month` is 1–12, `day` 1–31. */
export interface PartialDate {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

/** The number of days of a month of the Gregorian calendar. `month` is 1–12. */
export const daysInMonth = (year: number, month: number): number =>
	month === 2
		? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
			? 29
			: 28
		: [4, 6, 9, 11].includes(month)
			? 30
			: 31;

/** The shape of such a date, for those who have no calendar at hand: it lets 30 February pass. */
export const datePattern = '^(?!0000)\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$';

/**
 * Reads `2015`, `2015-09` or `2015-09-25`.
 * @returns the parts, or `undefined` for what has another shape or does not exist in the calendar
 */
export const parseDate = (value: string): PartialDate | undefined => {
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
	if (!parts) return undefined;
	const [year = 0, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
	// There is no year 0, and what was before the common era cannot be written.
	if (year === 0) return undefined;
	if (month === undefined) return { year };
	if (month < 1 || month > 12) return undefined;
	if (day === undefined) return { year, month };
	return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year, month and day of a date in English words: `18 September 1997`, `Sept. 18, 1997`, `September 1997`. */
const wordsOfDate = (value: string): readonly string[] | undefined => {
	const [, before, name = '', after, year = ''] =
		/^\s*(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\s*$/i.exec(
			value,
		) ?? [];
	const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
	const day = before ?? after;
	if (month === 0 || (before !== undefined && after !== undefined)) return undefined;
	return [year, String(month), ...(day === undefined ? [] : [day])];
};

/** The date that another way of writing means, in the form of the content: `2016-04-12` of `2016-4-12` and `12.04.2016`, `0830` of `830`. */
export const dateMeant = (value: string): string | undefined => {
	const inWords = wordsOfDate(value);
	const yearFirst = /^\s*(\d{4})[-–./](\d{1,2})(?:[-–./](\d{1,2}))?\s*$/.exec(value)?.slice(1);
	const dayFirst = /^\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\s*$/.exec(value)?.slice(1).toReversed();
	// Which of two numbers is the day only one above twelve says: 18/09/1997, 9/18/1997.
	const [, one = '', other = '', ofYear = ''] = /^\s*(\d{1,2})[-–/](\d{1,2})[-–/](\d{4})\s*$/.exec(value) ?? [];
	const sure =
		Number(one) > 12 ? [ofYear, other, one] : Number(other) > 12 || one === other ? [ofYear, one, other] : undefined;
	// A year has four figures: those of the first centuries begin with noughts.
	const early = /^\s*(\d{1,3})\s*$/
		.exec(value)
		?.slice(1)
		.map((year) => year.padStart(4, '0'));
	const parts = (yearFirst ?? dayFirst ?? (one === '' ? undefined : sure) ?? inWords ?? early ?? []).filter(
		(part) => part !== undefined,
	);
	const meant = parts.map((part) => part.padStart(2, '0')).join('-');
	return meant !== value && parseDate(meant) ? meant : undefined;
};

/** Whether a text means a date before the common era: `-0380`, `0000`, `380 BC`. */
export const isBeforeCommonEra = (value: string): boolean =>
	/^\s*[-−–]\d|^0+(?:-|$)|\d\s*(?:B\.?\s?C|v\.?\s?Chr)/i.test(value);
