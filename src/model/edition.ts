/** Content → edition: the content as one connected whole. Pure; it presumes that the check has passed. */
import type { Content } from '../source/types.ts';
import { folderOf, type EntityKind } from './address.ts';
import { buildBacklinks } from './backlinks.ts';
import { buildClaims } from './claims.ts';
import { compareTexts } from '../schema/compare.ts';
import { buildEvents, entriesOfEvent } from './event-nodes.ts';
import { entitiesOfEssay } from './in-this-essay.ts';
import { Lists } from './lists.ts';
import { namedEntities, namesOf } from './names.ts';
import { buildSections } from './sections.ts';
import { buildSources } from './source-uses.ts';
import type { Edition, Entity, EventNode } from './types.ts';

/**
 * Builds the edition.
 * @throws Error where the content has no `site.yaml`, which the check refuses before
 */
export const buildEdition = (content: Content): Edition => {
	const site = content.files.site?.data;
	if (!site) throw new Error('the content has no site.yaml');
	const sections = buildSections(content);
	const inOrder = sections.flatMap((section) => section.paragraphs);
	const paragraphs = new Map(inOrder.map((paragraph) => [paragraph.id, paragraph]));
	const names = namedEntities(content);
	const events = buildEvents(content, inOrder);
	const eventsOf = new Lists<EventNode>();
	for (const event of events) for (const key of new Set(entriesOfEvent(event.entry))) eventsOf.add(key, event);
	const { inEssay, elsewhere, referredBy } = buildBacklinks(content, paragraphs, names);

	const entities = <K extends EntityKind>(kind: K): ReadonlyMap<string, Entity<K>> =>
		new Map(
			content.entries[folderOf[kind]]
				.map((entry): Entity<K> => {
					const key = `${kind}:${entry.id}`;
					return {
						kind,
						id: entry.id,
						...namesOf(kind, entry.data),
						entry,
						events: eventsOf.get(key),
						inEssay: inEssay.get(key),
						elsewhere: elsewhere.get(key),
						referredBy: referredBy.get(key),
					};
				})
				.sort((a, b) => compareTexts(a.sortKey, b.sortKey) || compareTexts(a.id, b.id))
				.map((entity) => [entity.id, entity]),
		);

	return {
		site,
		sections,
		paragraphs,
		agreements: entities('agreement'),
		actors: entities('actor'),
		mechanisms: entities('mechanism'),
		concepts: entities('concept'),
		events,
		claims: buildClaims(content, paragraphs),
		sources: buildSources(content, paragraphs, names),
		inThisEssay: entitiesOfEssay(content, names),
		content,
	};
};
