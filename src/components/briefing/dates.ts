/**
 * The dates of the briefing as a drawing: a mark where an event stands in time, its label beside it, in as few rows as
 * let no two meet. The ground says the years, in bands, so that no line runs through a letter.
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { pack } from '../../figures/shared/packing.ts';
import { timeScale } from '../../figures/shared/scale.ts';
import { textWidth } from '../../figures/shared/text-width.ts';
import { trackMarks } from '../../figures/shared/tracks.ts';
import { dayNumber, firstDay, yearWritten } from '../../model/dates.ts';
import type { EventNode } from '../../model/types.ts';
import { parseDate } from '../../schema/date.ts';
import type { Track } from '../../schema/tracks.ts';

/** In units of which one is a point on paper: the drawing is as wide as two pages' text. */
export const measures = { width: 516, font: 8, row: 13, head: 15, mark: 7, gap: 3, apart: 9 } as const;

/** An event in its place. */
export interface PlacedDate {
	readonly id: string;
	readonly label: string;
	readonly track: Track;
	/** True of those on the day that the story turns on. */
	readonly turn: boolean;
	/** The middle of its mark. */
	readonly x: number;
	/** From 0, the highest. */
	readonly row: number;
	/** True where the label ends at the mark, since it would leave the drawing. */
	readonly before: boolean;
}

/** A year's band. */
export interface YearBand {
	readonly year: number;
	readonly from: number;
	readonly to: number;
}

export interface DatesLayout {
	readonly dates: readonly PlacedDate[];
	readonly years: readonly YearBand[];
	readonly rows: number;
}

const yearOf = (date: string): number => parseDate(date)?.year ?? 0;

/**
 * Places events.
 * @param turn the day that the story turns on, where there is one
 */
export const datesLayout = (events: readonly EventNode[], turn?: string): DatesLayout => {
	const all = events.map(({ entry }) => yearOf(entry.data.date));
	const [first, last] = [Math.min(...all), Math.max(...all)];
	// A mark of the last days stands within the drawing, too: paper cuts off what reaches out of it.
	const place = timeScale([dayNumber(first, 1, 1), dayNumber(last + 1, 1, 1)], [0, measures.width - measures.mark]);
	const placed = events.map(({ id, entry: { data } }) => {
		const x = place(firstDay(data.date));
		const width = measures.mark / 2 + measures.gap + textWidth(data.label, measures.font) * 1.04;
		const before = x + width > measures.width;
		const start = before ? x - width : x - measures.mark / 2;
		const end = before ? x + measures.mark / 2 : x + width;
		return { id, data, x, before, interval: { id, start, end: end + measures.apart } };
	});
	const { rows, count } = pack(placed.map(({ interval }) => interval));
	return {
		dates: placed.map(({ id, data, x, before }) => ({
			id,
			label: data.label,
			track: data.track,
			turn: data.date === turn,
			x,
			row: rows.get(id) ?? 0,
			before,
		})),
		years: Array.from({ length: last - first + 1 }, (_, index) => ({
			year: first + index,
			from: place(dayNumber(first + index, 1, 1)),
			to: first + index === last ? measures.width : place(dayNumber(first + index + 1, 1, 1)),
		})),
		rows: count,
	};
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** The mark of a track as every drawing has it, a little smaller; of an incident only the edge. */
const markOf = (track: Track, x: number, y: number): Element =>
	s('path', {
		class: track === 'incident' ? 'hollow' : undefined,
		d: trackMarks[track],
		transform: `translate(${x} ${y}) scale(0.8)`,
	});

/** The words for the marks, in the order of a legend. */
export const trackLegend: readonly { readonly track: Track; readonly words: string }[] = [
	{ track: 'unilateral', words: 'by one side' },
	{ track: 'bilateral', words: 'by two' },
	{ track: 'multilateral', words: 'by several' },
	{ track: 'incident', words: 'incident' },
];

/** A mark by itself, for the legend. */
export const markAlone = (track: Track): Element =>
	s('svg.dates-mark', { viewBox: '0 0 10 10', ariaHidden: 'true', focusable: 'false' }, [markOf(track, 5, 5)]);

/** The drawing, for the eye alone: a list says the same. */
export const datesDrawing = ({ dates, years, rows }: DatesLayout): Element => {
	const { width, head, row, font, mark, gap } = measures;
	const height = head + rows * row + 4;
	return s('svg.dates-drawing', { viewBox: `0 0 ${width} ${height}`, ariaHidden: 'true', focusable: 'false' }, [
		...years
			.filter((_, index) => index % 2 === 0)
			.map(({ from, to }) =>
				s('rect.band', { x: round(from), y: head - 2, width: round(to - from), height: height - head + 2 }),
			),
		...years.map(({ year, from }) => s('text.year', { x: round(from), y: 8, fontSize: font }, yearWritten(year))),
		...dates.map(({ label, track, turn, x: at, row: index, before }) => {
			const x = round(at);
			const y = head + index * row + row / 2;
			return s(turn ? 'g.turn' : 'g', [
				markOf(track, x, y),
				s(
					'text',
					{
						x: round(before ? x - mark / 2 - gap : x + mark / 2 + gap),
						y: y + 2.8,
						fontSize: font,
						textAnchor: before ? 'end' : undefined,
					},
					label,
				),
			]);
		}),
	]);
};
