/** The areas of policy in their order, with what was done in each before and since the divide. Pure. */
import type { Deed } from '../schema/areas.ts';
import type { Content, Entry } from '../source/types.ts';
import { compareTexts } from '../schema/compare.ts';
import { compareDates } from './dates.ts';

/** An area with its deeds in order of time. */
export interface AreaRow {
	readonly id: string;
	readonly entry: Entry<'areas'>;
	readonly before: readonly Deed[];
	readonly since: readonly Deed[];
}

export interface Areas {
	readonly rows: readonly AreaRow[];
	/** The first year of what is since. */
	readonly divide: number;
}

const inTime = (deeds: readonly Deed[] = []): readonly Deed[] =>
	[...deeds].sort((a, b) => compareDates(a.date, b.date) || compareTexts(a.what, b.what));

/** The areas of the content; undefined where there are none, or nothing parts what was done in them. */
export const areasOf = ({ entries, files }: Content): Areas | undefined => {
	const divide = files.site?.data.divide;
	if (divide === undefined || entries.areas.length === 0) return undefined;
	const rows = entries.areas
		.map((entry): AreaRow => ({
			id: entry.id,
			entry,
			before: inTime(entry.data.before),
			since: inTime(entry.data.since),
		}))
		.sort(
			(a, b) =>
				(a.entry.data.order ?? Number.MAX_SAFE_INTEGER) - (b.entry.data.order ?? Number.MAX_SAFE_INTEGER) ||
				compareTexts(a.entry.data.title, b.entry.data.title),
		);
	return { rows, divide };
};
