/** The bibliography of a page: each source formatted by the CSL engine, with its address, and what it is quoted in. */
import { runsOf } from '../model/scripts.ts';
import type { Edition } from '../model/types.ts';
import type { Source } from '../schema/sources.ts';
import { once } from '../source/once.ts';
import { addressesOf } from './addresses.ts';
import { formatSources, type Formatted } from './engine.ts';
import { howRead, quotedIn, readIn, type Piece, type SourceOf } from './how-read.ts';
import { noteText, plainTitle } from './note.ts';

/** An entry of the bibliography. */
export interface BibliographyEntry {
	readonly id: string;
	/** Safe HTML. */
	readonly html: string;
}

const formatted = once((edition: Edition): Formatted =>
	formatSources([...edition.sources.values()].map(({ data }) => data)),
);

const escape = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Runs of other scripts carry their language: that of the source, where it is one of them. */
const withLang = (html: string, language?: string): string =>
	runsOf(html, language)
		.map(({ text, lang, rightToLeft }) => {
			const tag = rightToLeft === true ? 'bdi' : 'span';
			return lang === undefined ? text : `<${tag} lang="${lang}">${text}</${tag}>`;
		})
		.join('');

/** Languages that are written from right to left: what surrounds such a title must not be drawn into its direction. */
const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** A title in another language of the Latin, Arabic, Greek or Cyrillic script carries it, where it stands as written. */
const withTitle = (html: string, { title, language, custom }: Source): string => {
	const written = escape(title.replace(/\.$/, ''));
	if (language === undefined || custom?.described === true || /^(?:en|zh|ja|ko)\b/.test(language)) return html;
	const tag = rightToLeft.test(language) ? 'bdi' : 'span';
	return html.replace(withLang(written, language), () => `<${tag} lang="${language}">${written}</${tag}>`);
};

/** Plain text as safe HTML: runs of other scripts carry their language. */
export const htmlOf = (text: string, language?: string): string => withLang(escape(text), language);

/** An address as it is printed: without the protocol and a closing slash. */
export const shownAddress = (url: string): string => {
	try {
		return decodeURI(url)
			.replace(/^https?:\/\/(?:www\.)?/, '')
			.replace(/\/$/, '');
	} catch {
		return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
	}
};

const link = (at: string, language?: string): string =>
	` <a class="address" href="${escape(at)}">${htmlOf(shownAddress(at), language)}</a>`;

const links = (source: Source): string =>
	addressesOf(source)
		.map((at) => link(at, source.language))
		.join('');

/** A sentence about a source as safe HTML, after a space. */
const sentence = (pieces: readonly Piece[]): string =>
	pieces.length === 0
		? ''
		: ` ${pieces.map((piece) => ('text' in piece ? htmlOf(piece.text, piece.language) : link(piece.address, piece.language))).join('')}`;

const finder =
	({ sources }: Edition): SourceOf =>
	(id) =>
		sources.get(id)?.data;

/** Addresses end with a stop where a sentence follows them, which else would read as part of the last. */
const linksBefore = (source: Source, after: string): string => {
	const where = links(source);
	return where && after ? `${where}.${after}` : where + after;
};

/** The addresses of a source; then where a copy was read, what there is to say of it, and what it is quoted in. */
const address = (source: Source, edition: Edition): string =>
	linksBefore(source, howRead(source, finder(edition)).map(sentence).join(''));

/** A source in a line, for a note on paper: who, when, and where it is; its title where it has no address. Safe HTML. */
export const sourceLine = (edition: Edition, key: string): string | undefined => {
	const source = edition.sources.get(key)?.data;
	if (!source) return undefined;
	const who = htmlOf(noteText(source), source.language);
	const where = links(source) || sentence(readIn(source));
	const within = where === '' ? sentence(quotedIn(source, finder(edition))) : '';
	const title = where + within === '' ? ` ${htmlOf(plainTitle(source), source.language)}` : '';
	return `${who}.${title}${where}${within}`;
};

/** Any other address in a line. */
export const addressLine = (at: string): string => link(at).trim();

/**
 * The entries of a bibliography.
 * @param keys the sources, in the order wanted; unknown ones are passed over (the check has told)
 * @param options `sorted`: by author, as on the page of all sources
 */
export const bibliography = (
	edition: Edition,
	keys: readonly string[],
	options: { readonly sorted?: boolean } = {},
): BibliographyEntry[] => {
	const { html, sorted } = formatted(edition);
	const wanted = new Set(keys);
	const order = options.sorted === true ? sorted.filter((id) => wanted.has(id)) : [...wanted];
	return order.flatMap((id) => {
		const source = edition.sources.get(id)?.data;
		if (!source) return [];
		const reference = withTitle(withLang(html.get(id) ?? escape(plainTitle(source)), source.language), source);
		return [{ id, html: reference + address(source, edition) }];
	});
};
