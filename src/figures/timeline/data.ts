/** What the timeline is drawn from: plain events and the days that the edition marks. Pure. */
import { dataDate, firstDay, formatDate, lastDay } from '../../model/dates.ts';
import type { Edition, EventNode } from '../../model/types.ts';
import { parseDate } from '../../schema/date.ts';
import { tracks, type Track } from '../../schema/tracks.ts';

export { tracks, type Track };

/** How a date is drawn: a day as a mark, a span as a bar, a month or a year alone as an open bar of that length. */
export type Precision = 'day' | 'span' | 'loose';

/** An event of the drawing. Days count from 1 January 1970, UTC. */
export interface TimelineEvent {
	readonly id: string;
	readonly label: string;
	readonly track: Track;
	/** Its first day. */
	readonly start: number;
	/** The day after its last. */
	readonly end: number;
	readonly precision: Precision;
	/** As `data-date` has it. */
	readonly date: string;
	/** As a reader has it. */
	readonly when: string;
	readonly title: string;
	readonly weight: 1 | 2 | 3;
	readonly matters: string;
	readonly paragraphs: readonly { readonly id: string; readonly number: number }[];
}

/** A day that is marked: what the story turns on, or what its source could not see beyond. */
export interface TimelineMark {
	readonly day: number;
	readonly label: string;
	readonly kind: 'turn' | 'horizon';
	readonly when: string;
}

const precisionOf = (date: string, end: string | undefined): Precision =>
	end !== undefined && end !== date ? 'span' : parseDate(date)?.day === undefined ? 'loose' : 'day';

/** An event of the edition as the timeline draws it. */
export const timelineEvent = ({ id, entry: { data }, paragraphs }: EventNode): TimelineEvent => ({
	id,
	label: data.label,
	track: data.track,
	start: firstDay(data.date),
	end: lastDay(data.end ?? data.date) + 1,
	precision: precisionOf(data.date, data.end),
	date: dataDate(data.date, data.end),
	when: formatDate(data.date, data.end),
	title: data.title,
	weight: data.weight,
	matters: data.matters,
	paragraphs: paragraphs.map(({ id: paragraph, number }) => ({ id: paragraph, number })),
});

/** A period in days: from its first, to the day after its last. `from` and `to` are dates of any precision. */
export const periodOf = (from: string, to: string): { readonly from: number; readonly to: number } => ({
	from: firstDay(from),
	to: lastDay(to) + 1,
});

/** The events that begin within a period, of some weight at least. */
export const eventsWithin = (
	events: readonly TimelineEvent[],
	period: { readonly from: number; readonly to: number },
	weight = 1,
): TimelineEvent[] =>
	events.filter((event) => event.start >= period.from && event.start < period.to && event.weight >= weight);

/** The days that the edition marks. */
export const timelineMarks = ({ site }: Edition): TimelineMark[] =>
	(site.marks ?? []).map(({ date, label, kind }) => ({ day: firstDay(date), label, kind, when: formatDate(date) }));
