/** A claim of the source article, weighed. `content/claims/ID.md`; its body is the evidence. */
import { z } from 'zod';
import { brief, common, ref, requiredSources, text } from './fields.ts';

/** What may be found of a reported fact or a definition. */
const findingsOfFact = [
	'documented',
	'incomplete',
	'imprecise',
	'mistaken',
	'contested',
	'overtaken',
	'unsettled',
] as const;

/** What may be found of a judgement or a prescription. */
const findingsOfJudgement = ['borne out', 'disputed', 'open', 'overtaken'] as const;

const factKinds = ['fact', 'definition'] as const;
const judgementKinds = ['judgement', 'prescription'] as const;

/** The kinds of claim. */
export const claimKinds = [...factKinds, ...judgementKinds] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Every finding once: those that bear a claim out first, those that go against it last. */
export const findings = [
	'documented',
	'borne out',
	'incomplete',
	'imprecise',
	'contested',
	'disputed',
	'open',
	'unsettled',
	'mistaken',
	'overtaken',
] as const satisfies readonly ((typeof findingsOfFact)[number] | (typeof findingsOfJudgement)[number])[];
export type Finding = (typeof findings)[number];

/** What may be found of a kind of claim, as it reads today. */
export const findingsOf = (kind: ClaimKind): readonly Finding[] =>
	factKinds.some((fact) => fact === kind) ? findingsOfFact : findingsOfJudgement;

const argument = z.strictObject({
	text: text().describe('One sentence for or against.'),
	sources: requiredSources().describe('The sources that bear it.'),
});

export const claims = z
	.strictObject({
		sourceClaim: z
			.string()
			.regex(/^c\d+$/, 'a claim of the source, such as c01')
			.describe('The claim of the source that this weighs, as `site.yaml` names it (`c01` …).'),
		paragraph: ref('paragraphs').describe('The paragraph of the essay that retells it.'),
		phrase: text().describe('The words that retell it: once, in the plain text of that paragraph.'),
		kind: z.enum(claimKinds).describe('What sort of claim it is.'),
		whenWritten: z
			.enum(findings)
			.exclude(['overtaken'])
			.describe(
				'How it stood on the day of the source, by what could be known then: of a fact or definition documented, incomplete, imprecise, mistaken, contested or unsettled; of a judgement or prescription borne out, disputed or open.',
			),
		finding: z
			.enum(findings)
			.describe(
				'How it reads today: the same words, and overtaken, which is no error: right then, and what it was about has gone.',
			),
		headline: brief(25).describe('The finding in a sentence of at most 25 words.'),
		for: z.array(argument).optional().describe('What supports it. Absent: nothing was found.'),
		against: z.array(argument).optional().describe('What speaks against it. Absent: nothing was found.'),
		wouldChange: text().optional().describe('What evidence would change the finding. Absent: not said.'),
		sources: requiredSources().describe('Every source that the weighing rests on.'),
		...common,
	})
	.superRefine((claim, context) => {
		const allowed = findingsOf(claim.kind);
		for (const key of ['whenWritten', 'finding'] as const) {
			if (allowed.includes(claim[key])) continue;
			context.addIssue({
				code: 'custom',
				path: [key],
				message: `a finding of another kind of claim; a ${claim.kind} is ${allowed.filter((finding) => key === 'finding' || finding !== 'overtaken').join(', ')}`,
			});
		}
	});
export type Claim = z.infer<typeof claims>;
