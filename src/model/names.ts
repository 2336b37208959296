/** What each entry is called: on its page, on marks and cards, and in sorted lists. Pure. */
import type { Data } from '../schema/index.ts';
import type { Content } from '../source/types.ts';
import { entityKinds, folderOf, type CollectionOf, type EntityKind } from './address.ts';
import { capital } from './capital.ts';
import type { EntityRef } from './types.ts';

/** What an entity is called, and the sentence that says what it is. */
export interface Names {
	readonly name: string;
	readonly label: string;
	readonly sortKey: string;
	readonly short: string;
}

/** The kind of the entries of a collection, where they have pages in the reference. */
export const kindOfCollection: Readonly<Partial<Record<string, EntityKind>>> = Object.fromEntries(
	entityKinds.map((kind) => [folderOf[kind], kind]),
);

/** Names as they are sorted: capitals and diacritics make no difference. */
const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const named = (name: string, short: string, sortName = name): Names => ({
	name,
	label: name,
	sortKey: folded(sortName),
	short,
});

/** Agreements are sorted by their date, actors by their sort name, the rest by their name. */
const naming: { readonly [K in EntityKind]: (data: Data<CollectionOf<K>>) => Names } = {
	agreement: ({ title, label, date, short }) => ({ name: title, label, sortKey: `${date} ${folded(label)}`, short }),
	actor: ({ name, sortName, short }) => named(name, short, sortName),
	mechanism: ({ name, short }) => named(name, short),
	concept: ({ term, short }) => named(capital(term), short),
};

/** The names of an entry. */
export const namesOf = <K extends EntityKind>(kind: K, data: Data<CollectionOf<K>>): Names => naming[kind](data);

/** Every entity by `kind:id`, named. */
export const namedEntities = (content: Content): ReadonlyMap<string, EntityRef> => {
	const of = <K extends EntityKind>(kind: K): [string, EntityRef][] =>
		content.entries[folderOf[kind]].map(({ id, data }) => {
			const { name, label } = namesOf(kind, data);
			return [`${kind}:${id}`, { kind, id, name, label }];
		});
	return new Map(entityKinds.flatMap((kind) => of(kind)));
};
