/** Where everything of the opening drawing stands, in user units. Pure. */
import { ticks } from '../shared/axis.ts';
import { timeScale, type Extent } from '../shared/scale.ts';
import type { Stack } from './stacks.ts';

/** The drawing is as wide whatever the period; its height follows the highest stack. */
export const width = 288;
/** Above the stacks: room for the words of the day that is marked. */
const head = 40;
/** Below the ground: room for the words of the axis. */
const foot = 26;
/** A mark is eleven units wide and high; the tallest stack of whole marks. */
const markSize = 11;
const tallest = 200;
/** Marks are not drawn smaller than this share of themselves. */
const least = 0.4;
/** A letter of the axis and of a date is no wider than this. */
const letter = 7.2;

/** Words at a place, and which end of them stands there. */
export interface Words {
	readonly x: number;
	readonly anchor: 'start' | 'end';
}

/** The drawing, laid out. */
export interface Layout<Item> {
	/** How many items a mark stands for at most. */
	readonly each: number;
	readonly height: number;
	/** The height of the ground on which the stacks stand. */
	readonly base: number;
	/** The share of its full size in which a mark is drawn. */
	readonly scale: number;
	readonly marks: readonly { readonly item: Item; readonly x: number; readonly y: number }[];
	readonly ticks: readonly { readonly x: number; readonly label: string }[];
	/** The place of a day. */
	readonly place: (day: number) => number;
}

/** So many of the smallest marks make the tallest stack. */
const most = Math.floor(tallest / markSize / least);

/**
 * Lays out stacks, one at least. Where the highest were too high, a mark stands for several items that are alike.
 * @param kindOf what items of one mark have in common
 */
export const layout = <Item>(
	all: readonly Stack<Item>[],
	period: Extent,
	kindOf: (item: Item) => unknown,
): Layout<Item> => {
	const each = Math.max(1, ...all.map(({ items }) => Math.ceil(items.length / most)));
	const marked = (items: readonly Item[]): readonly Item[] =>
		each === 1
			? items
			: [...Map.groupBy(items, kindOf).values()].flatMap((alike) => alike.filter((_, index) => index % each === 0));
	const stacks = all.map((stack) => ({ ...stack, items: marked(stack.items) }));
	const column = width / stacks.length;
	const highest = Math.max(1, ...stacks.map(({ items }) => items.length));
	const scale = Math.max(least, Math.min(1, column / (markSize + 1), tallest / highest / markSize));
	const step = markSize * scale;
	const base = Math.round(highest * step) + head;
	// Columns are of one width, though months and quarters are not of one length: the scale bends at each.
	const place = timeScale(
		[...stacks.map(({ from }) => from), period.to],
		[...stacks.map((_, index) => index * column), width],
	);
	return {
		each,
		height: base + foot,
		base,
		scale,
		place,
		marks: stacks.flatMap(({ items }, index) =>
			items.map((item, above) => ({ item, x: (index + 0.5) * column, y: base - (above + 0.5) * step - 1 })),
		),
		ticks: ticks(period, place, 40)
			.map(({ day, label }) => ({ x: Math.round(place(day)), label }))
			.filter(({ x }) => x < width)
			.map(({ x, label }) => ({ x, label: x + 5 + label.length * letter > width ? '' : label })),
	};
};

/** The end of some words that stands at a place, so that they keep within the drawing. */
export const wordsAt = (x: number, words: string): Words =>
	x - words.length * letter >= 0 ? { x: x + 4, anchor: 'end' } : { x: x - 4, anchor: 'start' };
