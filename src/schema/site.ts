/** What the edition says of itself: one file, `content/site.yaml`. */
import { z } from 'zod';
import { brief, date, markdown, month, ref, text, webAddress } from './fields.ts';

export const site = z.strictObject({
	/** The title of the edition. */
	title: text(),
	/** The title as the head of every page shows it. */
	shortTitle: brief(6),
	/** One or two sentences under the title. */
	standfirst: text(),
	/** What a reader in a hurry should know: each a sentence or two, in Markdown with typed links and citations. */
	keyPoints: z.array(markdown()).min(1),
	/** The article that is retold. */
	source: z.strictObject({
		/** Its entry in `sources.json`. */
		id: ref('sources'),
		/** Its title. */
		title: text(),
		/** Its author. */
		author: text(),
		/** The author's name as it is cited in running text. */
		authorShort: text(),
		/** The house that published it. */
		publisher: text(),
		/** When. */
		date: date(),
		/** Where it stands. */
		url: webAddress(),
	}),
	/** How this edition relates to the article: each a sentence or two, Markdown. */
	relation: z.array(markdown()).min(1),
	/** What is not known, and was not to be had: each a sentence, Markdown. */
	gaps: z.array(markdown()).optional(),
	/** How the facts were found and checked: paragraphs, Markdown. */
	method: z.array(markdown()).optional(),
	/** The licence of this edition's own words. */
	licence: z.strictObject({
		/** Its name. */
		name: text(),
		/** Its address. */
		url: webAddress(),
		/** What it covers, in a sentence. */
		covers: text(),
	}),
	/** This edition. */
	edition: z.strictObject({
		/** Its version. */
		version: text(),
		/** The day on which it was last checked. */
		date: date(),
		/** Who makes it, as cited. */
		editor: text(),
	}),
	/** Where corrections are sent: an address (mailto or https), and a sentence. */
	corrections: z
		.strictObject({
			/** The address. */
			url: z
				.string()
				.regex(/^(?:mailto:|https?:\/\/)\S+$/, 'an address: mailto, http or https')
				.optional(),
			/** What to write, and what happens then. */
			text: text(),
		})
		.optional(),
	/** The period that is drawn and counted. */
	period: z.strictObject({
		/** Its first month. */
		from: month(),
		/** Its last month. */
		to: month(),
	}),
	/** Days that the drawings mark. */
	marks: z
		.array(
			z.strictObject({
				/** The day. */
				date: date(),
				/** What it is, in a few words. */
				label: brief(6),
				/** `turn`: what the story turns on. `horizon`: what lies after it, the source's author could not know. */
				kind: z.enum(['turn', 'horizon']),
			}),
		)
		.optional(),
	/** The first year of `since` in the areas: what is before it is `before`. */
	divide: z.number().int().optional(),
	/** The changes of the edition, the newest first. */
	changes: z.array(
		z.strictObject({
			/** When. */
			date: date(),
			/** Of which version. */
			version: text(),
			/** What changed, in a sentence. */
			text: text(),
		}),
	),
	/** The paragraphs of the source, all of which the essay must retell (`S1` …). */
	paragraphs: z.array(z.string().regex(/^S\d+$/)).optional(),
	/** The claims of the source, all of which must be weighed once there are claims (`c01` …). */
	claims: z.array(z.string().regex(/^c\d+$/)).optional(),
});
export type Site = z.infer<typeof site>;
