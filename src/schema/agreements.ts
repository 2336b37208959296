/** An agreement, in the widest sense: any text in which actors bind, pledge or declare. `content/agreements/ID.md`. */
import { z } from 'zod';
import { brief, common, date, id, quotation, ref, requiredSources, text } from './fields.ts';

/** Kinds of document. */
export const documents = [
	'treaty',
	'joint statement',
	'parallel statements',
	'declaration',
	'report',
	'resolution',
	'decision',
	'conclusions',
	'guidelines',
	'strategy',
	'programme',
	'law',
	'draft',
	"chair's statement",
	'summary of outcomes',
] as const;

/** What holds the parties to it. */
export const forces = ['binding', 'political commitment', 'voluntary norms', 'policy', 'none'] as const;

/** Who made it. */
export const settings = ['bilateral', 'multilateral', 'unilateral'] as const;

/** Where it stands today. */
export const agreementStatuses = [
	'proposed',
	'signed, not yet in force',
	'in force',
	'dormant',
	'lapsed',
	'superseded',
	'unknown',
] as const;

/**
 * How strong a commitment's verb is, from a promise about one's own conduct down to a courtesy:
 * promise (will, will not) · undertaking (agree to) · expectation (should) · discretion (as appropriate) ·
 * effort (will try, common effort) · courtesy (welcome, note).
 */
export const strengths = ['promise', 'undertaking', 'expectation', 'discretion', 'effort', 'courtesy'] as const;

export const commitment = z.strictObject({
	id: id().describe(
		"The commitment's id within its agreement, in words: `no-commercial-theft`. Its anchor is `#commitment-ID`.",
	),
	topic: text().describe('What it is about, in a few words; commitments of one topic stand together.'),
	text: text().describe("What is committed to, in this edition's own words."),
	strength: z
		.enum(strengths)
		.describe(
			'How strong its verb is: `promise` (will, will not) · `undertaking` (agree to) · `expectation` (should) · `discretion` (as appropriate) · `effort` (will try, common effort) · `courtesy` (welcome, note).',
		),
	quote: quotation()
		.optional()
		.describe('The wording, where it is argued about. Absent: the words are not argued about.'),
	furtherQuotes: z
		.array(quotation())
		.optional()
		.describe(
			'A second part of the wording, or the same passage in another language or version. Absent: `quote` is all.',
		),
	leavesOpen: z
		.array(text())
		.optional()
		.describe('What the wording leaves open, each in a phrase. Absent: nothing of note.'),
	mechanism: ref('mechanisms').optional().describe('The mechanism that it sets up or rests on. Absent: it has none.'),
	sources: z.array(ref('sources')).optional().describe('Sources of this commitment. Absent: those of the agreement.'),
	doubt: text().optional().describe('What is uncertain about this commitment alone. Absent: nothing known to be.'),
});
export type Commitment = z.infer<typeof commitment>;

export const agreements = z.strictObject({
	title: text().describe('The full title, or the usual description where there is no title.'),
	label: brief(8).describe('The short name for marks and cards.'),
	short: brief(30).describe('What it is, in at most 30 words: the text of its card.'),
	date: date().describe('When it was made public or opened for signature.'),
	place: text().optional().describe('Where it was made or signed. Absent: not known, or no matter.'),
	parties: z
		.array(ref('actors'))
		.min(1, 'at least one party')
		.describe('Who made it. A body (a group of experts, a conference) stands for its members.'),
	document: z.enum(documents).describe('The kind of document.'),
	force: z.enum(forces).describe('What holds the parties to it.'),
	setting: z.enum(settings).describe('Who made it: two sides, many, or one.'),
	status: z.enum(agreementStatuses).describe('Where it stands on the day of `asOf`.'),
	statusNote: text().optional().describe('What became of it, in a sentence. Absent: `status` says all.'),
	commitments: z
		.array(commitment)
		.optional()
		.describe('Its commitments, in the order of the text. Absent: it has none of interest here.'),
	sources: requiredSources().describe('Where it was read or reported.'),
	...common,
});
export type Agreement = z.infer<typeof agreements>;
