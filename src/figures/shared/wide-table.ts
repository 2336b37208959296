/** Tables of a figure: their heads, and the frame in which one that is wider than the page moves. */
import type { Element } from 'hast';
import { h } from 'hastscript';

/** The head of a table: a name for each column. */
export const columnHeads = (columns: readonly string[]): Element =>
	h('thead', h('tr', ...columns.map((column) => h('th', { scope: 'col' }, column))));

/**
 * A table in its frame, which takes the focus, so that keys move it too.
 * @param selector of the frame, with its classes
 */
export const wideTable = (
	selector: string,
	caption: string,
	columns: readonly string[],
	bodies: readonly Element[],
): Element =>
	h(selector, { tabIndex: 0, ariaLabel: caption }, [
		h('table', [h('caption', caption), columnHeads(columns), ...bodies]),
	]);
