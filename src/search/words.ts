/**
 * Words as the search compares them: in lower case, without diacritics, without a possessive's ending. Chinese has no
 * spaces between words: a run of characters is found by its pairs, a single one by itself. Pure.
 *
 *     'China’s Lü Wei'  →  china, lu, wei          'U.S.'  →  us          '网络安全'  →  网络, 络安, 安全 (and 网, 络, 安, 全)
 */

const han = /\p{Script=Han}/u;
const runs = /\p{Script=Han}+|(?:\p{L}\.){2,}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[’'](?!s(?!\p{L}))\p{L}+)*/gu;

/** A word of a text, as it is compared, and where it stands. */
export interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

const fold = (word: string): string =>
	word
		.normalize('NFD')
		.replace(/[\p{M}.’']/gu, '')
		.toLowerCase();

const pairs = (run: string, start: number): Word[] =>
	Array.from({ length: run.length - 1 }, (_, at) => ({
		word: run.slice(at, at + 2),
		start: start + at,
		end: start + at + 2,
	}));
const singles = (run: string, start: number): Word[] =>
	Array.from(run, (word, at) => ({ word, start: start + at, end: start + at + 1 }));

const split = (text: string, inHan: (run: string, start: number) => Word[]): Word[] =>
	[...text.matchAll(runs)].flatMap(({ 0: run, index }) =>
		han.test(run) ? inHan(run, index) : [{ word: fold(run), start: index, end: index + run.length }],
	);

/** Every word of a text that can be found, the possessive's lone `s` apart. */
export const wordsOf = (text: string): Word[] =>
	split(text, (run, start) => [...singles(run, start), ...pairs(run, start)]).filter(
		({ word, start }) => !(word === 's' && /[’']/.test(text.charAt(start - 1))),
	);

/** The words of what is asked: of a Chinese run only its pairs, which say more than its characters. */
export const wordsAsked = (query: string): string[] => [
	...new Set(
		split(query, (run, start) => (run.length > 1 ? pairs : singles)(run, start))
			.filter(({ word, start }) => !(word === 's' && /[’']/.test(query.charAt(start - 1))))
			.map(({ word }) => word),
	),
];
