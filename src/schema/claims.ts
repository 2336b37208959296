/** A claim of the source article, weighed. `content/claims/ID.md`; its body is the evidence. */
import { z } from 'zod';
import { brief, common, ref, requiredSources, text } from './fields.ts';

/** What may be found of a reported fact or a definition. */
export const findingsOfFact = [
	'documented',
	'incomplete',
	'imprecise',
	'mistaken',
	'contested',
	'overtaken',
	'unsettled',
] as const;

/** What may be found of a judgement or a prescription. */
export const findingsOfJudgement = ['borne out', 'disputed', 'open', 'overtaken'] as const;

const factKinds = ['fact', 'definition'] as const;
const judgementKinds = ['judgement', 'prescription'] as const;

const argument = z.strictObject({
	/** One sentence for or against. */
	text: text(),
	/** The sources that bear it. */
	sources: requiredSources(),
});

export const claims = z
	.strictObject({
		/** The claim of the source that this weighs, as `site.yaml` names it (`c01` …). */
		sourceClaim: z.string().regex(/^c\d+$/, 'a claim of the source, such as c01'),
		/** The paragraph of the essay that retells it. */
		paragraph: ref('paragraphs'),
		/** The words that retell it: once, in the plain text of that paragraph. */
		phrase: text(),
		/** What sort of claim it is. */
		kind: z.enum([...factKinds, ...judgementKinds]),
		/** What was found of it: one list for facts and definitions, another for judgements and prescriptions. */
		finding: z.enum([...findingsOfFact, ...findingsOfJudgement]),
		/** The finding in a sentence of at most 25 words. */
		headline: brief(25),
		/** What supports it. */
		for: z.array(argument).optional(),
		/** What speaks against it. */
		against: z.array(argument).optional(),
		/** What evidence would change the finding. */
		wouldChange: text().optional(),
		/** Every source that the weighing rests on. */
		sources: requiredSources(),
		...common,
	})
	.refine(
		({ kind, finding }) =>
			(factKinds as readonly string[]).includes(kind)
				? (findingsOfFact as readonly string[]).includes(finding)
				: (findingsOfJudgement as readonly string[]).includes(finding),
		{
			path: ['finding'],
			message: `a finding of another kind of claim; a fact or definition is ${findingsOfFact.join(', ')}; a judgement or prescription is ${findingsOfJudgement.join(', ')}`,
		},
	);
export type Claim = z.infer<typeof claims>;
