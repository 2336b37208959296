/** A source in a few words, for cards and notes: who, when, where in it. */
import { formatDate } from '../model/dates.ts';
import type { Source } from '../schema/sources.ts';
import { shortAuthor } from '../source/short-author.ts';

export { shortAuthor } from '../source/short-author.ts';

/** When it appeared: `25 September 2015`, `2015`, or that it bears no date. */
export const shortDate = ({ issued }: Source): string => {
	const [year, month, day] = issued?.['date-parts'][0] ?? [];
	if (year === undefined) return 'no date';
	const two = (value: number): string => String(value).padStart(2, '0');
	return formatDate(
		[String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join('-'),
	);
};

/** A short reference: `White House, 25 September 2015, para. 3`. */
export const noteText = (source: Source, locator?: string): string =>
	[shortAuthor(source), shortDate(source), ...(locator === undefined ? [] : [locator])].join(', ');
