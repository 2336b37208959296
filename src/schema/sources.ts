/** The bibliography: one CSL-JSON list in `content/sources.json`. Keys are CSL's own; what is ours stands under `custom`. */
import { z } from 'zod';
import { daysInMonth } from './date.ts';
import { called, idPattern, lang, ref, text, webAddress } from './fields.ts';

const oneName = 'a name in CSL: {"family": "Smith", "given": "Ann"}, or {"literal": "A body"} of a body';

const name = z.union([
	called(
		oneName,
		z.strictObject({
			family: text().describe('The family name.'),
			given: text().optional().describe('The given names.'),
			'non-dropping-particle': text()
				.optional()
				.describe("A particle that stays with the family's name: `van` in Van Gogh."),
			'dropping-particle': text()
				.optional()
				.describe("A particle that goes where the family's name stands alone: `von` in Humboldt."),
			suffix: text().optional().describe('What follows the name: `Jr.`, `III`.'),
		}),
	),
	called(
		oneName,
		z.strictObject({
			literal: text().describe('The name of a body, never taken apart.'),
		}),
	),
]);

/** A list of names. */
const names = () => called('names in CSL: [{"family": "Smith", "given": "Ann"}, {"literal": "A body"}]', z.array(name));

type Parts = readonly number[];

/** What no calendar has in the parts of one date: the number's place, and what to write. */
const faultOf = ([year = 1, month, day]: Parts): readonly [index: number, message: string] | undefined => {
	if (year < 0) return [0, 'before the common era; leave the date out, and say it in custom.note'];
	if (year < 1 || year > 9999) return [0, 'no year; write one from 1 to 9999'];
	if (month === undefined) return undefined;
	if (month > 20 && month < 25) return [1, 'a season, which this edition has not; write the year alone'];
	if (month < 1 || month > 12) return [1, 'no month; a month is 1 to 12: write one, or the year alone'];
	if (day === undefined || (day >= 1 && day <= daysInMonth(year, month))) return undefined;
	return [2, `no day of that month; write 1 to ${daysInMonth(year, month)}, or leave the day out`];
};

/** The first or the last day of a date, as a number that grows with time. */
const ordered = ([year = 0, month, day]: Parts, last: boolean): number =>
	year * 10_000 + (month ?? (last ? 12 : 1)) * 100 + (day ?? (last ? 31 : 1));

const dateParts = called(
	'a date in CSL: {"date-parts": [[2015, 9, 25]]}',
	z.strictObject({
		'date-parts': z
			.array(z.array(z.number().int()).min(1, 'a year').max(3))
			.min(1, 'a date, [[2015, 9, 25]]')
			.max(2)
			.superRefine((dates, context) => {
				for (const [index, parts] of dates.entries()) {
					const fault = faultOf(parts);
					if (fault)
						context.addIssue({
							code: 'custom',
							path: [index, fault[0]],
							message: fault[1],
							params: { rule: 'bad-date' },
						});
				}
				const [start, end] = dates;
				// What is no date is told above, and has no place in time.
				if (start && end && !dates.some(faultOf) && ordered(end, true) < ordered(start, false))
					context.addIssue({
						code: 'custom',
						path: [1, 0],
						message: 'before its start; write the later date as the second',
						params: { rule: 'end-before-start' },
					});
			})
			.describe(
				'One date, or a span of two, each `[year]`, `[year, month]` or `[year, month, day]` in numbers, from year 1 on: `[[2015, 9, 25]]`.',
			),
	}),
);

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
	'graphic',
	'hearing',
	'interview',
	'legal_case',
	'legislation',
	'manuscript',
	'map',
	'motion_picture',
	'paper-conference',
	'patent',
	'personal_communication',
	'post',
	'post-weblog',
	'regulation',
	'report',
	'review-book',
	'software',
	'speech',
	'standard',
	'thesis',
	'treaty',
	'webpage',
] as const;

export const source = z.strictObject({
	id: z
		.string()
		.regex(idPattern, 'words in small letters and figures, joined by hyphens: schmitt-2013')
		.describe('The citation key.'),
	type: z.enum(sourceTypes).describe("CSL's type."),
	title: text().describe('The title.'),
	'title-short': text().optional().describe('A short title, for notes.'),
	author: names().optional().describe('Who wrote it: persons, or bodies as `literal`.'),
	editor: names().optional().describe('Who edited it.'),
	translator: names().optional().describe('Who translated it.'),
	issued: dateParts.optional().describe('When it appeared.'),
	accessed: dateParts.optional().describe('The day by which its text was read for this edition.'),
	'container-title': text()
		.optional()
		.describe('What it appeared in: the journal, newspaper, blog or book. A publisher is no container.'),
	'container-title-short': text().optional().describe("The container's name as its field shortens it."),
	'collection-editor': names().optional().describe('Who edited the series.'),
	'original-date': dateParts.optional().describe('When the original appeared, of a reprint or a translation.'),
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
	language: lang()
		.optional()
		.describe('Its language. Absent: the edition’s, save for words in another script, which tell their own.'),
	URL: addressField
		.optional()
		.describe(
			'Where it stands for good: with its publisher, the institution, an archive. A copy elsewhere is `custom.readAt`.',
		),
	DOI: z
		.string()
		.regex(/^10\.\d{4,9}\/\S+$/, "a DOI without what comes before it: '10.1080/…'")
		.optional()
		.describe('Its DOI, without the resolver: `10.1080/…`.'),
	PMID: text().optional().describe('Its number in PubMed.'),
	'call-number': text().optional().describe('The shelf mark of a library.'),
	'number-of-pages': z.union([text(), z.number()]).optional().describe('How many pages it has.'),
	version: text().optional().describe('The version of software.'),
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
			readAt: webAddress()
				.optional()
				.describe(
					'Where a copy was read, if not at `URL`. It is named; the engine links it unless its host only hoards copies. Absent: at `URL`.',
				),
			described: z
				.boolean()
				.optional()
				.describe(
					"True: it bears no title, and `title` is this edition's description, printed in square brackets. Default: false.",
				),
			note: text()
				.optional()
				.describe(
					'What a reader should know of the copy or the text, in a sentence: how far it was read, what it is a part of. Absent: nothing.',
				),
			quotedIn: ref('sources')
				.optional()
				.describe("The source through which it is known: it is then cited 'quoted in'. Absent: it is known of itself."),
		})
		.optional()
		.describe("What is this edition's own."),
});
export type Source = z.infer<typeof source>;

export const sources = z.array(source);
