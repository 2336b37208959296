/**
 * The claims as annotations of the essay: what `/data/annotations.jsonld` holds. A profile of the Web Annotation Data
 * Model (W3C Recommendation, 23 February 2017): its sections are named at what follows them.
 */
import { z } from 'zod';

const iri = () => z.string().min(1);

const quote = z
	.strictObject({
		type: z.literal('TextQuoteSelector').describe('The kind of selector.'),
		exact: z.string().min(1).describe('The words of the essay that retell the claim, as the page has them.'),
		prefix: z.string().describe('Words right before them; empty at the beginning of a paragraph and behind a mark.'),
		suffix: z.string().describe('Words right after them; empty at the end of a paragraph and before a mark.'),
	})
	.describe('The words (section 4.2.4).');

const fragment = z
	.strictObject({
		type: z.literal('FragmentSelector').describe('The kind of selector.'),
		conformsTo: z
			.literal('http://tools.ietf.org/rfc/rfc3236')
			.describe('What the fragment means: the id of an element of HTML.'),
		value: z.string().min(1).describe('The id of the paragraph.'),
		refinedBy: quote,
	})
	.describe('The paragraph, and the words within it (sections 4.2.1 and 4.2.9).');

const textual = (purpose: 'assessing' | 'tagging', says: string) =>
	z
		.strictObject({
			type: z.literal('TextualBody').describe('The kind of body.'),
			purpose: z.literal(purpose).describe('What the body is for.'),
			value: z.string().min(1).describe(says),
			format: z.literal('text/plain').describe('It is plain text.'),
			language: z.string().describe('Its language.'),
		})
		.describe(says);

const annotation = z.strictObject({
	id: iri().describe('A name for it.'),
	type: z.literal('Annotation').describe('What it is.'),
	motivation: z.literal('assessing').describe('Why it was made (section 3.3.5).'),
	modified: z.string().optional().describe('When it was last held against its sources. Absent: not said.'),
	body: z
		.tuple([
			textual('assessing', 'The finding in a sentence.'),
			textual('tagging', 'The finding in a word: how the claim reads today.'),
			z
				.strictObject({
					id: iri().describe('Where the evidence stands.'),
					type: z.literal('Text').describe('The kind of resource.'),
					format: z.literal('text/html').describe('It is a page.'),
					purpose: z.literal('linking').describe('What the body is for.'),
				})
				.describe('The evidence.'),
		])
		.describe('What is said of the words (section 3.2).'),
	target: z
		.strictObject({
			source: iri().describe('The address of the essay.'),
			selector: fragment,
		})
		.describe('What it is said of (section 4).'),
});

const annotations = z.strictObject({
	'@context': z.literal('http://www.w3.org/ns/anno.jsonld').describe('What the keys mean, for readers of JSON-LD.'),
	id: iri().describe('The address of the file.'),
	type: z.literal('AnnotationCollection').describe('What it is (section 5.1).'),
	label: z.string().describe('What it is called.'),
	total: z.int().positive().describe('How many annotations there are.'),
	rights: z.string().describe('The licence.'),
	first: z
		.strictObject({
			id: iri().describe('A name for it.'),
			type: z.literal('AnnotationPage').describe('What it is (section 5.2).'),
			startIndex: z.literal(0).describe('All of them are on it.'),
			items: z.array(annotation).min(1).describe('The annotations, in the order of the essay.'),
		})
		.describe('The one page of the collection.'),
});
/** The claims as annotations. */
export type Annotations = z.infer<typeof annotations>;

/** The published description of the file. */
export const annotationsSchema = (): Readonly<Record<string, unknown>> => ({
	...z.toJSONSchema(annotations, { target: 'draft-2020-12', io: 'output' }),
	title: 'annotations',
	description: 'The claims as annotations of the essay, by the Web Annotation Data Model.',
});
