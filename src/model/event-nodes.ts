/** The events in order of time, each with the paragraphs that it bears on. Pure. */
import type { Content, Entry } from '../source/types.ts';
import { compareTexts } from '../schema/compare.ts';
import { compareDates } from './dates.ts';
import { Lists } from './lists.ts';
import { paragraphOf } from './paragraph-of.ts';
import type { EssayParagraph, EventNode } from './types.ts';

/** Orders events by their first day, then their last, then their id. */
export const buildEvents = (content: Content, paragraphs: readonly EssayParagraph[]): readonly EventNode[] => {
	const linked = new Lists<string | undefined>();
	for (const section of content.entries.essay)
		for (const { scheme, target, block } of section.body.links)
			if (scheme === 'event') linked.add(target, paragraphOf(section, block));
	return [...content.entries.events]
		.sort(
			(a, b) =>
				compareDates(a.data.date, b.data.date) ||
				compareDates(a.data.end ?? a.data.date, b.data.end ?? b.data.date) ||
				compareTexts(a.id, b.id),
		)
		.map((entry, index) => {
			const near = new Set([...(entry.data.bearsOn ?? []), ...linked.get(entry.id)]);
			return { id: entry.id, entry, position: index + 1, paragraphs: paragraphs.filter(({ id }) => near.has(id)) };
		});
};

/**
 * The entries that an event belongs to, as `actor:ID`: those that it names in its fields. An event of a person or a body
 * is not one of what they are part of.
 */
export const entriesOfEvent = ({ data }: Entry<'events'>): readonly string[] => [
	...(data.actors ?? []).map((id) => `actor:${id}`),
	...(data.agreements ?? []).map((id) => `agreement:${id}`),
	...(data.mechanisms ?? []).map((id) => `mechanism:${id}`),
];
