/** A case for the pledge explorer. `content/scenarios/ID.md`; its body tells the case. */
import { z } from 'zod';
import { common, id, ref, requiredSources, text } from './fields.ts';

export const scenarios = z.strictObject({
	/** The name of the case. */
	title: text(),
	/** The real case behind it. */
	modelledOn: z.strictObject({
		/** The event, where there is one. */
		event: ref('events').optional(),
		/** How far the case follows it, and what is changed: shown wherever the case is. */
		words: text(),
	}),
	/** One value id for each dimension of the pledge model. */
	facts: z.record(z.string(), text()),
	/** The verdict that the model must find. */
	verdict: id(),
	/** The engagements that the model must find beside it. */
	alsoEngages: z.array(id()),
	/** Why, in a sentence or two. */
	reason: text(),
	/** What would change the verdict, in words. */
	whatWouldChangeIt: text(),
	/** The same as data: each set of changed facts, and the verdict it leads to. */
	changes: z.array(
		z.strictObject({
			/** The facts that change: dimension to value. */
			set: z.record(z.string(), text()),
			/** The verdict that the model must then find. */
			verdict: id(),
		}),
	),
	/** Where the real case was read or reported. */
	sources: requiredSources(),
	...common,
});
export type Scenario = z.infer<typeof scenarios>;
