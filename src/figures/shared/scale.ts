/** The place of a day in a drawing, and back: D3's scale of time, counted in days since 1970. Pure. */
import { scaleUtc } from 'd3-scale';

const perDay = 86_400_000;

/** A stretch of time in days since 1970; `to` is the day after the last. */
export interface Extent {
	readonly from: number;
	readonly to: number;
}

/** A scale of time. A day before its first has the place of the first, one after its last that of the last. */
export interface TimeScale {
	(day: number): number;
	/** The day at a place, parts of a day kept; also beyond the ends. */
	readonly invert: (place: number) => number;
}

/**
 * Makes a scale.
 * @param days two days or more, rising: where the scale bends
 * @param places the place of each, in user units, rising
 */
export const timeScale = (days: readonly number[], places: readonly number[]): TimeScale => {
	const open = scaleUtc(
		days.map((day) => day * perDay),
		places,
	);
	const within = open.copy().clamp(true);
	return Object.assign((day: number): number => within(day * perDay), {
		invert: (place: number): number => open.invert(place).getTime() / perDay,
	});
};
