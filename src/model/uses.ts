/** What leads to each anchored thing: links of texts and references of fields, each place once. Pure. */
import type { ReferenceTarget } from '../schema/fields.ts';
import type { AnyEntry } from '../source/types.ts';
import { entityKinds, folderOf, pathOfLink, paths } from './address.ts';
import { kindOf } from './names.ts';
import { Lists } from './lists.ts';
import { paragraphOf } from './paragraph-of.ts';
import type { Edition } from './types.ts';
import { allEntries, referencesOf } from './walk.ts';

/** A place that leads to something: what the reader is shown, and where it is. */
export interface Use {
	readonly name: string;
	readonly path: string;
}

/** The path of what a reference names; a source's uses are told by the edition already. */
const pathOfReference = (target: ReferenceTarget | undefined, value: string): string | undefined => {
	switch (target) {
		case undefined:
		case 'sources':
			return undefined;
		case 'paragraphs':
		case 'sections':
			return paths.essayPart(value);
		case 'events':
			return paths.event(value);
		case 'commitments':
			return pathOfLink('commitment', value);
		default: {
			const kind = entityKinds.find((each) => folderOf[each] === target);
			return kind && paths.entity(kind, value);
		}
	}
};

/** An entry as a place; nothing where it has no page that a reader could be sent to. */
const placeOf = (entry: AnyEntry, edition: Edition): Use | undefined => {
	const kind = kindOf[entry.collection];
	if (kind) {
		const label = edition[folderOf[kind]].get(entry.id)?.label ?? entry.id;
		return { name: label, path: paths.entity(kind, entry.id) };
	}
	if (entry.collection === 'questions') return { name: entry.data.question, path: paths.question(entry.id) };
	return entry.collection === 'events' ? { name: entry.data.title, path: paths.event(entry.id) } : undefined;
};

/** Every use, by the path of what is used: the essay's places first, in its order. What leads to itself is left out. */
export const usesOf = (edition: Edition): ((path: string) => readonly Use[]) => {
	const uses = new Lists<Use>();
	const numberOf = (id: string): number => edition.paragraphs.get(id)?.number ?? 0;
	for (const section of edition.content.entries.essay)
		section.body.links
			.map(({ scheme, target, block }) => ({ to: pathOfLink(scheme, target), from: paragraphOf(section, block) ?? '' }))
			.sort((a, b) => numberOf(a.from) - numberOf(b.from))
			.forEach(({ to, from }) => {
				const number = numberOf(from);
				if (number > 0) uses.add(to, { name: `¶\u00a0${number}`, path: paths.essayPart(from) });
			});
	for (const entry of allEntries(edition.content)) {
		const place = placeOf(entry, edition);
		if (!place) continue;
		for (const { scheme, target } of entry.body.links) uses.add(pathOfLink(scheme, target), place);
		for (const { target, value } of referencesOf(entry)) {
			const path = pathOfReference(target, value);
			if (path !== undefined) uses.add(path, place);
		}
	}
	for (const { id, usedBy } of edition.sources.values())
		for (const { name, path } of usedBy) if (path !== undefined) uses.add(paths.source(id), { name, path });
	return (path) => [
		...new Map(
			uses
				.get(path)
				.filter((use) => use.path !== path)
				.map((use) => [`${use.path} ${use.name}`, use]),
		).values(),
	];
};
