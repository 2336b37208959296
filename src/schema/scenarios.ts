/** A case for the pledge explorer. `content/scenarios/ID.md`; its body tells the case. */
import { z } from 'zod';
import { common, id, ref, requiredSources, text } from './fields.ts';

export const scenarios = z.strictObject({
	title: text().describe('The name of the case.'),
	modelledOn: z
		.strictObject({
			event: ref('events').optional().describe('The event. Absent: the case follows none that has an entry.'),
			words: text().describe('How far the case follows it, and what is changed: shown wherever the case is.'),
		})
		.describe('The real case behind it.'),
	facts: z.record(z.string(), text()).describe('One value id for each dimension of the pledge model.'),
	verdict: id().describe('The verdict that the model must find.'),
	alsoEngages: z.array(id()).describe('The engagements that the model must find beside it.'),
	reason: text().describe('Why, in a sentence or two.'),
	whatWouldChangeIt: text().describe('What would change the verdict, in words.'),
	changes: z
		.array(
			z.strictObject({
				set: z.record(z.string(), text()).describe('The facts that change: dimension to value.'),
				verdict: id().describe('The verdict that the model must then find.'),
			}),
		)
		.describe('The same as data: each set of changed facts, and the verdict it leads to.'),
	sources: requiredSources().describe('Where the real case was read or reported.'),
	...common,
});
