/**
 * Where everything of the timeline stands: time → widths → packing → geometry. Pure, in user units of the drawing; the
 * build and the browser share it, so that what a script moves is what the build drew.
 */
import { pack, spread } from '../shared/packing.ts';
import { textWidth } from '../shared/text-width.ts';
import { tracks, type TimelineEvent, type Track } from './data.ts';
import { dateOf, monthOf, type Window } from './window.ts';

/** Sizes of the drawing, in user units. A row is high enough for a finger: 24. */
export const measures = {
	font: 13,
	row: 24,
	/** From a mark to its label. */
	gap: 8,
	/** Half of a mark. */
	mark: 5,
	/** Between a label and the next mark in its row. */
	clear: 10,
	/** Between a label and the edge of the drawing: a letter may reach beyond its advance width. */
	edge: 4,
	/** Over the lanes: the axis. */
	axis: 48,
	/** Over the rows of a lane: its name. */
	heading: 26,
	/** Under the rows of a lane. */
	foot: 8,
	/** The least length of a bar. */
	bar: 6,
} as const;

/** An event in its place. */
export interface Placed {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** The length of its bar along the axis; 0 for a day. */
	readonly length: number;
	/** Where its label begins, and how wide it is pinned. */
	readonly labelX: number;
	readonly labelY: number;
	readonly labelWidth: number;
}

/** A lane: a track with its events. */
export interface Lane {
	readonly track: Track;
	/** Horizontal: its top and height. Vertical: where its column stands, and the height of the drawing. */
	readonly at: number;
	readonly size: number;
	readonly rows: number;
	readonly placed: readonly Placed[];
}

/** A drawing laid out. */
export interface Layout {
	readonly form: 'horizontal' | 'vertical';
	readonly width: number;
	readonly height: number;
	/** Where the axis begins and ends, along its direction. */
	readonly from: number;
	readonly to: number;
	/** How long an even axis would be on which no part of time is longer than the shortest here: what ticks go by. */
	readonly even: number;
	readonly lanes: readonly Lane[];
	/** The place of a day along the axis. */
	readonly place: (day: number) => number;
}

const scale =
	(window: Window, from: number, to: number) =>
	(day: number): number =>
		from + ((day - window.from) / Math.max(1, window.to - window.from)) * (to - from);

/** The first day of the month after a day's. */
const monthAfter = (day: number): number => dateOf(monthOf(day)).last + 1;

/** Less than a quarter of a year. */
const isShort = ({ from, to }: Window): boolean => to - from < 92;

/** To a whole unit: about a pixel, and the same digits on every machine. */
export const round = (value: number): number => Math.round(value);

/** How wide a label is pinned: whole units, so that none grows past the edge by rounding. */
const labelWidth = (label: string): number => Math.ceil(textWidth(label, measures.font));

/**
 * How long the bar of an event is. A loose date has no mark, so its bar is never nothing; one of days has one, and a bar
 * that would hardly leave it is left out.
 */
const lengthOf = ({ precision }: TimelineEvent, start: number, end: number, to: number): number => {
	if (precision === 'loose') return Math.min(Math.max(measures.bar, end - start), to - start);
	return precision === 'day' || end - start < 2 * measures.mark ? 0 : Math.min(end, to) - start;
};

const within = (event: TimelineEvent, window: Window): boolean => event.end > window.from && event.start < window.to;

/** The drawing for wide places: time to the right, a lane a track, as few rows a lane as can be. */
export const horizontal = (events: readonly TimelineEvent[], window: Window, width: number): Layout => {
	const [from, to] = [measures.mark + 1, width - measures.mark - 1];
	const place = scale(window, from, to);
	let top: number = measures.axis;
	const lanes = tracks.map((track): Lane => {
		const boxes = events
			.filter((event) => event.track === track && within(event, window))
			.map((event) => {
				const start = Math.max(from, place(Math.max(event.start, window.from)));
				const end = Math.min(to, place(Math.min(event.end, window.to)));
				const length = lengthOf(event, start, end, to);
				const x = event.precision === 'day' ? Math.min(to, place(event.start + 0.5)) : start;
				const [left, right] = [x - measures.mark, x + Math.max(length, measures.mark)];
				const label = Math.min(labelWidth(event.label), width - 2 * measures.edge);
				const last = width - measures.edge - label;
				// To the right of its mark; at the right edge, to the left; where neither has room, as far right as it goes.
				const fitsRight = right + measures.gap <= last;
				const fitsLeft = left - measures.gap - label >= measures.edge;
				const labelX = fitsRight ? right + measures.gap : fitsLeft ? left - measures.gap - label : last;
				return {
					id: event.id,
					x,
					length,
					labelX,
					label,
					start: Math.min(left, labelX),
					end: Math.max(right, labelX + label) + measures.clear,
				};
			});
		const { rows, count } = pack(boxes);
		const at = top;
		const size = measures.heading + Math.max(1, count) * measures.row + measures.foot;
		top += size;
		return {
			track,
			at,
			size,
			rows: count,
			placed: boxes.map(({ id, x, length, labelX, label }) => {
				const y = round(at + measures.heading + ((rows.get(id) ?? 0) + 0.5) * measures.row);
				return {
					id,
					x: round(x),
					y,
					length: round(length),
					labelX: Math.min(round(labelX), width - measures.edge - label),
					labelY: y,
					labelWidth: label,
				};
			}),
		};
	});
	return { form: 'horizontal', width, height: top, from, to, even: to - from, lanes, place };
};

