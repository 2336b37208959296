/**
 * Words as a text fragment (URL Fragment Text Directives, WICG): `:~:text=…` after the id of their paragraph leads to
 * the very words, and where a browser does not know it, to the paragraph. Pure.
 */

/** A hyphen, a comma and an ampersand part the pieces of a directive, so that those of the text are escaped. */
const escaped = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

/** A text that is quoted: as words of the page, white space between them. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

/**
 * What of the stretches between marks a browser finds: a word that a mark follows at once is no whole word to it; what
 * begins with a stop belongs to the words before the mark, and what ends in a bracket or a hyphen goes on behind it.
 */
const between = (stretches: readonly string[]): readonly string[] =>
	stretches
		.map((stretch, index) => (index < stretches.length - 1 ? stretch.replace(/[\p{L}\p{N}]+$/u, '') : stretch))
		.map((stretch) => stretch.replace(/^[^\p{L}\p{N}‘“(]+/u, '').trimEnd());

/**
 * The directive for a sentence of a page that has marks of citations and notes in it: by its longest stretch without one.
 * @param marks where in the sentence marks stand, in order
 * @returns nothing where no stretch is long enough to be found again
 */
export const sentenceDirective = (sentence: string, marks: readonly number[]): string => {
	const stretches = [...marks, sentence.length].map((end, index) => sentence.slice(marks[index - 1] ?? 0, end));
	const longest = between(stretches).reduce((most, each) => (each.length > most.length ? each : most));
	return longest.length < 8 ? '' : textDirective(longest, 5);
};

/**
 * The directive for words from the first to the last, whatever marks stand among them.
 * @param stretches the words between the marks, in order
 */
export const passageDirective = (stretches: readonly string[], ends = 4): string => {
	const found = (stretches.length > 1 ? between(stretches) : stretches).filter((stretch) =>
		/[\p{L}\p{N}]/u.test(stretch),
	);
	const [first = '', ...rest] = found;
	const last = rest.at(-1);
	if (last === undefined) return textDirective(first, ends);
	const [from, to] = [wordsOf(first).slice(0, ends), wordsOf(last).slice(-ends)];
	return `:~:text=${escaped(from.join(' '))},${escaped(to.join(' '))}`;
};

/**
 * The directive for words that stand in the page without a break.
 * @param ends of a longer text so many words say where it begins, and as many where it ends; a shorter one is named whole
 */
export const textDirective = (text: string, ends = 4): string => {
	const words = wordsOf(text);
	if (words.length <= 2 * ends) return `:~:text=${escaped(words.join(' '))}`;
	return `:~:text=${escaped(words.slice(0, ends).join(' '))},${escaped(words.slice(-ends).join(' '))}`;
};
