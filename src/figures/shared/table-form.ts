/** The same as a table: a figure's facts row by row, for whoever reads or copies tables. It opens without a script. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Line } from './line.ts';
import { wideTable } from './wide-table.ts';

type Cell = string | Line;

/** A row: its cells in the order of the columns, and what the filters of the figure go by. */
export interface TableRow {
	readonly cells: readonly Cell[];
	readonly data?: Readonly<Record<string, string | undefined>>;
}

/**
 * The table, folded. The first cell of a row names it.
 * @param caption what it holds
 */
export const tableForm = (caption: string, columns: readonly string[], rows: readonly TableRow[]): Element =>
	h('details.figure-table', [
		h('summary', 'The same as a table'),
		// What is wider than its frame is scrolled, by keys too.
		wideTable('section.figure-table-frame', caption, columns, [
			h(
				'tbody',
				rows.map(({ cells, data = {} }) =>
					h(
						'tr',
						data,
						cells.map((cell, index) =>
							index === 0 ? h('th', { scope: 'row' }, [cell].flat()) : h('td', [cell].flat()),
						),
					),
				),
			),
		]),
	]);
