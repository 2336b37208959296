/**
 * What of a drawing changes with its extent, as plain shapes: the axis, and what is marked. The build makes SVG of
 * them, the browser elements. Pure.
 */
import { yearWritten } from '../../model/dates.ts';
import { ticks, type Tick } from '../shared/axis.ts';
import type { Mark } from './event.ts';
import { yearOf, type Extent } from './extent.ts';
import { measures, round, type Layout, type Placed } from './layout.ts';

/** A shape of SVG with its attributes, and its words where it is a text. */
export interface Shape {
	readonly name: 'path' | 'rect' | 'text';
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly words?: string;
}

/** A part of the drawing that no line may cross. */
interface Block {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The size of the letters of the axis, the height of its words, and how wide one letter of them is at most. */
const axisFont = 12;
const letter = 7.5;
/** The lines begin below the words of the axis. */
const top = 38;
const baseline = 34;
/** Between a tick and its words. */
const indent = 4;

const wordsWidth = (words: string): number => words.length * letter;

/** The least distance between two ticks: of a horizontal axis the widest words, of a vertical one the height of a line. */
const tickRoom = { horizontal: 46, vertical: 22 } as const;

/** What a vertical line passes by: the labels, and the names of the lanes. */
const blocksOf = ({ lanes }: Layout): Block[] => [
	...lanes.map(({ at }) => ({ left: 0, right: 150, top: at, bottom: at + measures.heading - 2 })),
	...lanes.flatMap(({ placed }) =>
		placed.map(({ labelX, labelY, labelWidth }) => ({
			left: labelX - 3,
			right: labelX + labelWidth + 3,
			top: labelY - 9,
			bottom: labelY + 9,
		})),
	),
];

/** A vertical line that leaves out what stands on it. */
const brokenLine = (x: number, from: number, to: number, blocks: readonly Block[]): string => {
	let [path, y] = ['', from];
	const stands = blocks.filter(({ left, right }) => x >= left && x <= right).sort((a, b) => a.top - b.top);
	for (const block of stands) {
		if (block.top > y + 1) path += `M${x} ${y}V${block.top}`;
		y = Math.max(y, block.bottom);
	}
	return y < to ? `${path}M${x} ${y}V${to}` : path;
};

const path = (d: string, className?: string): Shape => ({
	name: 'path',
	attributes: className === undefined ? { d } : { class: className, d },
});
const text = (x: number, y: number, words: string, more: Readonly<Record<string, string>> = {}): Shape => ({
	name: 'text',
	attributes: { x, y, ...more },
	words,
});

/** What stands along the axis of a layout. */
interface Axis {
	/** The ticks, with the words that have room. */
	readonly ticks: readonly (Tick & { readonly at: number })[];
	/** The year that stands over the first tick, where no year begins within the extent. */
	readonly year: string | undefined;
}

/** The room of the year that stands over the first tick. */
const yearRoom = 34;

/** What stands along the axis of a layout, for a part of time. */
const axisOf = ({ form, place, width, height, to }: Layout, extent: Extent): Axis => {
	const all = ticks(extent, place, tickRoom[form]).map((tick) => {
		const at = round(place(tick.day));
		const fits = form === 'horizontal' ? at + indent + wordsWidth(tick.label) <= width : at < to && at + 14 <= height;
		return { ...tick, at, label: fits ? tick.label : '' };
	});
	const last = yearOf(extent.to - 1);
	const named = all.some(({ strong, label, day }) => strong && label !== '' && yearOf(day) <= last);
	return { ticks: all, year: named ? undefined : yearWritten(yearOf(extent.from)) };
};

/** The axis of a layout: its lines and words. */
const axisShapes = (made: Layout, { ticks: all, year: over }: Axis): Shape[] => {
	const across = made.form === 'horizontal';
	const blocks = blocksOf(made);
	const year = over === undefined ? [] : [text(0, across ? 18 : 40, over, { class: 'year' })];
	const lines = (ofYears: boolean): string =>
		all
			.filter(({ strong }) => strong === ofYears)
			.map(({ at }) => (across ? brokenLine(at, top, made.height, blocks) : `M0 ${at}H${made.labels - 6}`))
			.join('');
	const words = all
		.filter(({ label }) => label !== '')
		.map(({ at, label, strong }) => {
			const [x, y] = across ? [at + indent, baseline] : [0, at + 14];
			return text(x, y, label, strong ? { class: 'year' } : {});
		});
	return [path(lines(false)), path(lines(true), 'year'), ...year, ...words];
};

/** The ground after the horizon, which the source could not know. */
const ground = (made: Layout, day: number): Shape => {
	const at = round(made.place(day));
	const [x, y] = made.form === 'horizontal' ? [at, top] : [0, at];
	const height = (made.form === 'horizontal' ? made.height : round(made.to)) - y;
	return { name: 'rect', attributes: { class: 'after', x, y, width: made.width - x, height } };
};

/** The double line of the day that the story turns on, with its words. */
const turn = (made: Layout, axis: Axis, { day, label, width }: Mark): Shape[] => {
	const at = round(made.place(day + 0.5));
	if (made.form === 'vertical') {
		const line = [at - 2, at + 2].map((y) => `M${38} ${y}H${made.labels - 6}`).join('');
		return [path(line, 'turn')];
	}
	const year = axis.year === undefined ? 0 : yearRoom;
	const words = axis.ticks
		.filter((tick) => tick.label !== '')
		.map((tick) => ({
			left: tick.at + indent - 2,
			right: tick.at + indent + wordsWidth(tick.label),
			top: baseline - axisFont,
			bottom: baseline + 3,
		}));
	const blocks = [...blocksOf(made), ...words, { left: 0, right: year, top: 0, bottom: 22 }];
	// The words end at the line; where they would leave the drawing, they begin there.
	const before = at - 6 - width >= year;
	const x = before ? at - 6 : Math.max(at + 6, year);
	return [
		path([at - 2, at + 2].map((side) => brokenLine(side, indent, made.height, blocks)).join(''), 'turn'),
		text(x, 13, label, before ? { class: 'turn', 'text-anchor': 'end' } : { class: 'turn' }),
	];
};

/** The days that are marked, and the words beside a vertical axis. */
const markShapes = (made: Layout, extent: Extent, marks: readonly Mark[], axis: Axis): Shape[] => [
	...marks.flatMap((mark) => {
		if (mark.kind === 'horizon') return mark.day < extent.to ? [ground(made, mark.day)] : [];
		return mark.day >= extent.from && mark.day < extent.to ? turn(made, axis, mark) : [];
	}),
	...made.said.map(({ y, words, kind }) => text(made.labels, y + 5, words, { class: kind })),
];

/** What stands in a layout beside its events: the axis, and what is marked. */
export const surroundings = (
	made: Layout,
	extent: Extent,
	marks: readonly Mark[],
): { readonly axis: readonly Shape[]; readonly marked: readonly Shape[] } => {
	const axis = axisOf(made, extent);
	return { axis: axisShapes(made, axis), marked: markShapes(made, extent, marks, axis) };
};

/** The line from a mark of the vertical drawing to its label, relative to the mark. */
export const leaderPath = ({ x, y, labelX, labelY }: Placed): string =>
	`M7 0H${round(labelX - x - 22)}L${round(labelX - x - 8)} ${round(labelY - y)}h4`;

/** The attributes of a bar. One that lies under its own label is thin, and below it. */
export const barAttributes = (
	{ length, over }: Placed,
	form: Layout['form'],
): Readonly<Record<'x' | 'y' | 'width' | 'height', number>> =>
	form === 'vertical'
		? { x: -3, y: 0, width: 6, height: length }
		: over
			? { x: 0, y: 7, width: length, height: 4 }
			: { x: 0, y: -3, width: length, height: 6 };

/** The place of a label, relative to its mark. */
export const labelAttributes = ({ x, y, labelX, labelY }: Placed): Readonly<Record<'x' | 'y', number>> => ({
	x: round(labelX - x),
	y: round(labelY - y) + 5,
});
