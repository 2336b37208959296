/** A mechanism: a standing body, dialogue, series of meetings or channel. `content/mechanisms/ID.md`. */
import { z } from 'zod';
import { brief, common, date, id, ref, requiredSources, text } from './fields.ts';

/** What became of a mechanism. */
export const fates = ['active', 'merged', 'superseded', 'dormant', 'ended', 'unknown'] as const;

export const meeting = z.strictObject({
	id: id().describe(
		"The meeting's id within its mechanism, in words: `first`, `beijing-2016`. Its anchor is `#meeting-ID`.",
	),
	date: date().describe('Its first (or only) day.'),
	end: date().optional().describe('Its last day, where it took more than one.'),
	place: text().optional().describe('Where.'),
	outcome: text().optional().describe('What came of it, in a sentence or two.'),
	sources: z
		.array(ref('sources'))
		.optional()
		.describe("Sources of this meeting, where they differ from the mechanism's."),
	doubt: text().optional().describe('What is uncertain about this meeting alone.'),
});
export type Meeting = z.infer<typeof meeting>;

export const mechanisms = z.strictObject({
	name: text().describe('The full name.'),
	short: brief(30).describe('What it is, in at most 30 words: the text of its card.'),
	createdBy: ref('agreements').optional().describe('The agreement that set it up, where there is one.'),
	participants: z.array(ref('actors')).min(1, 'at least one participant').describe('Who takes part.'),
	rhythm: text().optional().describe('How often it was to meet, and how often it did.'),
	meetings: z.array(meeting).optional().describe('Its meetings, in order of time, those that are known.'),
	fate: z.enum(fates).describe('What became of it.'),
	fateNote: text().optional().describe('The same in a sentence.'),
	sources: requiredSources().describe('Where it was read or reported.'),
	...common,
});
export type Mechanism = z.infer<typeof mechanisms>;
