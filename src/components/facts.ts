/** Facts as pairs of term and values, and the list that shows them on a page and in a callout. Pure. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { folderOf, paths, type EntityKind } from '../model/address.ts';
import type { AnyEntity, Edition } from '../model/types.ts';

/** One value of a fact: words, and the path that they lead to, where they lead somewhere. */
export interface FactValue {
	readonly words: string;
	readonly path?: string;
	readonly lang?: string;
}

/** A fact: its term and one or more values. */
export interface Fact {
	readonly term: string;
	readonly values: readonly FactValue[];
}

/** The fact that the values make: none where all are absent or empty. */
export const fact = (term: string, ...values: readonly (FactValue | string | undefined)[]): Fact[] => {
	const known = values
		.filter((value) => value !== undefined)
		.map((value) => (typeof value === 'string' ? { words: value } : value));
	return known.length > 0 ? [{ term, values: known }] : [];
};

/** Entries as values that lead to their pages. */
export const entriesOf = (edition: Edition, kind: EntityKind, ids: readonly (string | undefined)[] = []): FactValue[] =>
	ids.flatMap((id) => {
		const entity: AnyEntity | undefined = id === undefined ? undefined : edition[folderOf[kind]].get(id);
		return entity ? [{ words: entity.label, path: paths.entity(kind, entity.id) }] : [];
	});

/** The list of facts. */
export const factsList = (facts: readonly Fact[], href: (path: string) => string): Element =>
	h(
		'dl.facts',
		facts.map(({ term, values }) =>
			h('div', [
				h('dt', term),
				...values.map(({ words, path, lang }) =>
					h('dd', lang === undefined ? {} : { lang }, path === undefined ? words : h('a', { href: href(path) }, words)),
				),
			]),
		),
	);
