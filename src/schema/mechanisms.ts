/** A mechanism: a standing body, dialogue, series of meetings or channel. `content/mechanisms/ID.md`. */
import { z } from 'zod';
import { aliases, brief, common, date, id, ref, requiredSources, text } from './fields.ts';

/** What became of a mechanism. */
export const fates = ['active', 'merged', 'superseded', 'dormant', 'ended', 'unknown'] as const;

const meeting = z.strictObject({
	id: id().describe(
		"The meeting's id within its mechanism, in words: `first`, `beijing-2016`. Its anchor is `#meeting-ID`.",
	),
	date: date().describe('Its first (or only) day.'),
	end: date().optional().describe('Its last day. Absent: it took one, or the last is not known.'),
	place: text().optional().describe('Where it met. Absent: not known.'),
	outcome: text().optional().describe('What came of it, in a sentence or two. Absent: not known.'),
	sources: z.array(ref('sources')).optional().describe('Sources of this meeting. Absent: those of the mechanism.'),
	doubt: text().optional().describe('What is uncertain about this meeting alone. Absent: nothing known to be.'),
});
export type Meeting = z.infer<typeof meeting>;

export const mechanisms = z.strictObject({
	name: text().describe('The full name.'),
	...aliases,
	short: brief(30).describe('What it is, in at most 30 words: the text of its card.'),
	createdBy: ref('agreements').optional().describe('The agreement that set it up. Absent: none did.'),
	begun: date()
		.optional()
		.describe('When it began. Absent: it is drawn from the agreement that set it up, else from its first meeting.'),
	ended: date().optional().describe('When it ended. Absent: it stands, or no source says that it ended.'),
	participants: z.array(ref('actors')).min(1, 'at least one participant').describe('Who takes part.'),
	rhythm: text().optional().describe('How often it was to meet, and how often it did. Absent: not known.'),
	meets: z
		.literal(false)
		.optional()
		.describe('`false` of a line, which does not meet: its meetings are those that spoke of it. Absent: it meets.'),
	meetings: z.array(meeting).optional().describe('Its meetings, in order of time. Absent: none is known.'),
	fate: z.enum(fates).describe('What became of it.'),
	fateNote: text().optional().describe('What became of it, in a sentence. Absent: `fate` says all.'),
	sources: requiredSources().describe('Where it was read or reported.'),
	...common,
});
export type Mechanism = z.infer<typeof mechanisms>;
