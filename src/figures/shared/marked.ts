/** A wording cut at the words that are marked in it. Pure. */

/** A piece of a wording: words that belong to a part, or what stands between. */
export interface Piece {
	readonly text: string;
	/** The part's place among the parts, from 0; absent between them. */
	readonly part?: number;
}

/**
 * Cuts a wording at some words of it, each where it first stands. Words that are not there, and those that begin within
 * others, mark nothing.
 * @param words the words of each part, in the order of the parts; a part that has none in this wording is `undefined`
 */
export const piecesOf = (text: string, words: readonly (string | undefined)[]): readonly Piece[] => {
	const found = words
		.map((each, part) => ({ part, from: each === undefined ? -1 : text.indexOf(each), length: each?.length ?? 0 }))
		.filter(({ from, length }) => from >= 0 && length > 0)
		.sort((a, b) => a.from - b.from || b.length - a.length);
	const pieces: Piece[] = [];
	let at = 0;
	for (const { part, from, length } of found) {
		if (from < at) continue;
		if (from > at) pieces.push({ text: text.slice(at, from) });
		pieces.push({ text: text.slice(from, from + length), part });
		at = from + length;
	}
	if (at < text.length) pieces.push({ text: text.slice(at) });
	return pieces;
};
