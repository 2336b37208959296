/** A source's author in a word or two: for the running text that names one, for cards and notes. */
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
