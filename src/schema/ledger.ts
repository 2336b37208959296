/** What was published: the ledger of anchors (`content/anchors.json`), and the text of each edition (`content/editions/`). */
import { z } from 'zod';
import { date, text } from './fields.ts';

/** An address of the site from its root, with the anchor where it is one of a part: `/#mutual-irritants`. */
const address = () => z.string().regex(/^\/[^\s#]*(?:#\S+)?$/, 'an address from the root: /#its-id');

export const ledger = z.record(
	address(),
	z.strictObject({
		words: text().describe('Its first words when it was published last.'),
		since: text().describe('The version of the edition that published it first.'),
		heir: address()
			.optional()
			.describe(
				'Of an anchor that is gone: the address that says now what it said. Absent: it is there, or has no heir.',
			),
		note: text()
			.optional()
			.describe(
				'Of an anchor that is gone without an heir: what was there, in a sentence. Absent: it is there, or has an heir.',
			),
	}),
);
/** The published anchors, by their addresses. */
export type Ledger = z.infer<typeof ledger>;

export const publishedEdition = z.strictObject({
	version: text().describe('The version.'),
	date: date().describe('The day on which it was published.'),
	anchors: z
		.record(
			address(),
			z.strictObject({
				name: text().describe('What one would call it: `¶ 9`, the title of an event.'),
				text: z.string().describe('What it said, as plain text.'),
			}),
		)
		.describe('Everything that could be linked to, by its address.'),
});
/** An edition as it was published. */
export type PublishedEdition = z.infer<typeof publishedEdition>;
