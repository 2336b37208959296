/**
 * What a callout shows of its entry: an agreement its commitments, from promise to courtesy, beside its facts; the
 * others their own short text and facts. Pure: edition in, tree out.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { folderOf, paths, type EntityKind } from '../model/address.ts';
import type { AnyEntity, Edition } from '../model/types.ts';
import { strengths, type Commitment } from '../schema/commitments.ts';
import { factsList } from './facts.ts';
import { factsOf, kindWords } from './kinds.ts';
import { labels, strengthWords } from './words.ts';

/** What a callout is made of. */
export interface CalloutParts {
	/** The kind's sign and word, and the entry's name: `titleId` is what the callout is labelled by. */
	readonly head: ElementContent[];
	/** The entry's own short text: stands in for a body where the author wrote none. */
	readonly short: ElementContent[];
	/** What follows the body: commitments, facts, the way to the entry's page. */
	readonly tail: ElementContent[];
}

/**
 * The fall from promise to courtesy, a line a step: what its commitments are about. Not of an agreement that has a clause
 * taken apart, whose own figures say it better.
 */
const ladder = (commitments: readonly Commitment[] = []): ElementContent[] => {
	if (commitments.some(({ parts }) => parts)) return [];
	const rungs = strengths
		.map((strength) => ({ strength, held: commitments.filter((commitment) => commitment.strength === strength) }))
		.filter(({ held }) => held.length > 0);
	if (rungs.length === 0) return [];
	return [
		h(
			'dl.ladder',
			rungs.map(({ strength, held }) =>
				h('div', [
					h('dt', strengthWords[strength].name),
					h('dd', [...new Set(held.map(({ topic }) => topic))].join(' · ')),
				]),
			),
		),
	];
};

/** The facts of an agreement, folded: a callout informs and does not interrupt. On paper they are open. */
const folded = (entity: AnyEntity, edition: Edition, href: (path: string) => string): ElementContent[] =>
	entity.kind === 'agreement'
		? [h('details', [h('summary', labels.facts), factsList(factsOf(entity, edition), href)])]
		: [];

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
	const entity: AnyEntity | undefined = edition[folderOf[kind]].get(id);
	if (entity === undefined) return undefined;
	return {
		head: [
			h(`span.kind.kind-${kind}`, kindWords[kind].one),
			h('p.callout-title', { id: options.titleId }, entity.name),
		],
		short: [h('p', entity.short)],
		tail: [
			...(entity.kind === 'agreement' ? ladder(entity.entry.data.commitments) : []),
			...folded(entity, edition, options.href),
			h(
				'p.more',
				h(
					'a',
					{ href: options.href(paths.entity(kind, id)), ariaLabel: labels.wholeEntryOf(entity.label) },
					labels.wholeEntry,
				),
			),
		],
	};
};
