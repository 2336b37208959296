/**
 * The small drawing beside the title: a mark an event, stacked by quarter, with the days that the edition marks.
 * Pure: the same events give the same drawing.
 */
import { parseDate } from '../schema/date.ts';

/** A stack of the drawing: a quarter of a year and the tracks of its events. */
export interface Stack<Track> {
	/** 0 for the first quarter of the period. */
	readonly quarter: number;
	readonly marks: readonly { readonly id: string; readonly track: Track }[];
}

/** Quarters since the year 0 of a date of the content; of a year alone, its first. */
const quarterOf = (date: string): number => {
	const parts = parseDate(date);
	return (parts?.year ?? 0) * 4 + Math.floor(((parts?.month ?? 1) - 1) / 3);
};

/** Where a date lies in the period, from 0 to 1: by days within 30-day months, which is exact enough for a line. */
export const shareOf = (date: string, from: string, to: string): number => {
	const days = (text: string): number => {
		const { year = 0, month = 1, day = 1 } = parseDate(text) ?? {};
		return year * 360 + (month - 1) * 30 + (day - 1);
	};
	return (days(date) - days(from)) / (days(to) + 30 - days(from));
};

/** The events of the period in stacks, a quarter each; within a stack in the order given. */
export const stacksOf = <Track>(
	events: readonly { readonly id: string; readonly date: string; readonly track: Track }[],
	period: { readonly from: string; readonly to: string },
): { readonly quarters: number; readonly stacks: readonly Stack<Track>[] } => {
	const first = quarterOf(period.from);
	const quarters = quarterOf(period.to) - first + 1;
	const stacks = Array.from({ length: quarters }, (_, quarter) => ({
		quarter,
		marks: events.filter(({ date }) => quarterOf(date) - first === quarter).map(({ id, track }) => ({ id, track })),
	}));
	return { quarters, stacks };
};
