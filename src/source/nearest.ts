/** The valid name that an editor most likely meant: slips of the hand, not of the alphabet, count. Pure. */
import { compareTexts } from '../schema/compare.ts';
import { once } from './once.ts';

/** Letters of other alphabets that look like Latin ones, which a keyboard left in another layout writes. */
const lookalikes = new Map(
	[...'авеикмнорстухіјѕԁһαειοκνρτυχ'].map((letter, index) => [
		letter,
		[...'abeukmhopctyxijsdhaeiokvptux'][index] ?? letter,
	]),
);

/**
 * A name as it is compared: letters and digits alone, in small letters, without accents, whatever hyphen or space parts
 * them. `actor:China`, `@china`, `content/actors/china.md` and `china` are one.
 */
const folded = (name: string): string =>
	name
		.replace(/^(?:content\/)?[a-z]+[:/](?=.)|^@|\.md$/g, '')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/[^a-z0-9]/g, (letter) => lookalikes.get(letter) ?? letter);

/**
 * How many slips lie between two words: a letter too many, too few, another, or two that changed places (optimal string
 * alignment). Stops counting beyond `most`.
 */
export const slips = (a: string, b: string, most: number): number => {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: readonly number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const here = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			let least = Math.min(
				(above[column] ?? 0) + 1,
				(here[column - 1] ?? 0) + 1,
				(above[column - 1] ?? 0) + (same ? 0 : 1),
			);
			// Before its first letter a word has none, and no letter is the same as that.
			if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
				least = Math.min(least, (before[column - 2] ?? 0) + 1);
			here.push(least);
		}
		if (Math.min(...here) > most) return most + 1;
		[before, above] = [above, here];
	}
	return above[b.length] ?? 0;
};

/** A word of three letters is another word with one letter changed; only letters that changed places are a slip of it. */
const isShortSlip = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

const wordsOf = (name: string): readonly string[] =>
	name
		.split(/[^\p{L}\p{N}]+/u)
		.map(folded)
		.filter((word) => word.length > 2);

/** A valid name as it is compared, by each thing that it is called. */
interface Known {
	readonly name: string;
	readonly called: readonly { readonly letters: string; readonly words: readonly string[] }[];
}

type Names = ReadonlyMap<string, readonly string[]>;

/** The names in the order of the alphabet. Of thousands of faults most ask the same map. */
const knownOf = once((names: Names): readonly Known[] =>
	[...names]
		.sort(([a], [b]) => compareTexts(a, b))
		.map(([name, called]) => ({
			name,
			called: [name, ...called].map((each) => ({ letters: folded(each), words: wordsOf(each) })),
		})),
);

/** The one name that has all the words of what was written, or whose words it has all; none where several have. */
const byWords = (written: string, known: readonly Known[]): string | undefined => {
	const meant = wordsOf(written);
	const holds = (whole: readonly string[], part: readonly string[]): boolean =>
		part.length > 0 && part.every((word) => whole.includes(word));
	// The same words in another order are meant before those with one more or one less: journal-article, article-journal.
	const same = known.filter(({ called }) => called.some(({ words }) => holds(words, meant) && holds(meant, words)));
	if (same.length === 1) return same[0]?.name;
	const found = known.filter(({ called }) => called.some(({ words }) => holds(words, meant) || holds(meant, words)));
	return found.length === 1 ? found[0]?.name : undefined;
};

const isMap = (valid: Iterable<string> | Names): valid is Names => valid instanceof Map;

/**
 * The valid name nearest to what was written, if it is near enough to be meant: a third of its letters may differ.
 * Ties go to the first in the alphabet.
 * @param valid the names, or a map from each to what else it is called: an entry is as near as its title. A map is read
 * once, and must not change after
 */
export const nearest = (written: string, valid: Iterable<string> | Names): string | undefined => {
	const names = isMap(valid) ? valid : new Map([...valid].map((name) => [name, []]));
	const meant = folded(written);
	if (meant === '') return undefined;
	const known = knownOf(names);
	const most = meant.length <= 3 ? 1 : Math.floor(meant.length / 3);
	let best: string | undefined;
	let least = most + 1;
	for (const { name, called } of known)
		for (const { letters } of called) {
			const count = slips(meant, letters, least - 1);
			if (count < least && (count === 0 || meant.length > 3 || isShortSlip(meant, letters)))
				[best, least] = [name, count];
		}
	return best ?? byWords(written, known);
};
