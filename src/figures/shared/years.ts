/**
 * An axis of whole years for drawings that take any width: places are in hundredths of it, so that a drawing is made once
 * and stretches without its letters. Pure.
 */
import { firstDay, lastDay } from '../../model/dates.ts';
import { parseDate } from '../../schema/date.ts';
import { timeScale } from './scale.ts';

/** The beginning of a year. */
export interface YearTick {
	readonly year: number;
	/** Its place, in hundredths. */
	readonly at: number;
	/** Where its number is written: always, where there is room, or nowhere. */
	readonly label: 'always' | 'wide' | 'never';
}

export interface YearAxis {
	/** The place of a day, in hundredths with two decimals; of one beyond the ends, the end. */
	readonly place: (day: number) => number;
	readonly ticks: readonly YearTick[];
	/** Its whole years, the last begun one included. */
	readonly years: number;
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** So many numbers have room side by side: four digits each, on a desk and on a phone. */
const [mostWide, mostNarrow] = [15, 7];

const stepFor = (years: number, most: number, of = 1): number =>
	steps.find((step) => step % of === 0 && years / step <= most) ?? 1000;

const yearOf = (date: string): number => parseDate(date)?.year ?? 0;

/**
 * The axis from the beginning of the year of one date to the last day of another.
 * @param to a day, month or year not before `from`
 */
export const yearAxis = (from: string, to: string): YearAxis => {
	const [first, last] = [yearOf(from), yearOf(to)];
	const begin = firstDay(String(first).padStart(4, '0'));
	const scale = timeScale([begin, Math.max(lastDay(to) + 1, begin + 1)], [0, 100]);
	const place = (day: number): number => Math.round(scale(day) * 100) / 100;
	const years = last - first + 1;
	const wide = stepFor(years, mostWide);
	const narrow = stepFor(years, mostNarrow, wide);
	return {
		place,
		years,
		ticks: Array.from({ length: years }, (_, index): YearTick => {
			const year = first + index;
			return {
				year,
				at: place(firstDay(String(year).padStart(4, '0'))),
				label: year % narrow === 0 ? 'always' : year % wide === 0 ? 'wide' : 'never',
			};
		}),
	};
};
