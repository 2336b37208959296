/** The ticks of the axis: days to centuries, as the extent asks. D3's UTC intervals. Pure. */
import { utcDay, utcMonth, utcYear, type CountableTimeInterval, type TimeInterval } from 'd3-time';
import { monthNames, perDay, yearWritten } from '../../model/dates.ts';
import type { Extent } from './scale.ts';

/** A tick: its day, its words, and whether a year begins there. */
export interface Tick {
	readonly day: number;
	readonly label: string;
	readonly strong: boolean;
}

/** A step of the axis. */
export interface Step {
	readonly interval: TimeInterval;
	/** The days that it spans at least. */
	readonly days: number;
	readonly label: (at: Date) => string;
}

const date = (day: number): Date => new Date(day * perDay);
const year = (at: Date): string => yearWritten(at.getUTCFullYear());
const month = (at: Date): string => (monthNames[at.getUTCMonth()] ?? '').slice(0, 3);
const dayOfMonth = (at: Date): string => String(at.getUTCDate());
/** Every so many of an interval; each of those below has this. */
const every = (interval: CountableTimeInterval, count: number): TimeInterval => interval.every(count) ?? interval;

/** The steps that an axis may take, the finest first. */
export const steps: readonly Step[] = [
	{ interval: utcDay, days: 1, label: dayOfMonth },
	{
		interval: utcDay.filter((at) => (at.getUTCDate() - 1) % 7 === 0 && at.getUTCDate() < 29),
		days: 7,
		label: dayOfMonth,
	},
	{ interval: utcMonth, days: 28, label: month },
	{ interval: every(utcMonth, 3), days: 90, label: month },
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count): Step => ({
		interval: every(utcYear, count),
		days: Math.floor(count * 365.2425),
		label: year,
	})),
];

/** Whether the first two days at which a step begins are too near each other: asked before all are made. */
const beginsTooNear = (
	{ interval }: Step,
	{ from, to }: Extent,
	place: (day: number) => number,
	room: number,
): boolean => {
	const first = interval.ceil(date(from));
	const second = interval.ceil(new Date(first.getTime() + 1));
	const [a, b] = [first.getTime() / perDay, second.getTime() / perDay];
	return b <= to && place(b) - place(a) < room;
};

/** The days at which a step begins within an extent, both ends included. */
export const startsOf = ({ interval }: Step, { from, to }: Extent): number[] =>
	interval.range(interval.ceil(date(from)), date(to + 0.5)).map((at) => at.getTime() / perDay);

/** More ticks than these nobody reads, and they are not even tried. */
const mostTicks = 400;

/**
 * The ticks of an extent, by the finest step that leaves each its room; where a year begins at the end of it, that too.
 * @param place where a day stands along the axis, in user units
 * @param room the least distance between two ticks, in the same units
 */
export const ticks = (extent: Extent, place: (day: number) => number, room: number): Tick[] => {
	for (const step of steps) {
		if ((extent.to - extent.from) / step.days > mostTicks) continue;
		if (beginsTooNear(step, extent, place, room)) continue;
		const days = startsOf(step, extent);
		if (days.some((day, index) => index > 0 && place(day) - place(days[index - 1] ?? day) < room)) continue;
		return days.map((day) => {
			const at = date(day);
			const newYear = at.getUTCMonth() === 0 && at.getUTCDate() === 1;
			const newMonth = at.getUTCDate() === 1;
			return {
				day,
				label: newYear ? year(at) : newMonth && step.days < 28 ? month(at) : step.label(at),
				strong: newYear,
			};
		});
	}
	return [];
};
