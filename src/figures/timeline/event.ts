/** An event as the timeline has it: the same thing for the build, which writes it, and for the browser, which reads it. */
import { compareTexts } from '../../schema/compare.ts';
import type { Track } from '../../schema/tracks.ts';

export { tracks, type Track } from '../../schema/tracks.ts';

/** How a date is drawn: a day as a mark, a span as a bar, a month or a year alone as an open bar of that length. */
export type Precision = 'day' | 'span' | 'loose';

/** What the drawing needs of an event. Days count from 1 January 1970, UTC. */
export interface Drawn {
	readonly id: string;
	readonly label: string;
	/** How wide its label is at the drawing's size of letters, in user units. */
	readonly width: number;
	readonly track: Track;
	/** Its first day. */
	readonly start: number;
	/** The day after its last. */
	readonly end: number;
	readonly precision: Precision;
}

/** What is told of it too: in the names of its mark, and for the filters. */
export interface Told extends Drawn {
	/** Its date as a reader has it. */
	readonly when: string;
	readonly title: string;
	readonly actors: readonly string[];
	readonly agreements: readonly string[];
	readonly mechanisms: readonly string[];
	/** The words of all that is said of it, folded as the search folds them, each once, with a space before each. */
	readonly words: string;
}

/** A day that is marked: what the story turns on, or what its source could not see beyond. */
export interface Mark {
	readonly day: number;
	readonly label: string;
	/** How wide its label is, as that of an event. */
	readonly width: number;
	readonly kind: 'turn' | 'horizon';
	/** Its date as a reader has it. */
	readonly when: string;
}

/** What events can be filtered by. */
export const filterKeys = ['actor', 'agreement', 'mechanism'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The field of an event that holds what a filter looks for. */
export const fieldOf = { actor: 'actors', agreement: 'agreements', mechanism: 'mechanisms' } as const satisfies Record<
	FilterKey,
	keyof Told
>;

/** The file that the build writes for the browser. */
export interface TimelineFile {
	/** All events of the edition, in order of time. */
	readonly events: readonly Told[];
	readonly marks: readonly Mark[];
	/** What occurs in the events, id and name, as people sort the names. */
	readonly names: Readonly<Record<FilterKey, readonly (readonly [id: string, name: string])[]>>;
}

/** Whether what came is such a file: a host may answer with something else. */
export const isTimelineFile = (value: unknown): value is TimelineFile => {
	const { events, marks, names } = (value ?? {}) as Partial<Record<keyof TimelineFile, unknown>>;
	return Array.isArray(events) && Array.isArray(marks) && typeof names === 'object' && names !== null;
};

/** Orders events by time: by their first day, then their last, then their id. */
export const byTime = (a: Drawn, b: Drawn): number => a.start - b.start || a.end - b.end || compareTexts(a.id, b.id);
