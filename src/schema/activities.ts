/** An activity for the concept sorter. `content/activities/ID.md`; its body says what was done. */
import { z } from 'zod';
import { common, date, ref, requiredSources, text } from './fields.ts';

export const activities = z.strictObject({
	/** What it is called. */
	title: text(),
	/** When it took place or began. */
	date: date(),
	/** The concepts that it falls under: one; several for both; their `broader` alone for neither. */
	verdict: z.array(ref('concepts')).min(1, 'at least one concept'),
	/** Why, in a sentence. */
	reason: text(),
	/** True where a careful reader may well sort it otherwise. */
	straddles: z.boolean(),
	/** Where it was read or reported. */
	sources: requiredSources(),
	...common,
});
export type Activity = z.infer<typeof activities>;
