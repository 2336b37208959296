/**
 * Where everything of the timeline stands: time → widths → packing → geometry. Pure, in user units of the drawing; the
 * build and the browser share it, so that what a script moves is what the build drew.
 */
import { pack, spread } from '../shared/packing.ts';
import { timeScale, type TimeScale } from '../shared/scale.ts';
import { startsOf, steps } from '../shared/axis.ts';
import { byTime, type Drawn, type Mark, type Track } from './event.ts';
import { isWithin, type Extent } from './extent.ts';

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
	/** How far a label is raised over its own bar. */
	raised: 3,
} as const;

/** An event in its place. */
export interface Placed {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** The length of its bar along the axis; 0 for a day. */
	readonly length: number;
	/** Where its label begins, and how wide it is. */
	readonly labelX: number;
	readonly labelY: number;
	readonly labelWidth: number;
	/** The label stands over its own bar, for want of room beside it. */
	readonly over: boolean;
}

/** A lane: a track with its events. */
export interface Lane {
	readonly track: Track;
	/** Horizontal: its top and height. Vertical: where its column stands, and the length of the axis. */
	readonly at: number;
	readonly size: number;
	readonly rows: number;
	readonly placed: readonly Placed[];
}

/** Words beside the vertical axis: a day that is marked, or how long nothing happened. */
export interface Said {
	readonly y: number;
	readonly words: string;
	readonly kind: Mark['kind'] | 'silence';
}

/** A drawing laid out. */
export interface Layout {
	readonly form: 'horizontal' | 'vertical';
	readonly width: number;
	readonly height: number;
	/** Where the axis begins and ends, along its direction. */
	readonly from: number;
	readonly to: number;
	readonly lanes: readonly Lane[];
	/** Vertical: where the labels begin. Horizontal: where the axis ends. */
	readonly labels: number;
	readonly said: readonly Said[];
	/** The place of a day along the axis. */
	readonly place: TimeScale;
}

/** What is to be laid out. */
export interface Plan {
	/** The events that are shown, in any order; those outside the extent are passed over. */
	readonly events: readonly Drawn[];
	readonly extent: Extent;
	readonly marks: readonly Mark[];
	/** The tracks that have a lane, in order. */
	readonly lanes: readonly Track[];
	/** How high a row of a horizontal drawing is. Absent: enough for a finger. */
	readonly row?: number;
}

/** Less than a quarter of a year. */
const isShort = ({ from, to }: Extent): boolean => to - from < 92;

/** To a whole unit: about a pixel, and the same digits on every machine. */
export const round = (value: number): number => Math.round(value);

/** Where the mark of an event stands in time: a day at its noon. */
const momentOf = ({ precision, start }: Drawn): number => (precision === 'day' ? start + 0.5 : start);

/**
 * How long the bar of an event is. A loose date has no mark, so its bar is never nothing; one of days has one, and a bar
 * that would hardly leave it is left out.
 */
const lengthOf = ({ precision, start, end }: Drawn, place: TimeScale, last: number): number => {
	const length = place(end) - place(start);
	if (precision === 'loose') return Math.min(Math.max(measures.bar, length), last - place(start));
	return precision === 'day' || length < 2 * measures.mark ? 0 : length;
};

/** An event with the room that it needs in its row. */
interface Box {
	readonly id: string;
	readonly x: number;
	readonly length: number;
	readonly labelX: number;
	readonly label: number;
	readonly over: boolean;
	readonly start: number;
	readonly end: number;
}

/**
 * The label is to the right of its mark. Where there is no room it stands over its own bar, if that is long enough; else
 * to the left; else as far right as it goes.
 */
const boxOf = (event: Drawn, place: TimeScale, to: number, width: number): Box => {
	const x = place(momentOf(event));
	const length = lengthOf(event, place, to);
	const [left, right] = [x - measures.mark, x + Math.max(length, measures.mark)];
	const label = Math.min(event.width, width - 2 * measures.edge);
	const last = width - measures.edge - label;
	const inside = x + measures.mark + measures.gap;
	const before = left - measures.gap - label;
	const over = right + measures.gap > last && length > label && inside <= last;
	const beside = right + measures.gap <= last ? right + measures.gap : before >= measures.edge ? before : last;
	const labelX = over ? inside : beside;
	return {
		id: event.id,
		x,
		length,
		labelX,
		label,
		over,
		start: Math.min(left, labelX),
		end: Math.max(right, labelX + label) + measures.clear,
	};
};

/** The room that the labels have to themselves, to the right of the axis: a share of the width, and the least. */
const labelRoom = { share: 0.18, least: 150 } as const;

/** The drawing for wide places: time to the right, a lane a track, as few rows a lane as can be. */
export const horizontal = ({ events, extent, lanes: tracks, row = measures.row }: Plan, width: number): Layout => {
	const [from, to] = [measures.mark + 1, round(width - Math.max(labelRoom.least, width * labelRoom.share))];
	const place = timeScale([extent.from, extent.to], [from, to]);
	let top: number = measures.axis;
	const lanes = tracks.map((track): Lane => {
		const boxes = events
			.filter((event) => event.track === track && isWithin(event, extent))
			.map((event) => boxOf(event, place, to, width));
		const { rows, count } = pack(boxes);
		const at = top;
		const size = measures.heading + Math.max(1, count) * row + measures.foot;
		top += size;
		return {
			track,
			at,
			size,
			rows: count,
			placed: boxes.map(({ id, x, length, labelX, label, over }) => {
				const y = round(at + measures.heading + ((rows.get(id) ?? 0) + 0.5) * row);
				return {
					id,
					x: round(x),
					y,
					length: round(length),
					labelX: Math.min(round(labelX), width - measures.edge - label),
					labelY: over ? y - measures.raised : y,
					labelWidth: label,
					over,
				};
			}),
		};
	});
	return { form: 'horizontal', width, height: top, from, to, lanes, labels: to, said: [], place };
};

