/** Concepts: facts, card, groups of the index and search. Pure. */
import { entriesOf, fact } from '../facts.ts';
import { conceptGroups, factWords } from '../words.ts';
import type { Kind } from './kind.ts';

export const concept: Kind<'concept'> = {
	facts: ({ entry: { data } }, edition) => [
		...fact(factWords.broader, ...entriesOf(edition, 'concept', [data.broader])),
		...fact(factWords.contrasts, ...entriesOf(edition, 'concept', data.contrasts)),
	],
	telling: () => ({}),
	group: ({ entry: { data } }, edition) => {
		const wider = data.broader === undefined ? undefined : edition.concepts.get(data.broader);
		// No id begins with a hyphen.
		return wider
			? { key: wider.id, heading: conceptGroups.under(wider.name) }
			: { key: '-alone', heading: conceptGroups.alone };
	},
	groupOrder: [],
	search: ({ entry: { data } }) => ({ names: [], text: [data.dispute], parts: [] }),
};
