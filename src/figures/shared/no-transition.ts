/**
 * Stands for `d3-transition` in what the browser is given: d3-zoom calls it only to interrupt transitions, which nothing
 * begins here since the double click is switched off. It saves four kilobytes.
 */
import { selection } from 'd3-selection';

/** Interrupts nothing, since nothing is under way. */
export const interrupt = (): void => undefined;

Object.assign(selection.prototype, {
	interrupt<Selection>(this: Selection): Selection {
		return this;
	},
});