/**
 * An axis that gives each month the room of its events, so that a label stands near its mark: within a month time runs
 * evenly, and no month is shorter than `least`. A short window is even throughout.
 */
const elastic = (
	window: Window,
	shown: readonly TimelineEvent[],
	least: number,
): { readonly length: number; readonly place: (from: number) => (day: number) => number } => {
	const even = isShort(window);
	const starts = [window.from];
	for (let next = even ? window.to : monthAfter(window.from); next < window.to; next = monthAfter(next))
		starts.push(next);
	const counts = starts.map(() => 0);
	const monthIn = (day: number): number =>
		Math.max(
			0,
			starts.findLastIndex((start) => start <= day),
		);
	for (const { start } of shown) {
		const month = monthIn(start);
		counts[month] = (counts[month] ?? 0) + 1;
	}
	const ends: number[] = [];
	let length = 0;
	for (const count of counts) ends.push((length += Math.max(least, count * measures.row)));
	return {
		length,
		place: (from) => (day) => {
			const month = monthIn(day);
			const [start = window.from, end = window.to] = [starts[month], starts[month + 1]];
			const [top, bottom] = [ends[month - 1] ?? 0, ends[month] ?? length];
			return from + top + ((day - start) / Math.max(1, end - start)) * (bottom - top);
		},
	};
};

/** The columns of the vertical drawing. */
const columns = { years: 38, lane: 15, labels: 118 } as const;

/**
 * The drawing for narrow places: time downwards, a column a track, each mark at its true date and its label beside it
 * in order, joined by a line. It is long rather than small: a month takes the room of its events.
 */
export const vertical = (events: readonly TimelineEvent[], window: Window, width: number): Layout => {
	const shown = events
		.filter((event) => within(event, window))
		.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
	const months = Math.max(1, (window.to - window.from) / 30.44);
	const least = isShort(window) ? 120 : Math.max(9, Math.min(measures.row, (shown.length * measures.row) / months));
	const { length, place: placeFrom } = elastic(window, shown, least);
	const even = isShort(window) ? length : months * least;
	const [from, to] = [measures.axis, measures.axis + length];
	const place = placeFrom(from);
	const labels = spread(
		shown.map((event) =>
			Math.max(from, place(Math.max(window.from, event.start + (event.precision === 'day' ? 0.5 : 0)))),
		),
		measures.row,
		from + measures.row / 2,
		to - measures.row / 2,
	);
	const labelOf = new Map(shown.map((event, index) => [event.id, labels[index] ?? from]));
	const room = width - columns.labels - measures.edge;
	const lanes = tracks.map((track, index): Lane => {
		const x = columns.years + (index + 0.5) * columns.lane;
		return {
			track,
			at: x,
			size: length,
			rows: 1,
			placed: shown
				.filter((event) => event.track === track)
				.map((event) => {
					const start = Math.max(from, place(event.start));
					const end = Math.min(to, place(event.end));
					const day = event.precision === 'day';
					return {
						id: event.id,
						x,
						y: round(day ? Math.max(from, Math.min(to, place(event.start + 0.5))) : start),
						length: round(lengthOf(event, start, end, to)),
						labelX: columns.labels,
						labelY: round(labelOf.get(event.id) ?? from),
						labelWidth: Math.min(labelWidth(event.label), room),
					};
				}),
		};
	});
	return { form: 'vertical', width, height: round(to + 8), from, to, even, lanes, place };
};

/** The drawing for a width: below the least horizontal one it is vertical. */
export const layout = (events: readonly TimelineEvent[], window: Window, width: number): Layout =>
	width < leastHorizontal ? vertical(events, window, width) : horizontal(events, window, width);

/** The widths, in user units, for which a drawing is made; each is shown from as many pixels at a root font of 16 on. */
export const widths = [320, 704, 1040] as const;
const leastHorizontal = widths[1];
