/** The bibliography: one CSL-JSON list in `content/sources.json`. Keys are CSL's own; what is ours stands under `custom`. */
import { z } from 'zod';
import { idPattern, lang, ref, text, webAddress } from './fields.ts';

const name = z.union([
	z.strictObject({
		/** The family name. */
		family: text(),
		/** The given names. */
		given: text().optional(),
		/** A particle that is not sorted: `de`. */
		'non-dropping-particle': text().optional(),
	}),
	z.strictObject({
		/** The name of a body, never taken apart. */
		literal: text(),
	}),
]);

const dateParts = z.strictObject({
	/** One date, or a span of two: `[[2015, 9, 25]]`. */
	'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2),
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
	/** The citation key. */
	id: z.string().regex(idPattern),
	/** CSL's type. */
	type: z.enum(sourceTypes),
	/** The title. */
	title: text(),
	/** A short title, for notes. */
	'title-short': text().optional(),
	/** Who wrote it: persons, or bodies as `literal`. */
	author: z.array(name).optional(),
	/** Who edited it. */
	editor: z.array(name).optional(),
	/** Who translated it. */
	translator: z.array(name).optional(),
	/** When it appeared. */
	issued: dateParts.optional(),
	/** When it was read. */
	accessed: dateParts.optional(),
	/** What it appeared in. */
	'container-title': text().optional(),
	/** The series. */
	'collection-title': text().optional(),
	/** Its number in the series. */
	'collection-number': z.union([text(), z.number()]).optional(),
	/** The publisher. */
	publisher: text().optional(),
	/** Where it was published. */
	'publisher-place': text().optional(),
	/** Volume of a journal. */
	volume: z.union([text(), z.number()]).optional(),
	/** Issue of a journal. */
	issue: z.union([text(), z.number()]).optional(),
	/** Pages. */
	page: z.union([text(), z.number()]).optional(),
	/** Number of a report, a document symbol. */
	number: z.union([text(), z.number()]).optional(),
	/** Edition. */
	edition: z.union([text(), z.number()]).optional(),
	/** What sort of text it is, where the type does not say. */
	genre: text().optional(),
	/** The medium. */
	medium: text().optional(),
	/** The event it was given at. */
	'event-title': text().optional(),
	/** Where the event was. */
	'event-place': text().optional(),
	/** The body with authority over it: a court, a ministry. */
	authority: text().optional(),
	/** Where it is kept. */
	archive: text().optional(),
	/** Who put the copy up. */
	source: text().optional(),
	/** A part of it. */
	section: text().optional(),
	/** Chapter number. */
	'chapter-number': z.union([text(), z.number()]).optional(),
	/** Status of the text (in force, draft). */
	status: text().optional(),
	/** Summary. Not used on the site. */
	abstract: text().optional(),
	/** Its language. */
	language: lang().optional(),
	/** Where it stands. */
	URL: addressField.optional(),
	/** Its DOI, without the resolver. */
	DOI: text().optional(),
	/** Its ISBN. */
	ISBN: text().optional(),
	/** Its ISSN. */
	ISSN: text().optional(),
	/** What is this edition's own. */
	custom: z
		.strictObject({
			/** True: this edition read it, or a page that carries the fact. False: it is known through another. */
			read: z.boolean().optional(),
			/** Where a copy was read, if not at `URL`. */
			readAt: webAddress().optional(),
			/** The source through which it is known: it is then cited 'quoted in'. */
			quotedIn: ref('sources').optional(),
		})
		.optional(),
});
export type Source = z.infer<typeof source>;

export const sources = z.array(source);
