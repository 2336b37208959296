/**
 * How a source came to be known: the copy in which it was read, what there is to say of it, the source that quotes it.
 * The pages and the files for reference managers say it in the same words. Pure.
 */
import type { Source } from '../schema/sources.ts';
import { addressesOf, copyOf } from './addresses.ts';
import { shortAuthor, shortDate } from './note.ts';

/** A piece of a sentence: words, or an address after them, which pages show as a link. */
export type Piece = { readonly language?: string | undefined } & (
	{ readonly text: string } | { readonly address: string }
);
type Sentence = readonly Piece[];

/** Finds a source by its id; `undefined` for what is not in the bibliography. */
export type SourceOf = (id: string) => Source | undefined;

const copy = (source: Source): Sentence | undefined => {
	const at = copyOf(source);
	if (at === undefined) return undefined;
	return at.address === undefined
		? [{ text: `a copy at ${at.host}` }]
		: [{ text: 'a copy at' }, { address: at.address, language: source.language }];
};

/** Where a copy was read, if that is not the address itself. */
export const readIn = (source: Source): Sentence => {
	const read = copy(source);
	return read === undefined ? [] : [{ text: 'Read in ' }, ...read, { text: '.' }];
};

/** Through which source it is known, and where that stands. */
export const quotedIn = ({ custom }: Source, sourceOf: SourceOf): Sentence => {
	const other = custom?.quotedIn === undefined ? undefined : sourceOf(custom.quotedIn);
	if (!other) return [];
	const { language } = other;
	const where = addressesOf(other).map((address) => ({ address, language }));
	const read = copy(other);
	return [
		{ text: 'Quoted in ' },
		{ text: shortAuthor(other), language },
		{ text: `, ${shortDate(other)}` },
		...(where.length > 0
			? [{ text: ':' }, ...where]
			: read === undefined
				? [{ text: '.' }]
				: [{ text: ', in ' }, ...read, { text: '.' }]),
	];
};

/** All that there is to say, sentence by sentence. */
export const howRead = (source: Source, sourceOf: SourceOf): readonly Sentence[] => {
	const remark = source.custom?.note;
	return [readIn(source), remark === undefined ? [] : [{ text: remark }], quotedIn(source, sourceOf)].filter(
		({ length }) => length > 0,
	);
};

/** The same as plain text; `undefined` of what was read where it stands, and has no remark. */
export const howReadText = (source: Source, sourceOf: SourceOf): string | undefined => {
	const sentences = howRead(source, sourceOf).map((pieces) =>
		pieces.map((piece) => ('text' in piece ? piece.text : ` ${piece.address}`)).join(''),
	);
	// Spaces at which no line breaks are for pages.
	return sentences.length === 0 ? undefined : sentences.join(' ').replaceAll('\u00a0', ' ');
};

/** The copy that such a text names, and what else it says: for who reads an export back. */
export const copyRead = (text: string): { readonly address: string; readonly rest: string } | undefined => {
	const [, address, rest = ''] = /^Read in a copy at (https?:\/\/\S+)\.(?:\s+(.*))?$/su.exec(text) ?? [];
	return address === undefined ? undefined : { address, rest };
};
