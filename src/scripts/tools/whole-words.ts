/** A selection with the words that it cuts through made whole: nobody quotes half a word, and a browser finds none. */

/** Where the word begins, or ends, that a place in a text lies within; the place itself where it lies within none. */
const edge = (text: string, at: number, which: 'start' | 'end'): number => {
	// Within a word: what stands on either side of the place belongs to one.
	const word = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' })
		.segment(text)
		.containing(which === 'start' ? at : at - 1);
	if (!word?.isWordLike) return at;
	return which === 'start' ? word.index : word.index + word.segment.length;
};

/** The same range, from the beginning of its first word to the end of its last. */
export const wholeWords = (range: Range): Range => {
	const whole = range.cloneRange();
	const { startContainer: from, startOffset, endContainer: to, endOffset } = range;
	if (from instanceof Text) whole.setStart(from, edge(from.data, startOffset, 'start'));
	if (to instanceof Text) whole.setEnd(to, edge(to.data, endOffset, 'end'));
	return whole;
};
