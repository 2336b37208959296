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
		kind: z.enum([...factKinds, ...judgementKinds]).describe('What sort of claim it is.'),
		finding: z
			.enum([...findingsOfFact, ...findingsOfJudgement])
			.describe('What was found of it: one list for facts and definitions, another for judgements and prescriptions.'),
		headline: brief(25).describe('The finding in a sentence of at most 25 words.'),
		for: z.array(argument).optional().describe('What supports it. Absent: nothing was found.'),
		against: z.array(argument).optional().describe('What speaks against it. Absent: nothing was found.'),
		wouldChange: text().optional().describe('What evidence would change the finding. Absent: not said.'),
		sources: requiredSources().describe('Every source that the weighing rests on.'),
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
