/** Plain text → sentences, for backlinks. Made for the prose of an edition, not for every text in the world. */

/** Words that end in a full stop and do not end a sentence, initials among them: `J. Smith`, `the U.S. Senate`. */
const abbreviations =
	/(?:^|[\s(‘“])(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Prof|Jr|No|Nos|vol|paras?|arts?|pp?|cf|al|vs|approx|ca|e\.g|i\.e|(?:[A-Z]\.)*[A-Z])\.$/;

/** One sentence and where it begins in the text. */
export interface Sentence {
	readonly text: string;
	readonly start: number;
}

/** Splits a paragraph's plain text. Every character but the white space between sentences is in just one of them. */
export const sentencesOf = (text: string): Sentence[] => {
	const sentences: Sentence[] = [];
	let start = 0;
	for (const match of text.matchAll(/[.!?…]['’”)\]]*\s+(?=[\p{Lu}\p{N}‘“('])/gu)) {
		const upto = match.index + match[0].trimEnd().length;
		if (abbreviations.test(text.slice(start, match.index + 1))) continue;
		sentences.push({ text: text.slice(start, upto), start });
		start = match.index + match[0].length;
	}
	if (start < text.length) sentences.push({ text: text.slice(start), start });
	return sentences;
};

/** The sentence that holds a place of the text; the whole text where none does. */
export const sentenceAt = (text: string, offset: number): Sentence =>
	sentencesOf(text).findLast((sentence) => sentence.start <= offset) ?? { text, start: 0 };
