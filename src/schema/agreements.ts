/** An agreement, in the widest sense: any text in which actors bind, pledge or declare. `content/agreements/ID.md`. */
import { z } from 'zod';
import { commitment } from './commitments.ts';
import { aliases, brief, common, date, ref, requiredSources, text } from './fields.ts';

/** Kinds of document. */
const documents = [
	'treaty',
	'convention',
	'protocol',
	'amendment',
	'charter',
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
	'judgment',
	'contract',
	'draft',
	"chair's statement",
	'summary of outcomes',
] as const;

/** What holds the parties to it. */
export const forces = ['binding', 'political commitment', 'voluntary norms', 'policy', 'none'] as const;

/** Who made it. */
export const settings = ['bilateral', 'multilateral', 'unilateral'] as const;

/**
 * Where it stands today. `in force` is law's word, for what binds in law alone; a text that binds nobody in law, and that
 * those who made it have neither withdrawn nor replaced, is `standing`. See docs/decisions/009-parties-and-status.md.
 */
const agreementStatuses = [
	'proposed',
	'signed, not yet in force',
	'in force',
	'standing',
	'dormant',
	'lapsed',
	'superseded',
	'unknown',
] as const;

/** In force is what binds: a treaty, a law. */
const bindsInLaw = ({ force }: { force: (typeof forces)[number] }) => force === 'binding';

export const agreements = z
	.strictObject({
		title: text().describe('The full title, or the usual description where there is no title.'),
		label: brief(8).describe('The short name for marks and cards.'),
		...aliases,
		short: brief(30).describe('What it is, in at most 30 words: the text of its card.'),
		date: date().describe('When it was made public or opened for signature.'),
		place: text().optional().describe('Where it was made or signed. Absent: not known, or no matter.'),
		parties: z
			.array(ref('actors'))
			.min(1, 'at least one party')
			.optional()
			.describe(
				'Who promises in it, each for itself: its parties in law, or those whose joint word it is. Absent: issuedBy says who made it.',
			),
		issuedBy: z
			.array(ref('actors'))
			.min(1, 'at least one body')
			.optional()
			.describe(
				'The body or host in whose name it appeared, and which is not bound by it as a party is. Absent: its parties made it.',
			),
		adhered: z
			.array(ref('actors'))
			.min(1, 'at least one actor')
			.optional()
			.describe(
				'Who, among the actors here, joined it later or otherwise: by accession, signature, endorsement. Absent: none is named.',
			),
		document: z.enum(documents).describe('The kind of document.'),
		force: z.enum(forces).describe('What holds the parties to it.'),
		setting: z.enum(settings).describe('Who made it: two sides, many, or one.'),
		status: z
			.enum(agreementStatuses)
			.describe('Where it stands on the day of `asOf`; `in force` of what binds in law alone, otherwise `standing`.'),
		statusNote: text().optional().describe('What became of it, in a sentence. Absent: `status` says all.'),
		commitments: z
			.array(commitment)
			.optional()
			.describe('Its commitments, in the order of the text. Absent: it has none of interest here.'),
		sources: requiredSources().describe('Where it was read or reported.'),
		...common,
	})
	.refine(({ parties, issuedBy }) => parties !== undefined || issuedBy !== undefined, {
		path: ['parties'],
		message: 'neither parties nor an issuer is named; write parties, or issuedBy for the body that issued it',
		params: { rule: 'missing-field' },
	})
	.refine((agreement) => agreement.status !== 'in force' || bindsInLaw(agreement), {
		path: ['status'],
		message: "no status of a text that does not bind in law; write standing, or 'force: binding'",
	});
export type Agreement = z.infer<typeof agreements>;
