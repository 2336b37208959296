/** A source in a few words, for cards and notes: who, when, where in it. */
import { formatDate } from '../model/dates.ts';
import type { Source } from '../schema/sources.ts';

/**
 * Who made it: the first author, a body by its name, a person by the family's; two by both; more by the first. Where no
 * author is named, what it appeared in, or its title.
 */
export const shortAuthor = ({ author = [], title, 'container-title': container }: Source): string => {
	const names = author.map((name) => ('literal' in name ? name.literal : name.family));
	const [first, second] = names;
	if (first === undefined) return container ?? `‘${title}’`;
	if (names.length > 2) return `${first} and others`;
	return second === undefined ? first : `${first} and ${second}`;
};

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
