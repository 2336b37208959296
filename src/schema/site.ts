/** What the edition says of itself: one file, `content/site.yaml`. */
import { z } from 'zod';
import { brief, date, markdown, month, ref, text, webAddress } from './fields.ts';

export const site = z.strictObject({
	title: text().describe('The title of the edition.'),
	shortTitle: brief(6).describe('The title as the head of every page shows it.'),
	standfirst: text().describe('One or two sentences under the title.'),
	keyPoints: z
		.array(markdown())
		.min(1)
		.describe(
			'What a reader in a hurry should know: each a sentence or two, in Markdown with typed links and citations.',
		),
	source: z
		.strictObject({
			id: ref('sources').describe('Its entry in `sources.json`.'),
			title: text().describe('Its title.'),
			author: text().describe('Its author.'),
			authorShort: text().describe("The author's name as it is cited in running text."),
			firstIn: text()
				.optional()
				.describe(
					'What it first appeared in, where the house published it after that: a blog, a journal. Absent: with the house.',
				),
			publisher: text().describe('The house that published it.'),
			date: date().describe('When.'),
			url: webAddress().describe('Where it stands.'),
		})
		.describe('The article that is retold.'),
	relation: z
		.array(markdown())
		.min(1)
		.describe('How this edition relates to the article: each a sentence or two, Markdown.'),
	gaps: z
		.array(markdown())
		.optional()
		.describe(
			'What is not known, and was not to be had: each a sentence, Markdown. Absent: the pages say nothing of gaps.',
		),
	method: z
		.array(markdown())
		.optional()
		.describe('How the facts were found and checked: paragraphs, Markdown. Absent: the pages say nothing of it.'),
	selection: z
		.array(markdown())
		.optional()
		.describe('What was taken up and counted, and what was left out, and why: paragraphs, Markdown. Absent: not said.'),
	replies: z
		.array(
			z.strictObject({
				by: text().describe('Who replies.'),
				date: date().describe('When.'),
				text: markdown().describe('What they say, in their own words, Markdown.'),
				url: webAddress().optional().describe('Where it stands in full. Absent: here.'),
			}),
		)
		.optional()
		.describe('Replies to the edition, by the author of the article or by others, the newest first. Absent: none yet.'),
	keptUp: z
		.boolean()
		.optional()
		.describe('False: nobody keeps the edition up any more, and every page says so. Default: true.'),
	licence: z
		.strictObject({
			name: text().describe('Its name.'),
			url: webAddress().describe('Its address.'),
			covers: text().describe('What it covers, in a sentence.'),
		})
		.describe("The licence of this edition's own words."),
	edition: z
		.strictObject({
			version: text().describe('Its version.'),
			date: date().describe('The day on which it was last checked.'),
			editor: text().optional().describe('Who signs for it, a person or a body. Absent: nobody has signed it.'),
		})
		.describe('This edition.'),
	corrections: z
		.strictObject({
			url: z
				.string()
				.regex(/^(?:mailto:|https?:\/\/)\S+$/, 'an address: mailto, http or https')
				.optional()
				.describe(
					'Where to write: mailto or https. Absent: the pages say that this copy names none, and `text` says how.',
				),
			text: text().describe('What to write, and what happens then.'),
		})
		.optional()
		.describe(
			'Where corrections are sent: an address (mailto or https), and a sentence. Absent: the pages say that this copy names no address.',
		),
	period: z
		.strictObject({
			from: month().describe('Its first month.'),
			to: month().describe('Its last month.'),
		})
		.describe('The period that is drawn and counted.'),
	marks: z
		.array(
			z.strictObject({
				date: date().describe('The day.'),
				label: brief(6).describe('What it is, in a few words.'),
				kind: z
					.enum(['turn', 'horizon'])
					.describe(
						"`turn`: what the story turns on. `horizon`: what lies after it, the source's author could not know.",
					),
			}),
		)
		.optional()
		.describe('Days that the drawings mark. Absent: none.'),
	divide: z
		.number()
		.int()
		.optional()
		.describe('The first year of `since` in the areas: what is before it is `before`. Absent: there are no areas.'),
	changes: z
		.array(
			z.strictObject({
				date: date().describe('When.'),
				version: text().describe('Of which version.'),
				text: text().describe('What changed, in a sentence.'),
			}),
		)
		.describe('The changes of the edition, the newest first.'),
	alike: z
		.array(z.array(text()).min(2, 'at least two words'))
		.optional()
		.describe(
			'Words that mean the same to whoever searches, single ones in the forms that the texts have: of each group one finds the others. Absent: a word finds itself alone.',
		),
	paragraphs: z
		.array(z.string().regex(/^S\d+$/, 'a source paragraph, such as S1'))
		.optional()
		.describe(
			'The paragraphs of the source, all of which the essay must retell (`S1` …). Absent: nothing is held to be retold.',
		),
	claims: z
		.array(z.string().regex(/^c\d+$/, 'a claim of the source, such as c01'))
		.optional()
		.describe(
			'The claims of the source, all of which must be weighed once there are claims (`c01` …). Absent: nothing is held to be weighed.',
		),
});
export type Site = z.infer<typeof site>;
