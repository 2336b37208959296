/** Which entries were last held against their sources before a date: what an editor should look at next. Pure. */
import type { Content } from '../source/types.ts';
import { compareTexts } from '../schema/compare.ts';
import { firstDay, lastDay } from './dates.ts';
import { allEntries } from './walk.ts';

/** An entry, and when it was last held against its sources; undefined: it does not say. */
export interface Held {
	/** Its file, and of an item of a list its id: `content/ties.yaml its-id`. */
	readonly where: string;
	readonly asOf: string | undefined;
}

/** Each entry of a folder is a file; of the lists the ties state facts item by item, and the pledge does as a whole. */
const allHeld = (content: Content): Held[] => {
	const { ties, pledge } = content.files;
	return [
		...allEntries(content).map((entry): Held => ({ where: entry.at([]).file, asOf: entry.data.asOf })),
		...(ties?.data ?? []).map(({ id, asOf }, index): Held => ({ where: `${ties?.at([index]).file} ${id}`, asOf })),
		...(pledge ? [{ where: pledge.at([]).file, asOf: pledge.data.asOf }] : []),
	];
};

/** When an entry counts as held: one that does not say stands before all others. */
const dayOf = ({ asOf }: Held): number => (asOf === undefined ? -Infinity : lastDay(asOf));

/**
 * The entries that were last held before the first day of `date`, or do not say when, the longest ago first.
 * @param date as the content writes dates: `2026`, `2026-06` or `2026-06-15`
 * @throws RangeError for what is not a date of the content
 */
export const heldBefore = (content: Content, date: string): Held[] => {
	const limit = firstDay(date);
	return allHeld(content)
		.filter((held) => dayOf(held) < limit)
		.sort((a, b) => dayOf(a) - dayOf(b) || compareTexts(a.where, b.where));
};
