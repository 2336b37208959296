/**
 * Interval partitioning: intervals into the fewest rows such that none overlap in a row. Greedy by start: each interval
 * takes the first row that is free. The number of rows is the depth, the most intervals that hold one point, which no
 * packing can go below (Kleinberg and Tardos, Algorithm Design, 4.1). O(n log n).
 */
import { compareTexts } from '../../schema/compare.ts';

/** An interval with a name that breaks ties. `start` ≤ `end`. An interval ends where another may begin. */
export interface Interval {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/**
 * A heap with the least on top: just what the packing needs of one. It looks for nothing beyond its last item, so that
 * what it finds is one.
 */
class Heap<Item> {
	readonly #items: Item[] = [];
	readonly #less: (a: Item, b: Item) => boolean;
	constructor(less: (a: Item, b: Item) => boolean) {
		this.#less = less;
	}
	get top(): Item | undefined {
		return this.#items[0];
	}
	push(item: Item): void {
		const items = this.#items;
		let at = items.push(item) - 1;
		while (at > 0) {
			const up = (at - 1) >> 1;
			if (!this.#less(item, items[up] as Item)) break;
			items[at] = items[up] as Item;
			at = up;
		}
		items[at] = item;
	}
	pop(): Item | undefined {
		const items = this.#items;
		const top = items[0];
		const last = items.pop();
		if (items.length === 0 || last === undefined) return top;
		let at = 0;
		for (;;) {
			let down = 2 * at + 1;
			if (down >= items.length) break;
			if (down + 1 < items.length && this.#less(items[down + 1] as Item, items[down] as Item)) down += 1;
			if (!this.#less(items[down] as Item, last)) break;
			items[at] = items[down] as Item;
			at = down;
		}
		items[at] = last;
		return top;
	}
}

/** The order in which intervals are placed: by start, then by end, then by id, so that the input's order has no effect. */
const before = (a: Interval, b: Interval): number => a.start - b.start || a.end - b.end || compareTexts(a.id, b.id);

/**
 * Packs intervals.
 * @returns the row of each id, from 0, and the number of rows
 */
export const pack = (
	intervals: readonly Interval[],
): { readonly rows: ReadonlyMap<string, number>; readonly count: number } => {
	const rows = new Map<string, number>();
	const busy = new Heap<{ readonly end: number; readonly row: number }>(
		(a, b) => a.end < b.end || (a.end === b.end && a.row < b.row),
	);
	const free = new Heap<number>((a, b) => a < b);
	let count = 0;
	for (const { id, start, end } of [...intervals].sort(before)) {
		while (busy.top !== undefined && busy.top.end <= start) {
			const freed = busy.pop();
			if (freed) free.push(freed.row);
		}
		const row = free.pop() ?? count++;
		rows.set(id, row);
		busy.push({ end, row });
	}
	return { rows, count };
};

/**
 * Labels on a line: each as near to where it belongs as the others let it be, in order, at least `gap` apart, all within
 * the line where they fit. Pool-adjacent-violators: the least sum of squared shifts.
 * @param wanted the places wanted, in rising order
 * @returns the places given, in the same order
 */
export const spread = (wanted: readonly number[], gap: number, from: number, to: number): number[] => {
	const blocks: { sum: number; size: number; first: number }[] = [];
	wanted.forEach((place, index) => {
		blocks.push({ sum: place - index * gap, size: 1, first: index });
		for (;;) {
			const last = blocks.at(-1);
			const previous = blocks.at(-2);
			if (!last || !previous || previous.sum / previous.size <= last.sum / last.size) break;
			blocks.splice(-2, 2, { sum: previous.sum + last.sum, size: previous.size + last.size, first: previous.first });
		}
	});
	const room = to - Math.max(0, wanted.length - 1) * gap;
	return blocks.flatMap(({ sum, size, first }) =>
		Array.from({ length: size }, (_, index) => Math.max(from, Math.min(room, sum / size)) + (first + index) * gap),
	);
};
