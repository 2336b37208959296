/** The ticks of the axis: years, quarters, months or days, as the window asks. D3's UTC intervals. Pure. */
import { utcDay, utcMonth, utcYear, type CountableTimeInterval, type TimeInterval } from 'd3-time';
import { monthNames } from '../../model/dates.ts';
import type { Window } from './window.ts';

/** A tick: its day, its words, and whether a year begins there. */
export interface Tick {
	readonly day: number;
	readonly label: string;
	readonly strong: boolean;
}

const perDay = 86_400_000;
const date = (day: number): Date => new Date(day * perDay);
const year = (at: Date): string => String(at.getUTCFullYear());
const month = (at: Date): string => (monthNames[at.getUTCMonth()] ?? '').slice(0, 3);
const dayOfMonth = (at: Date): string => String(at.getUTCDate());

/** The steps that an axis may take, the finest first, each with the days that it spans at least. */
const steps: readonly {
	readonly interval: TimeInterval;
	readonly days: number;
	readonly label: (at: Date) => string;
}[] = [
	{ interval: utcDay, days: 1, label: dayOfMonth },
	{
		interval: utcDay.filter((at) => (at.getUTCDate() - 1) % 7 === 0 && at.getUTCDate() < 29),
		days: 7,
		label: dayOfMonth,
	},
	{ interval: utcMonth, days: 30, label: month },
	{ interval: (utcMonth as CountableTimeInterval).every(3) as TimeInterval, days: 91, label: month },
	{ interval: utcYear, days: 365, label: year },
	{ interval: (utcYear as CountableTimeInterval).every(2) as TimeInterval, days: 730, label: year },
	{ interval: (utcYear as CountableTimeInterval).every(5) as TimeInterval, days: 1826, label: year },
	{ interval: (utcYear as CountableTimeInterval).every(10) as TimeInterval, days: 3652, label: year },
];

/**
 * The ticks of a window.
 * @param length how long the axis is, in user units
 * @param room the least distance between two ticks, in the same units
 */
export const ticks = (window: Window, length: number, room: number): Tick[] => {
	const days = Math.max(1, window.to - window.from);
	const step = steps.find(({ days: least }) => (least / days) * length >= room) ?? steps.at(-1);
	if (!step) return [];
	return step.interval.range(step.interval.ceil(date(window.from)), date(window.to)).map((at) => {
		const newYear = at.getUTCMonth() === 0 && at.getUTCDate() === 1;
		const newMonth = at.getUTCDate() === 1;
		return {
			day: at.getTime() / perDay,
			label: newYear ? year(at) : newMonth && step.days < 30 ? month(at) : step.label(at),
			strong: newYear,
		};
	});
};
