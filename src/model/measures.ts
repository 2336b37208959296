/** The competing measures of what became of the conduct in question. Pure. */
import { measureFindings, type Measure, type MeasuredNumber } from '../schema/measures.ts';
import type { Content, Entry } from '../source/types.ts';
import { compareTexts } from '../schema/compare.ts';
import { compareDates, firstDay, lastDay } from './dates.ts';

export type MeasureFinding = Measure['finds'];

/** The measures of one finding, in order of publication. */
export interface MeasureGroup {
	readonly finding: MeasureFinding;
	readonly measures: readonly Entry<'measures'>[];
}

export interface Measures {
	/** In the order of the findings; those that no measure has are left out. */
	readonly groups: readonly MeasureGroup[];
	readonly number: number;
	/** The first day that any of them covers, and the last, as they are written. */
	readonly from: string;
	readonly to: string;
}

/** The measures of the content, by finding; undefined where there are none. */
export const measuresOf = (content: Content): Measures | undefined => {
	const all = [...content.entries.measures].sort(
		(a, b) => compareDates(a.data.published, b.data.published) || compareTexts(a.id, b.id),
	);
	if (all.length === 0) return undefined;
	return {
		groups: measureFindings
			.map((finding) => ({ finding, measures: all.filter(({ data }) => data.finds === finding) }))
			.filter(({ measures }) => measures.length > 0),
		number: all.length,
		from: all.map(({ data }) => data.from).reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a)),
		to: all.map(({ data }) => data.to).reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a)),
	};
};

/** The numbers of a measure by their unit, each series in order of time: units never share an axis. */
export const seriesOf = ({ numbers = [] }: Measure): ReadonlyMap<string, readonly MeasuredNumber[]> => {
	const units = new Map<string, MeasuredNumber[]>();
	for (const number of numbers) units.set(number.unit, [...(units.get(number.unit) ?? []), number]);
	for (const series of units.values()) series.sort((a, b) => compareDates(a.date, b.date));
	return units;
};
