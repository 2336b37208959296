/** The bibliography of a page: each source formatted by the CSL engine, with its address, and what it is quoted in. */
import type { Edition } from '../model/types.ts';
import type { Source } from '../schema/sources.ts';
import { formatSources, type Formatted } from './engine.ts';
import { shortAuthor, shortDate } from './note.ts';

/** An entry of the bibliography. */
export interface BibliographyEntry {
	readonly id: string;
	/** Safe HTML. */
	readonly html: string;
}

const made = new WeakMap<Edition, Formatted>();
const formatted = (edition: Edition): Formatted => {
	const known = made.get(edition);
	if (known) return known;
	const fresh = formatSources([...edition.sources.values()].map(({ data }) => data));
	made.set(edition, fresh);
	return fresh;
};

const escape = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Runs of Chinese characters carry their language. */
const withLang = (html: string): string =>
	html.replace(
		/\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef0-9]*/gu,
		(run) => `<span lang="zh-Hans">${run}</span>`,
	);

/** Plain text as safe HTML: runs of Chinese characters carry their language. */
export const htmlOf = (text: string): string => withLang(escape(text));

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

const address = ({ URL: url, custom }: Source): string => {
	const at = custom?.readAt ?? url;
	return at === undefined ? '' : ` <a class="address" href="${escape(at)}">${escape(shownAddress(at))}</a>`;
};

const quoted = (source: Source, edition: Edition): string => {
	const within = source.custom?.quotedIn;
	const other = within === undefined ? undefined : edition.sources.get(within)?.data;
	return other ? ` Quoted in ${escape(shortAuthor(other))}, ${escape(shortDate(other))}:${address(other)}` : '';
};

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
		return [{ id, html: withLang(html.get(id) ?? escape(source.title)) + address(source) + quoted(source, edition) }];
	});
};
