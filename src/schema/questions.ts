/** A question for discussion. `content/questions/ID.md`; its body says what a good answer weighs. */
import { z } from 'zod';
import { common, ref, sources, text } from './fields.ts';

export const questions = z.strictObject({
	/** The section of the essay that it belongs to. */
	section: ref('sections'),
	/** The question. */
	question: text(),
	/** What to read first: typed references (`agreement:id`, `paragraph:id`). */
	readFirst: z.array(z.string().regex(/^[a-z]+:[a-z0-9/-]+$/, "a typed reference such as 'agreement:id'")).optional(),
	/** Sources to read beside it. */
	sources: sources(),
	...common,
});
export type Question = z.infer<typeof questions>;
