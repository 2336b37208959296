/** An event of the timeline. `content/events/ID.md`; its body is two to four sentences on what happened. */
import { z } from 'zod';
import { aliases, common, date, ref, requiredSources, text } from './fields.ts';
import { tracks } from './tracks.ts';

export { tracks, type Track } from './tracks.ts';

/** The most characters that an event's label may have: what the drawing has room for. */
const longestLabel = 32;

export const events = z.strictObject({
	title: text().describe('What happened, as a headline in the present tense.'),
	label: text()
		.refine((value) => [...value].length <= longestLabel, {
			message: `longer than ${longestLabel} characters`,
			params: { rule: 'long-label' },
		})
		.describe('The title as the drawing shows it: at most 32 characters.'),
	...aliases,
	date: date().describe('The day it happened, or began, by the calendar of the place.'),
	end: date().optional().describe('The day it ended. Absent: it took one, or the last is not known.'),
	track: z
		.enum(tracks)
		.describe(
			'Who acted, which decides the lane of the drawing. One state or body: `unilateral` (charges, sanctions, laws, strategies, speeches). Two, by agreement or meeting: `bilateral`. Three or more, or in a forum: `multilateral`. An attack, leak or accident, or its being made public: `incident`.',
		),
	actors: z
		.array(ref('actors'))
		.optional()
		.describe('Who took part, or is named in it. Absent: nobody who has an entry.'),
	agreements: z
		.array(ref('agreements'))
		.optional()
		.describe('The agreements that were made, changed or invoked. Absent: none.'),
	mechanisms: z
		.array(ref('mechanisms'))
		.optional()
		.describe('The mechanisms that were set up, met or ended. Absent: none.'),
	weight: z
		.literal([1, 2, 3])
		.describe('3: the essay names it or turns on it. 2: a link in the chain that leads there or follows. 1: context.'),
	matters: text().describe('What it does to the argument, in one sentence.'),
	bearsOn: z
		.array(ref('paragraphs'))
		.optional()
		.describe('The paragraphs of the essay that it bears on. Absent: none in particular.'),
	sources: requiredSources().describe('Where it was read or reported.'),
	...common,
});
export type Event = z.infer<typeof events>;
