/** A commitment of an agreement: what is committed to, in which words, how the words travelled, and what became of it. */
import { z } from 'zod';
import { date, id, lang, quotation, ref, text } from './fields.ts';

/**
 * How strong a commitment's verb is, from a promise about one's own conduct down to a courtesy:
 * promise (will, will not) · undertaking (agree to) · expectation (should) · discretion (as appropriate) ·
 * effort (will try, common effort) · courtesy (welcome, note).
 */
export const strengths = ['promise', 'undertaking', 'expectation', 'discretion', 'effort', 'courtesy'] as const;
export type Strength = (typeof strengths)[number];

/** What is known of a commitment's fate. */
export const outcomeFindings = ['kept', 'kept for a time', 'not kept', 'disputed', 'not known'] as const;

/** What somebody says of it. */
export const outcomeVerdicts = ['kept', 'not kept', 'undecided'] as const;

/** Whoever reads words in a certain way. */
const holder = z
	.strictObject({
		actor: ref('actors').optional().describe('Who it is, by their entry. Absent: `who` says it.'),
		who: text().optional().describe('Who it is, in words. Absent: `actor` says it.'),
		source: ref('sources').optional().describe('Where they are on record. Absent: the sources of the reading.'),
	})
	.refine(({ actor, who }) => actor !== undefined || who !== undefined, {
		path: ['who'],
		message: "it is not said who reads the words so; write 'actor', or 'who' in words",
		params: { rule: 'missing-field' },
	});

const partReading = z.strictObject({
	what: text().describe('How the words are read, in a sentence.'),
	heldBy: z
		.array(holder)
		.optional()
		.describe("Who reads them so. Absent: nobody is on record, and the figure says 'can be read'."),
	sources: z
		.array(ref('sources'))
		.optional()
		.describe('The sources that bear it. Absent: those of its readers, else of the commitment.'),
});
export type PartReading = z.infer<typeof partReading>;

const part = z.strictObject({
	id: id().describe("The part's id within its commitment, in words. The `wording` of what follows names it."),
	words: text().describe(
		"The words on which something turns: verbatim, once, in the commitment's `quote`, and no longer than they must be.",
	),
	parallel: z
		.array(
			z.strictObject({
				lang: lang().describe('The language.'),
				words: text().describe('The words.'),
			}),
		)
		.optional()
		.describe('The same in other languages: verbatim, once, in a further quotation in that language. Absent: in none.'),
	settles: text().optional().describe('What these words settle, in a sentence or two. Absent: nothing of note.'),
	leavesOpen: z
		.array(text())
		.optional()
		.describe(
			"What they leave open, each in a phrase; the commitment's own `leavesOpen` is for the rest. Absent: nothing.",
		),
	readings: z.array(partReading).optional().describe('Who reads them otherwise. Absent: nobody is known to.'),
});
export type Part = z.infer<typeof part>;

/** What stands in the place of a part of another commitment: words, or nothing. */
export const cell = z.union([
	z.literal('gone'),
	z
		.strictObject({
			words: text().describe('The words: verbatim in a quotation of this commitment, unless they are `reported`.'),
			lang: lang().optional().describe("Their language. Absent: the edition's."),
			gloss: text().optional().describe("What they mean. Absent: they are in the edition's language."),
			reported: z.boolean().optional().describe('True: the words are known by report only. Default: false.'),
		})
		.refine(({ lang: foreign, gloss }) => foreign === undefined || gloss !== undefined, {
			path: ['gloss'],
			message: "it is not said what these words mean; add it: a text in the edition's language",
			params: { rule: 'missing-field' },
		}),
]);
export type Cell = z.infer<typeof cell>;

const outcome = z.strictObject({
	finding: z.enum(outcomeFindings).describe('What is known of its fate.'),
	lastSeen: date()
		.optional()
		.describe('When it was last seen alive: acted upon, or confirmed by those who made it. Absent: not known.'),
	asOf: date().describe('The day on which the finding was made.'),
	note: text()
		.optional()
		.describe('A word on it: what was looked for, where it is not known. Absent: what is said is enough.'),
	says: z
		.array(
			z.strictObject({
				who: ref('actors').describe('Who.'),
				holds: z.enum(outcomeVerdicts).describe('What their words come to.'),
				what: text().describe('What they say, in a sentence.'),
				date: date().optional().describe('When. Absent: the date is not known.'),
				sources: z.array(ref('sources')).min(1, 'at least one source').describe('Where it was read or reported.'),
			}),
		)
		.optional()
		.describe('Who says so; of a disputed one, both sides. Absent: nobody does.'),
});
export type Outcome = z.infer<typeof outcome>;

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
	quote: quotation(45)
		.optional()
		.describe(
			'The wording, where it is argued about. One whole sentence of an official text may run to 45 words. Absent: the words are not argued about.',
		),
	furtherQuotes: z
		.array(quotation())
		.optional()
		.describe(
			'A second part of the wording, or the same passage in another language or version. Absent: `quote` is all.',
		),
	parts: z
		.array(part)
		.min(1, 'at least one part')
		.optional()
		.describe('The words of its `quote` on which something turns, in their order. Absent: it is not taken apart.'),
	follows: z
		.strictObject({
			commitment: ref('commitments').describe(
				'That commitment. It may itself follow one: the first of such a line is its root.',
			),
			borne: z
				.array(ref('sources'))
				.min(1, 'at least one source')
				.optional()
				.describe(
					'The sources that say that the words were taken from there. Absent: the two are alike, and no more is said.',
				),
		})
		.optional()
		.describe('The commitment whose words it takes up. Absent: none.'),
	wording: z
		.record(id(), cell)
		.optional()
		.describe(
			"What stands here for each part of the root of its line, by the part's id; a part that is not named is not known. Absent: nothing is known.",
		),
	outcome: outcome.optional().describe('What became of it. Absent: that was not asked.'),
	leavesOpen: z
		.array(text())
		.optional()
		.describe('What the wording leaves open, each in a phrase. Absent: nothing of note.'),
	mechanism: ref('mechanisms').optional().describe('The mechanism that it sets up or rests on. Absent: it has none.'),
	sources: z.array(ref('sources')).optional().describe('Sources of this commitment. Absent: those of the agreement.'),
	doubt: text().optional().describe('What is uncertain about this commitment alone. Absent: nothing known to be.'),
});
export type Commitment = z.infer<typeof commitment>;
