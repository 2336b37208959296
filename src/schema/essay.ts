/** A section of the essay: `content/essay/NN-id.md`. The number orders the sections; the rest is the id and the anchor. */
import { z } from 'zod';
import { common, sources, text } from './fields.ts';

export const essay = z.strictObject({
	title: text().describe("The heading of the section. Its anchor is the file's id."),
	kind: z
		.enum(['foreword', 'article', 'afterword'])
		.describe("`article`: it retells the source article. `foreword` and `afterword`: they are this edition's own."),
	retells: z
		.array(z.string().regex(/^S\d+$/, 'a source paragraph, such as S1'))
		.optional()
		.describe(
			'The source paragraphs that the section retells, as `site.yaml` names them (`S1`, `S2` …). Absent: it retells none, as an afterword does.',
		),
	sources: sources().describe(
		'Sources of the section as a whole, beside those cited in its text. Absent: those cited in its text are all.',
	),
	...common,
});
export type Essay = z.infer<typeof essay>;
