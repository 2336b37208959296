/** A measure on the axis of years: what it covers, when it was published, its numbers in their own unit. Pure. */
import { compareDates, firstDay, lastDay } from '../../model/dates.ts';
import { seriesOf, type Measures } from '../../model/measures.ts';
import type { Measure, MeasuredNumber } from '../../schema/measures.ts';
import { yearAxis, type YearAxis } from '../shared/years.ts';

/** A number in its place. */
export interface Point {
	readonly number: MeasuredNumber;
	readonly at: number;
	/** Its height over nought, in hundredths of the highest of its unit. */
	readonly height: number;
	/** On which side of it its value stands. */
	readonly side: 'before' | 'after';
}

/** Numbers of one unit: no other has their scale. */
export interface Series {
	readonly unit: string;
	readonly points: readonly Point[];
}

/** A measure as it is drawn; places are hundredths of the axis. */
export interface Extent {
	readonly from: number;
	readonly to: number;
	readonly published: number;
	readonly series: readonly Series[];
}

/** A span of days would else be no wider than a hair. */
const leastWidth = 0.5;

/** The axis that all measures share: time alone, never a unit. */
export const axisOf = (measures: Measures): YearAxis => {
	const published = measures.groups.flatMap((group) => group.measures.map(({ data }) => data.published));
	const last = [measures.to, ...published].sort((a, b) => lastDay(a) - lastDay(b)).at(-1) ?? measures.to;
	const first = [measures.from, ...published].sort(compareDates)[0] ?? measures.from;
	// To the end of its year, so that what is known to a year alone has its place.
	return yearAxis(first, last.slice(0, 4));
};

const middle = (date: string, { place }: YearAxis): number => place((firstDay(date) + lastDay(date) + 1) / 2);

/** The first of several has its value before it, the last after it; near an edge, on the side that has room. */
const sideOf = (index: number, number: number, at: number): Point['side'] =>
	at < 18 ? 'after' : at > 78 || (number > 1 && index === 0) ? 'before' : 'after';

/** Where a measure stands on the axis. */
export const extentOf = (measure: Measure, axis: YearAxis): Extent => {
	const from = Math.min(axis.place(firstDay(measure.from)), 100 - leastWidth);
	const to = axis.place(lastDay(measure.to) + 1);
	return {
		from,
		to: Math.max(to, from + leastWidth),
		published: middle(measure.published, axis),
		series: [...seriesOf(measure)].map(([unit, numbers]): Series => {
			const highest = Math.max(...numbers.map(({ value }) => value), Number.MIN_VALUE);
			return {
				unit,
				points: numbers.map((number, index) => {
					const at = middle(number.date, axis);
					return {
						number,
						at,
						height: Math.round((number.value / highest) * 100),
						side: sideOf(index, numbers.length, at),
					};
				}),
			};
		}),
	};
};
