/** A mechanism: a standing body, dialogue, series of meetings or channel. `content/mechanisms/ID.md`. */
import { z } from 'zod';
import { brief, common, date, id, ref, requiredSources, text } from './fields.ts';

/** What became of a mechanism. */
export const fates = ['active', 'merged', 'superseded', 'dormant', 'ended', 'unknown'] as const;

export const meeting = z.strictObject({
	/** The meeting's id within its mechanism, in words: `first`, `beijing-2016`. Its anchor is `#meeting-ID`. */
	id: id(),
	/** Its first (or only) day. */
	date: date(),
	/** Its last day, where it took more than one. */
	end: date().optional(),
	/** Where. */
	place: text().optional(),
	/** What came of it, in a sentence or two. */
	outcome: text().optional(),
	/** Sources of this meeting, where they differ from the mechanism's. */
	sources: z.array(ref('sources')).optional(),
	/** What is uncertain about this meeting alone. */
	doubt: text().optional(),
});
export type Meeting = z.infer<typeof meeting>;

export const mechanisms = z.strictObject({
	/** The full name. */
	name: text(),
	/** What it is, in at most 30 words: the text of its card. */
	short: brief(30),
	/** The agreement that set it up, where there is one. */
	createdBy: ref('agreements').optional(),
	/** Who takes part. */
	participants: z.array(ref('actors')).min(1, 'at least one participant'),
	/** How often it was to meet, and how often it did. */
	rhythm: text().optional(),
	/** Its meetings, in order of time, those that are known. */
	meetings: z.array(meeting).optional(),
	/** What became of it. */
	fate: z.enum(fates),
	/** The same in a sentence. */
	fateNote: text().optional(),
	/** Where it was read or reported. */
	sources: requiredSources(),
	...common,
});
export type Mechanism = z.infer<typeof mechanisms>;
