/** An activity for the concept sorter. `content/activities/ID.md`; its body says what was done. */
import { z } from 'zod';
import { common, date, ref, requiredSources, text } from './fields.ts';

export const activities = z.strictObject({
	title: text().describe('What it is called.'),
	date: date().describe('When it took place or began.'),
	verdict: z
		.array(ref('concepts'))
		.min(1, 'at least one concept')
		.describe('The concepts that it falls under: one; several for both; their `broader` alone for neither.'),
	reason: text().describe('Why, in a sentence.'),
	straddles: z.boolean().describe('True where a careful reader may well sort it otherwise.'),
	sources: requiredSources().describe('Where it was read or reported.'),
	...common,
});
export type Activity = z.infer<typeof activities>;