/** The least that a part of an axis is long in which nothing happened, and the room that every axis may take. */
const leastPart = 9;
const leastAxis = 400;

/**
 * An axis that gives each part of time the room of its events, so that a label stands near its mark; within a part time
 * runs evenly. The parts are months where there is room for as many, else years, decades or centuries: the axis is no
 * longer than what happened needs, twice. A short extent is even throughout.
 * @param moments when what has a label stands in time
 */
const elastic = (extent: Extent, moments: readonly number[], from: number): TimeScale => {
	const days = extent.to - extent.from;
	if (isShort(extent)) {
		const length = Math.max(120, moments.length * measures.row);
		return timeScale([extent.from, extent.to], [from, from + length]);
	}
	const room = Math.max(leastAxis, moments.length * measures.row);
	const step = steps.find((each) => each.days >= 28 && (days / each.days) * leastPart <= room) ?? steps.at(-1);
	const inner = step ? startsOf(step, extent).filter((day) => day > extent.from && day < extent.to) : [];
	const stops = [extent.from, ...inner, extent.to];
	const least = Math.max(leastPart, Math.min(measures.row, room / (stops.length - 1)));
	const places = [from];
	stops.slice(1).forEach((end, index) => {
		const start = stops[index] ?? extent.from;
		const count = moments.filter(
			(moment) => (moment >= start || index === 0) && (moment < end || end === extent.to),
		).length;
		places.push((places.at(-1) ?? from) + Math.max(least, count * measures.row));
	});
	return timeScale(stops, places);
};

/** The columns of the vertical drawing. */
const columns = { years: 38, lane: 15, gap: 20 } as const;

/** So long without an event, in days and in times of what is usual between two, is a silence that is worth a word. */
const silence = { days: 75, usual: 3 } as const;

const lasted = (days: number): string => {
	const months = Math.round(days / 30.44);
	return months < 24 ? `${months} months` : `${Math.round(days / 365.25)} years`;
};

/** Something with a label beside the vertical axis. */
interface Labelled {
	readonly moment: number;
	readonly event?: Drawn;
	readonly mark?: Mark;
}

/**
 * The drawing for narrow places: time downwards, a column a track, each mark at its true date and its label beside it
 * in order, joined by a line. It is long rather than small: a month takes the room of its events. What is marked has
 * its words among the labels; where long nothing happened, the drawing says so.
 */
const vertical = ({ events, extent, marks, lanes: tracks }: Plan, width: number): Layout => {
	const shown = events.filter((event) => isWithin(event, extent)).sort(byTime);
	const marked = marks.filter(({ day }) => day >= extent.from && day < extent.to);
	const list: Labelled[] = [
		...shown.map((event) => ({ moment: Math.max(extent.from, momentOf(event)), event })),
		...marked.map((mark) => ({ moment: mark.day + 0.5, mark })),
	].sort((a, b) => a.moment - b.moment);
	const from = measures.axis;
	const place = elastic(
		extent,
		list.map(({ moment }) => moment),
		from,
	);
	const to = place(extent.to);
	const labels = spread(
		list.map(({ moment }) => place(moment)),
		measures.row,
		from + measures.row / 2,
		to - measures.row / 2,
	);
	const labelOf = new Map(list.map(({ event, mark }, index) => [event ?? mark, round(labels[index] ?? from)]));
	const usual = (extent.to - extent.from) / Math.max(1, shown.length);
	let quiet = shown[0]?.end ?? extent.to;
	const silences = list.flatMap(({ event, moment }, index): Said[] => {
		const since = moment - quiet;
		if (event) quiet = Math.max(quiet, event.end);
		const [above = 0, below = 0] = [labels[index - 1], labels[index]];
		const hasRoom = index > 0 && below - above >= 2 * measures.row;
		return hasRoom && since >= silence.days && since >= silence.usual * usual
			? [{ y: round((above + below) / 2), words: `${lasted(since)} without an event`, kind: 'silence' }]
			: [];
	});
	const first = columns.years + tracks.length * columns.lane + columns.gap;
	const room = width - first - measures.edge;
	const lanes = tracks.map((track, index): Lane => {
		const x = round(columns.years + (index + 0.5) * columns.lane);
		return {
			track,
			at: x,
			size: to - from,
			rows: 1,
			placed: shown
				.filter((event) => event.track === track)
				.map((event) => ({
					id: event.id,
					x,
					y: round(place(momentOf(event))),
					length: round(lengthOf(event, place, to)),
					labelX: first,
					labelY: labelOf.get(event) ?? from,
					labelWidth: Math.min(event.width, room),
					over: false,
				})),
		};
	});
	return {
		form: 'vertical',
		width,
		height: round(to + 8),
		from,
		to,
		lanes,
		labels: first,
		said: [
			...marked.map((mark): Said => ({ y: labelOf.get(mark) ?? from, words: mark.label, kind: mark.kind })),
			...silences,
		],
		place,
	};
};

/** The widths, in user units, for which a drawing is made; each is shown from as many pixels at a root font of 16 on. */
export const widths = [320, 704, 1040] as const;
const leastHorizontal = widths[1];

/**
 * The drawing for paper, which no finger touches: so wide that its letters are of seven points where it is as wide as the
 * text of a page of A4, 174 mm.
 */
export const paper = { width: 900, row: 17 } as const;

/** The drawing for a width: below the least horizontal one it is vertical. */
export const layout = (plan: Plan, width: number): Layout =>
	width < leastHorizontal ? vertical(plan, width) : horizontal(plan, width);
