/** The part of a text where the words that were found stand, those marked. Pure. */
import { wordsOf } from './words.ts';

/** A piece of a passage. */
export interface Piece {
	readonly text: string;
	/** True where it is what was found. */
	readonly found: boolean;
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** The places of the words, touching ones joined. */
const spansOf = (text: string, words: ReadonlySet<string>): Span[] => {
	const spans: Span[] = [];
	for (const { word, start, end } of wordsOf(text)) {
		if (!words.has(word)) continue;
		const last = spans.at(-1);
		if (last && start <= last.end) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
		else spans.push({ start, end });
	}
	return spans;
};

/** Where the passage begins: so that it holds as many of the places as can be, the first of such beginnings. */
const beginning = (spans: readonly Span[], length: number): number => {
	let best = { start: 0, held: 0 };
	for (const { start } of spans) {
		const held = spans.filter((span) => span.start >= start && span.end <= start + length).length;
		if (held > best.held) best = { start, held };
	}
	return best.start;
};

/** How many of the words stand in a text, each counted once. */
const wordsIn = (text: string, words: ReadonlySet<string>): number =>
	new Set(wordsOf(text).flatMap(({ word }) => (words.has(word) ? [word] : []))).size;

/** Of the fields of a text, a line each, the one that holds most of the words, the first of such. */
const fieldOf = (text: string, words: ReadonlySet<string>): string => {
	const [first = '', ...others] = text.split(/\n+/);
	return others.reduce((best, field) => (wordsIn(field, words) > wordsIn(best, words) ? field : best), first);
};

/**
 * A passage of a text, out of one of its fields.
 * @param whole the text; its fields and paragraphs are parted by line breaks
 * @param words the words that were found, as `wordsOf` gives them
 * @param length how many characters it may take, more or less: it ends where words end
 */
export const passageOf = (whole: string, words: ReadonlySet<string>, length = 180): Piece[] => {
	const text = fieldOf(whole, words);
	const spans = spansOf(text, words);
	const wanted = Math.max(0, beginning(spans, length - 40) - 40);
	const space = text.slice(wanted).search(/\s/);
	const from = wanted === 0 || text.length <= length ? 0 : wanted + (space < 0 || space > 40 ? 0 : space + 1);
	const rest = text.length - from <= length ? text.length : text.lastIndexOf(' ', from + length);
	const to = rest <= from ? Math.min(text.length, from + length) : rest;
	const pieces: Piece[] = [];
	let at = from;
	const add = (end: number, found: boolean): void => {
		if (end > at) pieces.push({ text: text.slice(at, end), found });
		at = Math.max(at, end);
	};
	if (from > 0) pieces.push({ text: '… ', found: false });
	for (const { start, end } of spans) {
		if (start < from || end > to) continue;
		add(start, false);
		add(end, true);
	}
	add(to, false);
	if (to < text.length) pieces.push({ text: ' …', found: false });
	return pieces;
};
