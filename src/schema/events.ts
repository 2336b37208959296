/** An event of the timeline. `content/events/ID.md`; its body is two to four sentences on what happened. */
import { z } from 'zod';
import { common, date, ref, requiredSources, text } from './fields.ts';
import { tracks } from './tracks.ts';

export { tracks, type Track } from './tracks.ts';

/** The most characters that an event's label may have: what the drawing has room for. */
export const longestLabel = 32;

export const events = z.strictObject({
	/** What happened, as a headline in the present tense. */
	title: text(),
	/** The title as the drawing shows it: at most 32 characters. */
	label: text().refine((value) => [...value].length <= longestLabel, {
		message: `longer than ${longestLabel} characters`,
		params: { rule: 'long-label' },
	}),
	/** The day it happened, or began, by the calendar of the place. */
	date: date(),
	/** The day it ended, where it took more than one. */
	end: date().optional(),
	/** Who acted: decides the lane of the drawing. */
	track: z.enum(tracks),
	/** Who took part, or is named in it. */
	actors: z.array(ref('actors')).optional(),
	/** The agreements that were made, changed or invoked. */
	agreements: z.array(ref('agreements')).optional(),
	/** The mechanisms that were set up, met or ended. */
	mechanisms: z.array(ref('mechanisms')).optional(),
	/** 3: the essay names it or turns on it. 2: a link in the chain that leads there or follows. 1: context. */
	weight: z.literal([1, 2, 3]),
	/** What it does to the argument, in one sentence. */
	matters: text(),
	/** The paragraphs of the essay that it bears on. */
	bearsOn: z.array(ref('paragraphs')).optional(),
	/** Where it was read or reported. */
	sources: requiredSources(),
	...common,
});
export type Event = z.infer<typeof events>;
