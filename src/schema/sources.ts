/** The bibliography: one CSL-JSON list in `content/sources.json`. Keys are CSL's own; what is ours stands under `custom`. */
import { z } from 'zod';
import { idPattern, lang, ref, text, webAddress } from './fields.ts';

const name = z.union([
	z.strictObject({
		family: text().describe('The family name.'),
		given: text().optional().describe('The given names.'),
		'non-dropping-particle': text().optional().describe('A particle that is not sorted: `de`.'),
	}),
	z.strictObject({
		literal: text().describe('The name of a body, never taken apart.'),
	}),
]);

const dateParts = z.strictObject({
	'date-parts': z
		.array(z.array(z.number().int()).min(1).max(3))
		.min(1)
		.max(2)
		.describe('One date, or a span of two: `[[2015, 9, 25]]`.'),
});

const addressField = webAddress();

/** The CSL types that the site knows how to export and describe. */
export const sourceTypes = [
	'article',
	'article-journal',
	'article-magazine',
	'article-newspaper',
	'bill',
	'book',
	'broadcast',
	'chapter',
	'dataset',
	'document',
	'entry',
	'entry-encyclopedia',
	'hearing',
	'interview',
	'legal_case',
	'legislation',
	'manuscript',
	'motion_picture',
	'paper-conference',
	'personal_communication',
	'post',
	'post-weblog',
	'regulation',
	'report',
	'review-book',
	'speech',
	'standard',
	'thesis',
	'treaty',
	'webpage',
] as const;

export const source = z.strictObject({
	id: z.string().regex(idPattern).describe('The citation key.'),
	type: z.enum(sourceTypes).describe("CSL's type."),
	title: text().describe('The title.'),
	'title-short': text().optional().describe('A short title, for notes.'),
	author: z.array(name).optional().describe('Who wrote it: persons, or bodies as `literal`.'),
	editor: z.array(name).optional().describe('Who edited it.'),
	translator: z.array(name).optional().describe('Who translated it.'),
	issued: dateParts.optional().describe('When it appeared.'),
	accessed: dateParts.optional().describe('When it was read.'),
	'container-title': text().optional().describe('What it appeared in.'),
	'collection-title': text().optional().describe('The series.'),
	'collection-number': z.union([text(), z.number()]).optional().describe('Its number in the series.'),
	publisher: text().optional().describe('The publisher.'),
	'publisher-place': text().optional().describe('Where it was published.'),
	volume: z.union([text(), z.number()]).optional().describe('Volume of a journal.'),
	issue: z.union([text(), z.number()]).optional().describe('Issue of a journal.'),
	page: z.union([text(), z.number()]).optional().describe('Pages.'),
	number: z.union([text(), z.number()]).optional().describe('Number of a report, a document symbol.'),
	edition: z.union([text(), z.number()]).optional().describe('Edition.'),
	genre: text().optional().describe('What sort of text it is, where the type does not say.'),
	medium: text().optional().describe('The medium.'),
	'event-title': text().optional().describe('The event it was given at.'),
	'event-place': text().optional().describe('Where the event was.'),
	authority: text().optional().describe('The body with authority over it: a court, a ministry.'),
	archive: text().optional().describe('Where it is kept.'),
	source: text().optional().describe('Who put the copy up.'),
	section: text().optional().describe('A part of it.'),
	'chapter-number': z.union([text(), z.number()]).optional().describe('Chapter number.'),
	status: text().optional().describe('Status of the text (in force, draft).'),
	abstract: text().optional().describe('Summary. Not used on the site.'),
	language: lang().optional().describe('Its language.'),
	URL: addressField.optional().describe('Where it stands.'),
	DOI: text().optional().describe('Its DOI, without the resolver.'),
	ISBN: text().optional().describe('Its ISBN.'),
	ISSN: text().optional().describe('Its ISSN.'),
	custom: z
		.strictObject({
			read: z
				.boolean()
				.optional()
				.describe(
					'True: this edition read it, or a page that carries the fact. False: it is known through another. Absent: not said.',
				),
			readAt: webAddress().optional().describe('Where a copy was read. Absent: at `URL`.'),
			quotedIn: ref('sources')
				.optional()
				.describe("The source through which it is known: it is then cited 'quoted in'. Absent: it is known of itself."),
		})
		.optional()
		.describe("What is this edition's own."),
});
export type Source = z.infer<typeof source>;

export const sources = z.array(source);
