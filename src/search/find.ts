/** Finds, ranks and groups. Pure: documents and a query in, groups out. */
import MiniSearch from 'minisearch';
import { searchKinds, type SearchDocument, type SearchKind } from './document.ts';
import { emptyWords } from './labels.ts';
import { passageOf, type Piece } from './passage.ts';
import { isRun, swapsOf, wordsAsked, wordsOf } from './words.ts';

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

const fields = ['title', 'names', 'where', 'author', 'text'];
/** A heading under which something stands, not its own name: many commitments are called alike, and a meeting as its series. */
const headed: ReadonlySet<SearchKind> = new Set(['essay', 'commitment', 'meeting']);
/** What a name says: that of an entry is what was meant, that of a source one title among many. */
const weights: Partial<Readonly<Record<SearchKind, number>>> = {
	agreement: 1.5,
	actor: 1.5,
	mechanism: 1.5,
	concept: 1.5,
	measure: 0.6,
	claim: 0.6,
	source: 0.4,
};
/** No more of a query is read than this, in characters. */
export const longestQuery = 200;

/** The words of a name or a query in one, so that the two can be the same. */
const together = (words: readonly string[]): string => words.join(' ');
/** The kinds whose names were chosen for them: what is asked for by a part of one may well be meant. */
const entries: ReadonlySet<SearchKind> = new Set(['agreement', 'actor', 'mechanism', 'concept']);

/** How much of a name is asked for: 2 for the very name, 1 where each telling word begins one of an entry's, 0 for less. */
const namedBy = (
	kind: SearchKind,
	names: readonly string[],
	words: readonly string[],
	telling: readonly string[],
): number => {
	if (names.includes(together(words))) return 2;
	const begins = (name: string): boolean => telling.every((word) => ` ${name}`.includes(` ${word}`));
	return entries.has(kind) && names.some(begins) ? 1 : 0;
};

/** A query without the words that say nothing; whole where it has no others. */
const tellingPart = (query: string): string => {
	const telling = query.split(/\s+/).filter((word) => !emptyWords.has(word.toLowerCase()));
	return telling.join('') === '' ? query : telling.join(' ');
};

/** How good a result is: it bears the name that is asked for, it is no source, its words weigh much. */
type Rank = readonly [named: number, notSource: number, score: number];
const worse = (a: Rank, b: Rank): number => b[0] - a[0] || b[1] - a[1] || b[2] - a[2];

/**
 * Makes a finder over the documents; indexing a thousand takes some hundredths of a second.
 * @returns a function from a query to its groups, that with the best result first. A word may be begun, or stand for
 * another of its group, or be slightly misspelt where none of the documents' words is or begins with it; all words must
 * be there, and only where nothing has them all is it enough to have some. What bears the very name that is asked for
 * comes first, then entries with all words in their name, the essay's group second at the latest; sources, which are many
 * and name what they are about, come after all else
 */
export const createFinder = (
	documents: readonly SearchDocument[],
	alike: readonly (readonly string[])[] = [],
): ((query: string) => readonly Group[]) => {
	const known = new Set<string>();
	const isKnown = (term: string): boolean => known.has(term) || [...known].some((word) => word.startsWith(term));
	const isMisspelt = (term: string): boolean => term.length > 4 && !/\d/.test(term) && !isRun(term) && !isKnown(term);
	/** The words asked for, with letters that changed places put right: to a hand one slip, to the index two. */
	const meant = (query: string): readonly string[] =>
		wordsAsked(query).map((word) => (isMisspelt(word) ? (swapsOf(word).find(isKnown) ?? word) : word));
	const index = new MiniSearch<SearchDocument & { id: number }>({
		fields,
		tokenize: (text) => wordsOf(text).map(({ word }) => word),
		processTerm: (term) => {
			known.add(term);
			return term;
		},
		searchOptions: {
			tokenize: wordsAsked,
			processTerm: (term) => term,
			boost: { title: 4, names: 4, where: 3, author: 0.2 },
			prefix: (term) => term.length > 1 && !isRun(term),
			fuzzy: (term) => (isMisspelt(term) ? 0.2 : false),
			weights: { prefix: 0.6, fuzzy: 0.25 },
			// The ids are places in the list: see below.
			boostDocument: (id) => weights[documents[id as number]?.kind ?? 'essay'] ?? 1,
		},
	});
	const likes = alike.map((words) => words.flatMap(wordsAsked));
	/** A query in which each word may be any of its group; the word that is asked for itself says most. */
	const search = (asked: readonly string[], combineWith: 'AND' | 'OR') => {
		const queries = asked.map((word) => ({
			combineWith: 'OR' as const,
			queries: [
				word,
				// What nobody wrote is not misspelt.
				{ queries: likes.filter((group) => group.includes(word)).flat(), fuzzy: false, combineWith: 'OR' as const },
			],
		}));
		const boostTerm = (term: string): number => (asked.includes(term) ? 1 : 0.5);
		return index.search({ combineWith, queries }, { boostTerm });
	};
	index.addAll(documents.map((document, id) => ({ ...document, id })));
	const names = documents.map((each) =>
		[each.title, ...(each.names ?? '').split('\n')].map((name) => together(wordsAsked(name))),
	);
	return (asked) => {
		const query = asked.slice(0, longestQuery);
		const words = meant(query);
		const telling = meant(tellingPart(query));
		const all = search(telling, 'AND');
		const results = all.length > 0 ? all : search(telling, 'OR');
		const ranked = results
			.flatMap(({ id, score, terms }) => {
				// The ids are places in the list.
				const place = id as number;
				const document = documents[place];
				if (!document) return [];
				const named = headed.has(document.kind) ? 0 : namedBy(document.kind, names[place] ?? [], words, telling);
				const rank: Rank = [named, document.kind === 'source' ? 0 : 1, score];
				return [{ document, rank, met: new Set(terms) }];
			})
			.sort(
				(a, b) => worse(a.rank, b.rank) || searchKinds.indexOf(a.document.kind) - searchKinds.indexOf(b.document.kind),
			);
		// A group stands where its best result does; the essay, which is what all else is about, second at the latest.
		const [best, ...others] = Map.groupBy(ranked, ({ document }) => document.kind);
		if (!best) return [];
		const groups = [best, ...others.sort(([a], [b]) => Number(b === 'essay') - Number(a === 'essay'))];
		return groups.map(([kind, found]) => ({
			kind,
			found: found.map(({ document, met }) => ({
				document,
				title: passageOf(document.title, met, Infinity),
				where: passageOf(document.where ?? '', met, Infinity),
				passage: passageOf(document.text, met),
			})),
		}));
	};
};
