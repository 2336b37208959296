/** Actors: facts, card, groups of the index and search. Pure. */
import { actorTypes } from '../../schema/actors.ts';
import { entriesOf, fact } from '../facts.ts';
import { actorWords, factWords } from '../words.ts';
import type { Kind } from './kind.ts';

export const actor: Kind<'actor'> = {
	facts: ({ entry: { data } }, edition) => [
		...fact(factWords.type, actorWords[data.type].one),
		...fact(factWords.nativeName, data.nativeName && { words: data.nativeName.text, lang: data.nativeName.lang }),
		...fact(
			data.type === 'person' ? factWords.served : factWords.partOf,
			...entriesOf(edition, 'actor', [data.partOf]),
		),
		...fact(factWords.role, data.role),
	],
	telling: ({ entry: { data } }) => ({ telling: data.role }),
	group: ({ entry: { data } }) => ({ key: data.type, heading: actorWords[data.type].many }),
	groupOrder: actorTypes,
	search: ({ entry: { data } }) => ({ names: [data.nativeName?.text], text: [data.role], parts: [] }),
};
