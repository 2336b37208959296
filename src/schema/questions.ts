/** A question for discussion. `content/questions/ID.md`; its body says what a good answer weighs. */
import { z } from 'zod';
import { common, ref, sources, text, typedRef } from './fields.ts';

export const questions = z.strictObject({
	section: ref('sections').describe('The section of the essay that it belongs to.'),
	question: text().describe('The question.'),
	readFirst: z
		.array(typedRef())
		.optional()
		.describe('What to read first: typed references (`agreement:id`, `paragraph:id`). Absent: the section is enough.'),
	sources: sources().describe('Sources to read beside it. Absent: none.'),
	...common,
});
export type Question = z.infer<typeof questions>;
