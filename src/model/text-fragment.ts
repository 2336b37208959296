/**
 * Words as a text fragment (URL Fragment Text Directives, WICG): `:~:text=…` after the id of their paragraph leads to
 * the very words, and where a browser does not know it, to the paragraph. Pure.
 */

/** A hyphen, a comma and an ampersand part the pieces of a directive, so that those of the text are escaped. */
const escaped = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

/** So many words name a short text whole; of a longer one the first and the last say where it begins and ends. */
const whole = 8;
const ends = 4;

/** A text that is quoted: as words of the page, white space between them. */
const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

/** The directive for words that stand in the page without a break, as a reader selects them. */
export const textDirective = (text: string): string => {
	const words = wordsOf(text);
	if (words.length <= whole) return `:~:text=${escaped(words.join(' '))}`;
	return `:~:text=${escaped(words.slice(0, ends).join(' '))},${escaped(words.slice(-ends).join(' '))}`;
};
