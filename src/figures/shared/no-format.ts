/**
 * Stands for `d3-time-format` in what the browser is given: the scale of time asks for a few formats when it is made and
 * uses them only to label ticks, which the axis here labels itself. It saves five kilobytes.
 */

/** A format that is asked for and never used. */
export const utcFormat = (): (() => never) => () => {
	throw new Error('the ticks of the figures are labelled by their own axis');
};

export { utcFormat as timeFormat };
