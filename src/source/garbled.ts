/**
 * Words that a program spoiled on their way: letters of UTF-8 that were read as those of Windows, `FranÃ§ais`, and letters
 * that a PDF joins in one, `ﬁnal`. They can be seen, and no search finds them. Pure.
 */

/** A word that was spoiled. */
export interface Garbled {
	readonly index: number;
	readonly wrong: string;
	readonly advice: string;
}

/** What the bytes 0x80 to 0x9f are in the encoding of Windows; where it has none, they stay the controls that they are. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Any of the characters that a byte within a letter of UTF-8 became, 0x80 to 0xbf. */
const within = `[${windows}\u00a0-\u00bf]`;

/**
 * The letters of UTF-8 as they were read: Latin ones in two characters, signs in three that begin with â, those of other
 * scripts in several times three or two, pictures in four. Accents that a text has before a dash or a quotation mark are none.
 */
const sequence = new RegExp(
	[
		`[ÂÃ]${within}`,
		`[ÄÅ](?:[\u00a0-\u00aa\u00ac-\u00ba\u00bc-\u00bf\x81\x8d\x8f\x90\x9dŒŠŽœšžŸ€ƒˆ˜™†‡‰]|${within}(?=\\p{Ll}))`,
		`â[€‚„†ˆ‰]${within}`,
		`(?:[ã-éï]${within}{2}){2,}`,
		`(?:[Ð-Ù]${within}){3,}`,
		`ðŸ${within}{2}`,
	].join('|'),
	'gu',
);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What was meant by characters that were read as those of Windows. */
const meantBy = (read: string): string => {
	const bytes = [...read].map((character) => {
		const place = windows.indexOf(character);
		return place === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + place;
	});
	try {
		return utf8.decode(Uint8Array.from(bytes));
	} catch {
		return read;
	}
};

const joined = /[\ufb00-\ufb06]/gu;

/** The words of a text in which a pattern is found, each with what it becomes where that is put in its place. */
const spoiled = (text: string, pattern: RegExp, mend: (found: string) => string) => {
	const words: { readonly index: number; readonly word: string; readonly meant: string }[] = [];
	let end = 0;
	for (const { index, 0: found } of text.matchAll(pattern)) {
		if (index < end || mend(found) === found) continue;
		const from = index - (/\S{0,40}$/u.exec(text.slice(Math.max(end, index - 40), index))?.[0].length ?? 0);
		const after = index + found.length;
		const rest = new RegExp(`^(?:${pattern.source}|\\S){0,40}`, 'u').exec(text.slice(after, after + 200))?.[0] ?? '';
		end = after + rest.length;
		const word = text.slice(from, end);
		words.push({ index: from, word, meant: word.replace(pattern, mend) });
	}
	return words;
};

/** Every word of a text that was spoiled. */
export const garbledIn = (text: string): readonly Garbled[] => [
	...spoiled(text, sequence, meantBy).map(({ index, word, meant }) => ({
		index,
		wrong: `'${word}' was read in another encoding than UTF-8`,
		advice: `write '${meant}'`,
	})),
	...spoiled(text, joined, (found) => found.normalize('NFKC')).map(({ index, word, meant }) => ({
		index,
		wrong: `'${word}' holds letters that are joined in one, as in a PDF`,
		advice: `write '${meant}', letter by letter`,
	})),
];
