/**
 * Words as a text fragment (URL Fragment Text Directives, WICG): `:~:text=…` after the id of their paragraph leads to
 * the very words, and where a browser does not know it, to the paragraph. Pure.
 */

/** A hyphen, a comma and an ampersand part the pieces of a directive, so that those of the text are escaped. */
const escaped = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

/** A text that is quoted: as words of the page, white space between them. */
const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

/**
 * The directive for a sentence of a page that has marks of citations and notes in it: by its longest stretch without one.
 * A word that a mark follows at once is no whole word to a browser, and is left out.
 * @param marks where in the sentence marks stand, in order
 * @returns nothing where no stretch is long enough to be found again
 */
export const sentenceDirective = (sentence: string, marks: readonly number[]): string => {
	const stretches = [...marks, sentence.length]
		.map((end, index) => sentence.slice(marks[index - 1] ?? 0, end))
		.map((stretch, index) => (index < marks.length ? stretch.replace(/[\p{L}\p{N}]+$/u, '') : stretch))
		// What ends in a bracket or a hyphen goes on behind the mark; what begins with a stop belongs to the words before it.
		.map((stretch) => stretch.replace(/^[^\p{L}\p{N}‘“(]+/u, '').trimEnd());
	const longest = stretches.reduce((most, each) => (each.length > most.length ? each : most));
	return longest.length < 8 ? '' : textDirective(longest, 5);
};

/**
 * The directive for words that stand in the page without a break, as a reader selects them.
 * @param ends of a longer text so many words say where it begins, and as many where it ends; a shorter one is named whole
 */
export const textDirective = (text: string, ends = 4): string => {
	const words = wordsOf(text);
	if (words.length <= 2 * ends) return `:~:text=${escaped(words.join(' '))}`;
	return `:~:text=${escaped(words.slice(0, ends).join(' '))},${escaped(words.slice(-ends).join(' '))}`;
};
