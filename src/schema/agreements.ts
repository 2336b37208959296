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
	/** The commitment's id within its agreement, in words: `no-commercial-theft`. Its anchor is `#commitment-ID`. */
	id: id(),
	/** What it is about, in a few words; commitments of one topic stand together. */
	topic: text(),
	/** What is committed to, in this edition's own words. */
	text: text(),
	/** How strong its verb is. */
	strength: z.enum(strengths),
	/** The wording, where it is argued about. */
	quote: quotation().optional(),
	/** A second part of the wording, or the same passage in another language or version. */
	furtherQuotes: z.array(quotation()).optional(),
	/** What the wording leaves open, each in a phrase. */
	leavesOpen: z.array(text()).optional(),
	/** The mechanism that it sets up or rests on. */
	mechanism: ref('mechanisms').optional(),
	/** Sources of this commitment, where they differ from the agreement's. */
	sources: z.array(ref('sources')).optional(),
	/** What is uncertain about this commitment alone. */
	doubt: text().optional(),
});
export type Commitment = z.infer<typeof commitment>;

export const agreements = z.strictObject({
	/** The full title, or the usual description where there is no title. */
	title: text(),
	/** The short name for marks and cards. */
	label: brief(8),
	/** What it is, in at most 30 words: the text of its card. */
	short: brief(30),
	/** When it was made public or opened for signature. */
	date: date(),
	/** Where. */
	place: text().optional(),
	/** Who made it. A body (a group of experts, a conference) stands for its members. */
	parties: z.array(ref('actors')).min(1, 'at least one party'),
	/** The kind of document. */
	document: z.enum(documents),
	/** What holds the parties to it. */
	force: z.enum(forces),
	/** Who made it: two sides, many, or one. */
	setting: z.enum(settings),
	/** Where it stands on the day of `asOf`. */
	status: z.enum(agreementStatuses),
	/** What became of it, in a sentence. */
	statusNote: text().optional(),
	/** Its commitments, in the order of the text. Absent where it has none of interest here. */
	commitments: z.array(commitment).optional(),
	/** Where it was read or reported. */
	sources: requiredSources(),
	...common,
});
export type Agreement = z.infer<typeof agreements>;
