/** What was done in an area on the axis of years: a place each, and above one another what lies close together. Pure. */
import { firstDay, lastDay, compareDates } from '../../model/dates.ts';
import type { AreaRow, Areas } from '../../model/areas.ts';
import type { Deed } from '../../schema/areas.ts';
import { pack } from '../shared/packing.ts';
import { yearAxis, type YearAxis } from '../shared/years.ts';

/** A deed in its place. */
export interface PlacedDeed {
	readonly deed: Deed;
	/** Hundredths of the axis. */
	readonly at: number;
	/** Its row above the line, from 0. */
	readonly level: number;
	/** True where only the year is known: it stands in the middle of it. */
	readonly isLoose: boolean;
	readonly side: 'before' | 'since';
}

/** So many hundredths of the axis a mark takes, on a phone too. */
const room = 4;

/** The axis that all areas share: from the first deed to the end of the year of the last. */
export const axisOf = ({ rows, divide }: Areas): YearAxis => {
	const dates = rows.flatMap(({ before, since }) => [...before, ...since].map(({ date }) => date)).sort(compareDates);
	const [first = String(divide - 1), last = String(divide)] = [dates[0], dates.at(-1)];
	return yearAxis(
		compareDates(first, String(divide - 1)) < 0 ? first : String(divide - 1),
		compareDates(last, String(divide)) > 0 ? last.slice(0, 4) : String(divide),
	);
};

/** The deeds of an area in their places, in order of time. */
export const placeDeeds = ({ before, since }: AreaRow, { place }: YearAxis): readonly PlacedDeed[] => {
	const all = [
		...before.map((deed) => ({ deed, side: 'before' as const })),
		...since.map((deed) => ({ deed, side: 'since' as const })),
	].map((each, index) => ({
		...each,
		id: String(index).padStart(4, '0'),
		at: place((firstDay(each.deed.date) + lastDay(each.deed.date) + 1) / 2),
		isLoose: each.deed.date.length === 4,
	}));
	const { rows } = pack(all.map(({ id, at }) => ({ id, start: at, end: at + room })));
	return all.map(({ id, ...each }) => ({ ...each, level: rows.get(id) ?? 0 }));
};
