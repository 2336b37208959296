/** The fabric in its places: a triangle of pairs with the names along its edge, and bars of the years. Pure. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { endOf, standsOn, type Fabric, type Pair, type TieKind } from '../../model/fabric.ts';
import type { Tie } from '../../schema/ties.ts';
import { textWidth } from '../shared/text-width.ts';

/** A tie in the cell of its pair. */
export interface PlacedTie {
	readonly tie: Tie;
	readonly x: number;
	readonly y: number;
	/** True: it came within the period. */
	readonly isNew: boolean;
}

/** The cell of a pair: of two actors the later is its row, the earlier its column. */
export interface Cell {
	readonly pair: Pair;
	readonly x: number;
	readonly y: number;
	readonly ties: readonly PlacedTie[];
}

/** A name at the end of its row, above its column. */
export interface RowName {
	readonly actor: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** In user units, which are pixels where the drawing has its full size. */
export interface Matrix {
	readonly width: number;
	readonly height: number;
	readonly cell: number;
	readonly cells: readonly Cell[];
	readonly names: readonly RowName[];
	/** How many actors, each a row and a column. */
	readonly count: number;
}

/** The size of the names. */
export const nameSize = 13;
const cell = 24;

/** Where the ties of a cell stand: in rows of as many as make a square. */
const within = (index: number, number: number): { readonly x: number; readonly y: number } => {
	const columns = Math.ceil(Math.sqrt(number));
	const rows = Math.ceil(number / columns);
	const step = (cell - 3) / Math.max(columns, rows, 2);
	return {
		x: cell / 2 + ((index % columns) - (columns - 1) / 2) * step,
		y: cell / 2 + (Math.floor(index / columns) - (rows - 1) / 2) * step,
	};
};

/** The triangle of pairs, with the ties that stand at the end of the period. */
export const matrixOf = ({ actors, pairs, first, last }: Fabric, nameOf: (actor: string) => string): Matrix => {
	const place = new Map(actors.map((actor, index) => [actor, index]));
	const names = actors.map((actor, index): RowName => ({
		actor,
		text: nameOf(actor),
		x: index * cell + 5,
		y: index * cell + cell / 2,
	}));
	return {
		cell,
		count: actors.length,
		width: Math.ceil(Math.max(...names.map(({ x, text }) => x + textWidth(text, nameSize))) + 4),
		height: actors.length * cell,
		names,
		cells: pairs.flatMap((pair) => {
			const standing = pair.ties.filter((tie) => standsOn(tie, endOf(last)));
			const [column = 0, row = 0] = pair.between.map((actor) => place.get(actor));
			const [x, y] = [column * cell, row * cell];
			return standing.length === 0
				? []
				: [
						{
							pair,
							x,
							y,
							ties: standing.map((tie, index): PlacedTie => {
								const at = within(index, standing.length);
								return { tie, x: x + at.x, y: y + at.y, isNew: !standsOn(tie, endOf(first)) };
							}),
						},
					];
		}),
	};
};

/** A bar of a year; places are hundredths of the drawing, heights pixels. */
export interface Bar {
	readonly year: number;
	readonly value: number;
	readonly x: number;
	readonly width: number;
	readonly height: number;
}

/** The greatest height of a bar, in pixels. */
export const barHeight = 46;

/** The bars of a kind of tie, or of all, on one scale of numbers for all of them. */
export const barsOf = ({ years }: Fabric, kind: TieKind | 'all'): readonly Bar[] => {
	const across = scaleBand(
		years.map(({ year }) => year),
		[0, 100],
	)
		.paddingInner(0.25)
		.paddingOuter(0.1);
	const up = scaleLinear([0, Math.max(1, ...years.map(({ all }) => all))], [0, barHeight]);
	const round = (value: number): number => Math.round(value * 100) / 100;
	return years.map(({ year, all, kinds }) => {
		const value = kind === 'all' ? all : kinds[kind];
		return {
			year,
			value,
			x: round(across(year) ?? 0),
			width: round(across.bandwidth()),
			height: round(up(value)),
		};
	});
};
