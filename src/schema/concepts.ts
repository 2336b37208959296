/** A concept: a term of the field, and the dispute over it. `content/concepts/ID.md`. */
import { z } from 'zod';
import { brief, common, ref, sources, text } from './fields.ts';

export const concepts = z.strictObject({
	/** The term, as it stands in running text. */
	term: text(),
	/** What it means here, in at most 30 words: the text of its card. */
	short: brief(30),
	/** The wider concept that it belongs under. */
	broader: ref('concepts').optional(),
	/** Concepts that it is set against. */
	contrasts: z.array(ref('concepts')).optional(),
	/** Who defines it otherwise, and how. */
	dispute: text().optional(),
	/** Where the definitions were read. */
	sources: sources(),
	...common,
});
export type Concept = z.infer<typeof concepts>;
