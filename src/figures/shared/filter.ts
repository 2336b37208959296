/** Boxes that show and hide parts of a figure. Each figure's style sheet answers its own; a script keeps them in the address. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Line } from './line.ts';

/** A box: what the address calls it, and what stands beside it. */
export interface Box {
	readonly name: string;
	readonly value: string;
	readonly words: Line;
	/** Default: ticked. */
	readonly isTicked?: boolean;
	/** The place of what it shows, where its style sheet goes by that. */
	readonly nth?: number;
}

/** Boxes that belong together. */
export const boxes = (legend: string, all: readonly Box[]): Element =>
	h('fieldset.figure-filter', [
		h('legend', legend),
		...all.map(({ name, value, words, isTicked = true, nth }) =>
			h('label', [
				h('input', {
					type: 'checkbox',
					name,
					value,
					checked: isTicked,
					dataNth: nth === undefined ? undefined : String(nth),
				}),
				' ',
				...words,
			]),
		),
	]);

/** What stands there where no box is ticked, and where a script says how much is shown. */
export const filterNotes = (): Element[] => [
	h('p.figure-none', 'Nothing is chosen: tick a box above.'),
	h('p.figure-status', { role: 'status' }),
];
