/**
 * Stands for `d3-interpolate` in what the browser is given: the scales of the figures lead to places, which are numbers,
 * and nothing moves between two views of a zoom. Colours, dates and texts are left out, five kilobytes. The build itself
 * uses the whole library, which takes numbers in the same way.
 */

/** From one number to another. */
export const interpolateNumber =
	(from: number, to: number) =>
	(share: number): number =>
		from * (1 - share) + to * share;

export { interpolateNumber as interpolate };

/** The same in whole numbers. */
export const interpolateRound =
	(from: number, to: number) =>
	(share: number): number =>
		Math.round(from * (1 - share) + to * share);

/** Between two views there is nothing: a zoom that begins and ends at once. */
export const interpolateZoom =
	<View>(_from: View, to: View) =>
	(): View =>
		to;

/** Scales of colours ask for this; there are none in the browser. */
export const piecewise = (): never => {
	throw new Error('the scales of the figures lead to numbers only');
};
