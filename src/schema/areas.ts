/** An area of policy: what was asked, what was done before and since the `divide` of `site.yaml`. `content/areas/ID.md`. */
import { z } from 'zod';
import { common, date, ref, sources, text, typedRef } from './fields.ts';

const deed = z.strictObject({
	date: date().describe('When.'),
	what: text().describe('What was done, in a sentence.'),
	who: z.array(ref('actors')).optional().describe('Who did it. Absent: nobody who has an entry.'),
	see: typedRef()
		.optional()
		.describe('What tells more of it, `event:its-id` or `agreement:its-id`. Absent: nothing has an entry of its own.'),
	sources: z.array(ref('sources')).min(1, 'at least one source').describe('Where it was read or reported.'),
	doubt: text().optional().describe('What is uncertain about it. Absent: nothing known to be.'),
});
export type Deed = z.infer<typeof deed>;

export const areas = z.strictObject({
	title: text().describe('The name of the area.'),
	order: z
		.number()
		.int()
		.positive()
		.optional()
		.describe('Its place in the document that asks, from 1. Absent: after those that have one, by name.'),
	asks: text().describe('What the document asks for in it.'),
	commitment: ref('commitments')
		.optional()
		.describe('The commitment that asks for it, `agreement/id`. Absent: it has no entry.'),
	before: z
		.array(deed)
		.optional()
		.describe('What was done up to the end of the year before the `divide`. Absent: nothing was found.'),
	since: z.array(deed).optional().describe('What was done from the `divide` on. Absent: nothing was found.'),
	sources: sources().describe('Where what it asks was read. Absent: what was done has its own.'),
	...common,
});
export type Area = z.infer<typeof areas>;
