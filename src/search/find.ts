/** Finds, ranks and groups. Pure: documents and a query in, groups out. */
import MiniSearch from 'minisearch';
import { searchKinds, type SearchDocument, type SearchKind } from './document.ts';
import { passageOf, type Piece } from './passage.ts';
import { wordsAsked, wordsOf } from './words.ts';

/** One result. */
export interface Found {
	readonly document: SearchDocument;
	/** Its title with what was found marked. */
	readonly title: readonly Piece[];
	/** Where or when it is, likewise; empty where that is not said. */
	readonly where: readonly Piece[];
	/** The passage that holds what was found; its beginning, where only the title does. */
	readonly passage: readonly Piece[];
}

/** The results of one kind, the best first. */
export interface Group {
	readonly kind: SearchKind;
	readonly found: readonly Found[];
}

const fields = ['title', 'names', 'where', 'text'];
/** What a name says: that of an entry is what was meant, that of a source one title among many. */
const weights: Partial<Readonly<Record<SearchKind, number>>> = {
	agreement: 1.5,
	actor: 1.5,
	mechanism: 1.5,
	concept: 1.5,
	source: 0.4,
};
const han = /\p{Script=Han}/u;

/**
 * Makes a finder over the documents; indexing a thousand takes some hundredths of a second.
 * @returns a function from a query to its groups, that with the best result first. A word may be begun, or slightly
 * misspelt; all words must be there, and only where nothing has them all is it enough to have some
 */
export const createFinder = (documents: readonly SearchDocument[]): ((query: string) => readonly Group[]) => {
	const index = new MiniSearch<SearchDocument & { id: number }>({
		fields,
		tokenize: (text) => wordsOf(text).map(({ word }) => word),
		processTerm: (term) => term,
		searchOptions: {
			tokenize: wordsAsked,
			boost: { title: 4, names: 4, where: 3 },
			prefix: (term) => term.length > 1 && !han.test(term),
			fuzzy: (term) => (term.length > 4 && !/\d/.test(term) && !han.test(term) ? 0.2 : false),
			weights: { prefix: 0.6, fuzzy: 0.25 },
			boostDocument: (id) => weights[documents[id as number]?.kind ?? 'essay'] ?? 1,
		},
	});
	index.addAll(documents.map((document, id) => ({ ...document, id })));
	return (query) => {
		const all = index.search(query, { combineWith: 'AND' });
		const results = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
		const groups = new Map<SearchKind, { best: number; found: Found[] }>();
		for (const { id, score, terms } of results) {
			const document = documents[id as number];
			if (!document) continue;
			const words = new Set(terms);
			const group = groups.get(document.kind) ?? { best: score, found: [] };
			groups.set(document.kind, group);
			group.found.push({
				document,
				title: passageOf(document.title, words, Infinity),
				where: passageOf(document.where ?? '', words, Infinity),
				passage: passageOf(document.text, words),
			});
		}
		return [...groups]
			.sort(([a, { best: x }], [b, { best: y }]) => y - x || searchKinds.indexOf(a) - searchKinds.indexOf(b))
			.map(([kind, { found }]) => ({ kind, found }));
	};
};
