/**
 * What a callout shows of its entry: an agreement its commitments, from promise to courtesy, beside its facts; the
 * others their own short text and facts. Pure: edition in, tree out.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { folderOf, paths, type EntityKind } from '../model/address.ts';
import type { Edition, Entity } from '../model/types.ts';
import { strengths } from '../schema/agreements.ts';
import { factsOf } from './facts.ts';
import { kindWords } from './kinds.ts';
import { strengthWords } from './strength.ts';

/** What a callout is made of. */
export interface CalloutParts {
	/** The kind's sign and word, and the entry's name: `titleId` is what the callout is labelled by. */
	readonly head: ElementContent[];
	/** The entry's own short text: stands in for a body where the author wrote none. */
	readonly short: ElementContent[];
	/** What follows the body: commitments, facts, the way to the entry's page. */
	readonly tail: ElementContent[];
	/** True where the callout needs room beside the text for its facts. */
	readonly wide: boolean;
}

const ladder = (entity: Entity<'agreement'>): ElementContent[] => {
	const commitments = entity.entry.data.commitments ?? [];
	if (commitments.length === 0) return [];
	const rungs = strengths
		.map((strength) => ({ strength, held: commitments.filter((commitment) => commitment.strength === strength) }))
		.filter(({ held }) => held.length > 0);
	return [
		h(
			'dl.ladder',
			rungs.map(({ strength, held }) =>
				h('div', [h('dt', strengthWords[strength].name), ...held.map(({ text }) => h('dd', text))]),
			),
		),
	];
};

const facts = (entity: Entity, edition: Edition, href: (path: string) => string): ElementContent[] => {
	const all = factsOf(entity, edition);
	if (all.length === 0) return [];
	return [
		h(
			'dl.facts',
			all.map(({ term, values }) =>
				h('div', [
					h('dt', term),
					...values.map(({ words, path, lang }) =>
						h(
							'dd',
							lang === undefined ? {} : { lang },
							path === undefined ? words : h('a', { href: href(path) }, words),
						),
					),
				]),
			),
		),
	];
};

/**
 * The parts of a callout.
 * @param titleId the id of its title, unique in the page
 * @returns `undefined` for an entry that is not there (the integrity check has said so before)
 */
export const calloutParts = (
	kind: EntityKind,
	id: string,
	edition: Edition,
	options: { readonly titleId: string; readonly href: (path: string) => string },
): CalloutParts | undefined => {
	const entity: Entity | undefined = edition[folderOf[kind]].get(id);
	if (entity === undefined) return undefined;
	const agreement = kind === 'agreement';
	return {
		head: [
			h(`span.kind.kind-${kind}`, kindWords[kind].one),
			h('p.callout-title', { id: options.titleId }, entity.name),
		],
		short: [h('p', entity.short)],
		tail: [
			...(agreement ? ladder(entity as Entity<'agreement'>) : []),
			...(agreement ? facts(entity, edition, options.href) : []),
			h('p.more', h('a', { href: options.href(paths.entity(kind, id)) }, `All of ${entity.label}`)),
		],
		wide: agreement,
	};
};
