/** A source in a few words, for cards and notes: who, when, where in it. */
import { formatDate } from '../model/dates.ts';
import type { Source } from '../schema/sources.ts';
import { shortAuthor } from '../source/short-author.ts';

export { plainTitle, shortAuthor } from '../source/short-author.ts';

/** The date of a source as dates of the content are written: `2015-09-25`; of a span, its start. */
export const dateOf = ({ issued }: Pick<Source, 'issued'>): string | undefined => {
	const [year, ...rest] = issued?.['date-parts'][0] ?? [];
	if (year === undefined) return undefined;
	return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
};

/** When it appeared: `25 September 2015`, `2015`, or that it bears no date. */
export const shortDate = (source: Source): string => {
	const date = dateOf(source);
	return date === undefined ? 'no date' : formatDate(date);
};

/** A short reference: `White House, 25 September 2015, para. 3`. */
export const noteText = (source: Source, locator?: string): string =>
	[shortAuthor(source), shortDate(source), ...(locator === undefined ? [] : [locator])].join(', ');
