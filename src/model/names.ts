/** What each entry is called: on its page, on marks and cards, and in sorted lists. Pure. */
import type { MarkdownCollection } from '../schema/index.ts';
import type { Content, Entry } from '../source/types.ts';
import { entityKinds, folderOf, type EntityKind } from './address.ts';
import type { EntityRef } from './types.ts';

/** The names of an entity. */
export interface Names {
	readonly name: string;
	readonly label: string;
	readonly sortKey: string;
}

/** The kind of the entries of a collection, where they have pages in the reference. */
export const kindOf: Partial<Readonly<Record<MarkdownCollection | string, EntityKind>>> = Object.fromEntries(
	entityKinds.map((kind) => [folderOf[kind], kind]),
);

/** The names of an entry. Agreements are sorted by their date, actors by their sort name, the rest by their name. */
export const namesOf = (kind: EntityKind, entry: Entry): Names => {
	switch (kind) {
		case 'agreement': {
			const { title, label, date } = (entry as Entry<'agreements'>).data;
			return { name: title, label, sortKey: `${date} ${label}` };
		}
		case 'actor': {
			const { name, sortName } = (entry as Entry<'actors'>).data;
			return { name, label: name, sortKey: sortName ?? name };
		}
		case 'mechanism': {
			const { name } = (entry as Entry<'mechanisms'>).data;
			return { name, label: name, sortKey: name };
		}
		case 'concept': {
			const { term } = (entry as Entry<'concepts'>).data;
			const name = term.charAt(0).toUpperCase() + term.slice(1);
			return { name, label: name, sortKey: name };
		}
	}
};

/** Every entity by `kind:id`, named. */
export const namedEntities = (content: Content): ReadonlyMap<string, EntityRef> =>
	new Map(
		entityKinds.flatMap((kind) =>
			(content.entries[folderOf[kind]] as readonly Entry[]).map((entry): [string, EntityRef] => {
				const { name, label } = namesOf(kind, entry);
				return [`${kind}:${entry.id}`, { kind, id: entry.id, name, label }];
			}),
		),
	);
