/** A concept: a term of the field, and the dispute over it. `content/concepts/ID.md`. */
import { z } from 'zod';
import { aliases, brief, common, ref, sources, text } from './fields.ts';

export const concepts = z.strictObject({
	term: text().describe('The term, as it stands in running text.'),
	...aliases,
	short: brief(30).describe('What it means here, in at most 30 words: the text of its card.'),
	broader: ref('concepts')
		.optional()
		.describe('The wider concept that it belongs under. Absent: it stands at the top.'),
	contrasts: z.array(ref('concepts')).optional().describe('Concepts that it is set against. Absent: none.'),
	dispute: text().optional().describe('Who defines it otherwise, and how. Absent: nobody of note.'),
	sources: sources().describe('Where the definitions were read. Absent: its texts cite what they rest on.'),
	...common,
});
export type Concept = z.infer<typeof concepts>;
