/** Which entries were last held against their sources before a date: what an editor should look at next. Pure. */
import { markdownSchemas } from '../schema/index.ts';
import type { Content, Entry } from '../source/types.ts';
import { firstDay, lastDay } from './dates.ts';
import { allEntries } from './walk.ts';

/** An entry, and when it was last held against its sources; undefined: it does not say. */
export interface Held {
	readonly file: string;
	readonly asOf: string | undefined;
}

/** Collections whose entries may say when they were held: of the others nothing is asked. */
const mayBeHeld = ({ collection }: Entry): boolean => 'asOf' in markdownSchemas[collection].shape;

const asOfOf = (entry: Entry): string | undefined => (entry.data as { readonly asOf?: string }).asOf;

/** When an entry counts as held: one that does not say stands before all others. */
const dayOf = ({ asOf }: Held): number => (asOf === undefined ? -Infinity : lastDay(asOf));

/**
 * The entries that were last held before the first day of `date`, or do not say when, the longest ago first.
 * @param date as the content writes dates: `2026`, `2026-06` or `2026-06-15`
 * @throws RangeError for what is not a date of the content
 */
export const heldBefore = (content: Content, date: string): Held[] => {
	const limit = firstDay(date);
	return allEntries(content)
		.filter(mayBeHeld)
		.map((entry): Held => ({ file: entry.at([]).file, asOf: asOfOf(entry) }))
		.filter((held) => dayOf(held) < limit)
		.sort((a, b) => dayOf(a) - dayOf(b) || (a.file < b.file ? -1 : 1));
};
