/**
 * Words as the search compares them: folded, without a possessive's ending. Some scripts put no spaces between words:
 * a run of them is found by its pairs, a single character by itself. Pure.
 *
 *     'China’s Lü Wei'  →  china, lu, wei          'U.S.'  →  us          'G20峰会'  →  g20, 峰会 (and 峰, 会)
 *     'G-20'  →  g20 (and g, 20)
 */
import { fold } from '../model/fold.ts';

/** Characters of the scripts that are written without spaces; the stroke that lengthens kana is one of them. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const isUnspaced = new RegExp(`[${unspaced}]`, 'u');
/** The hyphen between a short name and its number, which many leave out. */
const hyphen = /[-‐‑]/u;
const numbered = String.raw`(?<![\p{L}\p{N}])(?:(?![${unspaced}])\p{L}){1,3}${hyphen.source}\p{N}+(?![\p{L}\p{N}])`;
const runs = new RegExp(
	String.raw`${numbered}|[${unspaced}]+|(?:\p{L}\.){2,}|(?:(?![${unspaced}])[\p{L}\p{N}\p{M}])+(?:[’'](?!s(?!\p{L}))\p{L}+)*`,
	'gu',
);

/** True for a word of a script without spaces: it is found whole, never by its beginning. */
export const isRun = (word: string): boolean => isUnspaced.test(word);

/** A word of a text, as it is compared, and where it stands. */
export interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** The characters of a run, `size` at a time. Characters may be longer than one unit of a string. */
const pieces = (run: string, start: number, size: 1 | 2): Word[] => {
	const characters = [...run];
	let at = start;
	return characters.flatMap((character, index) => {
		const word = characters.slice(index, index + size).join('');
		const piece = { word, start: at, end: at + word.length };
		at += character.length;
		return index + size <= characters.length ? [piece] : [];
	});
};

const split = (text: string, inRun: (run: string, start: number) => Word[]): Word[] =>
	[...text.matchAll(runs)].flatMap(({ 0: run, index }) =>
		isRun(run) ? inRun(run, index) : [{ word: fold(run.replace(hyphen, '')), start: index, end: index + run.length }],
	);

/** A word with the two that its hyphen parts; any other as it is. */
const withParts = (text: string, word: Word): Word[] => {
	const [first = '', second] = text.slice(word.start, word.end).split(hyphen);
	return second === undefined
		? [word]
		: [
				word,
				{ word: fold(first), start: word.start, end: word.start + first.length },
				{ word: fold(second), start: word.end - second.length, end: word.end },
			];
};

/** The `s` that a possessive leaves behind. */
const isEnding = (text: string, { word, start }: Word): boolean => word === 's' && /[’']/.test(text.charAt(start - 1));

/** Every word of a text that can be found. */
export const wordsOf = (text: string): Word[] =>
	split(text, (run, start) => [...pieces(run, start, 1), ...pieces(run, start, 2)])
		.filter((word) => !isEnding(text, word))
		.flatMap((word) => withParts(text, word));

/** The words of what is asked: of a run only its pairs, which say more than its characters. */
export const wordsAsked = (query: string): string[] => {
	const asked = query.normalize('NFC');
	const words = split(asked, (run, start) => pieces(run, start, [...run].length > 1 ? 2 : 1));
	return [...new Set(words.filter((word) => !isEnding(asked, word)).map(({ word }) => word))];
};

/** A word with two neighbouring letters changed over, at each place in turn: `abc` → bac, acb. */
export const swapsOf = (word: string): string[] => {
	const letters = [...word];
	return letters.slice(1).map((letter, at) =>
		letters
			.with(at, letter)
			.with(at + 1, letters[at] ?? '')
			.join(''),
	);
};
