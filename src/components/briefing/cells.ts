/** How a part of the clause fares in a text, as a mark: told apart by shape. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { WordingCell } from '../../model/wording.ts';

/** In the order of a legend. */
export const cellStates = ['same', 'other', 'gone', 'unknown'] as const;
export type CellState = (typeof cellStates)[number];

export const stateOf = (cell: WordingCell): CellState => {
	if ('same' in cell) return cell.same ? 'same' : 'other';
	return cell.state === 'gone' ? 'gone' : 'unknown';
};

const shapes: Readonly<Record<CellState, Element>> = {
	same: s('circle', { r: 4.2, fill: 'currentColor' }),
	other: s('circle', { r: 3.5, fill: 'none', stroke: 'currentColor', strokeWidth: 1.2 }),
	gone: s('path', { d: 'M-4 0h8', stroke: 'currentColor', strokeWidth: 1.4 }),
	unknown: s('circle', { r: 1, fill: 'currentColor' }),
};

/** @param words what the mark says, for the ear; absent where it stands beside it */
export const cellMark = (state: CellState, words?: string): Element =>
	s(
		'svg.cell-mark',
		{
			viewBox: '-5 -5 10 10',
			...(words === undefined ? { ariaHidden: 'true' } : { role: 'img', ariaLabel: words }),
			focusable: 'false',
		},
		[shapes[state]],
	);
