/** The groups of a bibliography that is sorted by author: its letters. Pure. */
import { plainText } from './plain.ts';

/** The group of an entry: its first letter; figures and other scripts have one group each. */
const letterOf = (html: string): string => {
	const first = (/[\p{L}\p{N}]/u.exec(plainText(html).normalize('NFD'))?.[0] ?? '').toUpperCase().charAt(0);
	return /[A-Z]/.test(first) ? first : /\d/.test(first) ? '0–9' : 'Other scripts';
};

/** A group as addresses have it: `c`, `0-9`, `other-scripts`. */
export const letterId = (letter: string): string => letter.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The entries by their letters: figures first, then the letters, then other scripts. */
export const letterGroups = <Entry extends { readonly html: string }>(
	entries: readonly Entry[],
): readonly (readonly [letter: string, group: readonly Entry[]])[] =>
	[...Map.groupBy(entries, ({ html }) => letterOf(html))].sort(
		([a], [b]) => Number(a.length > 3) - Number(b.length > 3),
	);
