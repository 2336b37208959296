/** The pages that the header and the footer lead to. What a case does not have leaves no link. */
import { figuresOf } from '../figures/registry.ts';
import { entityKinds, paths } from '../model/address.ts';
import type { Edition } from '../model/types.ts';
import { kindWords } from './kinds.ts';
import { navigationGlosses as glosses } from './words.ts';

/** A link of the navigation: its words, and its path from the site's root. */
export interface NavigationLink {
	readonly words: string;
	/** What one finds there, where the words alone do not say it. */
	readonly gloss?: string;
	readonly path: string;
}

/** How many entries of a kind the edition has. */
const count = (edition: Edition, kind: (typeof entityKinds)[number]): number =>
	({
		agreement: edition.agreements,
		actor: edition.actors,
		mechanism: edition.mechanisms,
		concept: edition.concepts,
	})[kind].size;

/** The links of the navigation, in order. */
export const navigation = (edition: Edition): NavigationLink[] => [
	{ words: 'Essay', path: paths.essay },
	...figuresOf(edition)
		.filter(({ inNavigation }) => inNavigation)
		.map(({ words, gloss, home }) => ({ words, path: home, ...(gloss !== undefined && { gloss }) })),
	...entityKinds
		.filter((kind) => count(edition, kind) > 0)
		.map((kind) => ({ words: kindWords[kind].many, path: paths.index(kind) })),
	...(edition.claims.length > 0 ? [{ words: 'Evidence', gloss: glosses.evidence, path: paths.evidence }] : []),
	{ words: 'Sources', path: paths.sources },
	...(edition.agreements.size > 0 ? [{ words: 'Briefing', gloss: glosses.briefing, path: paths.briefing }] : []),
	{ words: 'Data', path: paths.downloads },
	...(edition.content.entries.questions.length > 0
		? [{ words: 'Teach', gloss: glosses.teach, path: paths.teach }]
		: []),
	{ words: 'About', path: paths.about },
];

/** The pages that the bar at the head names: what one reads and looks up. */
const named = new Set<string>([
	paths.essay,
	paths.timeline,
	...entityKinds.map((kind) => paths.index(kind)),
	paths.evidence,
	paths.sources,
]);

/** The links that the bar has room for; all of them open out of its menu. */
export const linksInBar = (links: readonly NavigationLink[]): readonly NavigationLink[] =>
	links.filter(({ path }) => named.has(path));
