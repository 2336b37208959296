/** An area of policy: what was asked, what was done before and since the `divide` of `site.yaml`. `content/areas/ID.md`. */
import { z } from 'zod';
import { common, date, ref, sources, text } from './fields.ts';

const deed = z.strictObject({
	date: date().describe('When.'),
	what: text().describe('What was done, in a sentence.'),
	who: z.array(ref('actors')).optional().describe('Who did it. Absent: nobody who has an entry.'),
	sources: z.array(ref('sources')).min(1, 'at least one source').describe('Where it was read or reported.'),
	doubt: text().optional().describe('What is uncertain about it. Absent: nothing known to be.'),
});

export const areas = z.strictObject({
	title: text().describe('The name of the area.'),
	asks: text().describe('What the document asks for in it.'),
	before: z
		.array(deed)
		.optional()
		.describe('What was done up to the end of the year before the `divide`. Absent: nothing was found.'),
	since: z.array(deed).optional().describe('What was done from the `divide` on. Absent: nothing was found.'),
	sources: sources().describe('Where what it asks was read. Absent: what was done has its own.'),
	...common,
});
export type Area = z.infer<typeof areas>;
