/** An area of policy: what was asked, what was done before and since the `divide` of `site.yaml`. `content/areas/ID.md`. */
import { z } from 'zod';
import { common, date, ref, sources, text } from './fields.ts';

const deed = z.strictObject({
	/** When. */
	date: date(),
	/** What was done, in a sentence. */
	what: text(),
	/** Who did it. */
	who: z.array(ref('actors')).optional(),
	/** Where it was read or reported. */
	sources: z.array(ref('sources')).min(1, 'at least one source'),
	/** What is uncertain about it. */
	doubt: text().optional(),
});

export const areas = z.strictObject({
	/** The name of the area. */
	title: text(),
	/** What the document asks for in it. */
	asks: text(),
	/** What was done up to the end of the year before the `divide`. */
	before: z.array(deed).optional(),
	/** What was done from that year on. */
	since: z.array(deed).optional(),
	/** Where what it asks was read. */
	sources: sources(),
	...common,
});
export type Area = z.infer<typeof areas>;
