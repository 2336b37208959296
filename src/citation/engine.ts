/** The CSL engine over the edition's sources: every entry formatted once, then looked up. */
import CSL from 'citeproc';
import locale from 'locale-en-gb';
import type { Source } from '../schema/sources.ts';
import { style } from './style.ts';

/** Every entry of the bibliography, formatted. */
export interface Formatted {
	/** The HTML of an entry, without its address: text, `<i>`, and nothing that could do harm. */
	readonly html: ReadonlyMap<string, string>;
	/** The ids in the order of the bibliography. */
	readonly sorted: readonly string[];
}

/** Words that end in a full stop of their own. */
const abbreviated = /(?:\b\p{L}\.\p{L}|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No|Nos|vol|ed|eds|etc|al)|\.\.)\.$/u;

/** A title without the full stop that its sentence ended in: the entry goes on with a comma. */
const unstopped = (title: string): string => (abbreviated.test(title) ? title : title.replace(/\.$/, ''));

/** Pages as they are printed: `p. 4`, `pp. 4–9`; the number of an article, `e1005128`, as it stands. */
const printedPages = (page: string | number): string => {
	const text = String(page);
	if (/^[A-Z]?\d+$|^[ivxlc]+$/.test(text)) return `p. ${text}`;
	return /^[A-Za-z]?\d+\s*[-–—,]|^[ivxlc]+\s*[-–—,]/.test(text) ? `pp. ${text}` : text;
};

/**
 * CSL-JSON as citeproc takes it: what is ours is left out, since it reads no `custom`; a body is not named twice; a
 * description comes as `note`, in square brackets; pages come as `annote`, since citeproc would take them apart.
 */
const item = (source: Source): unknown => {
	const { custom, abstract, DOI, publisher, title, page, 'container-title': container, ...csl } = source;
	void abstract;
	void DOI;
	const bodies = (csl.author ?? []).flatMap((name) => ('literal' in name ? [name.literal] : []));
	const isAuthor = (name: string): boolean => bodies.some((body) => body === name || body.startsWith(`${name}, `));
	return {
		...csl,
		...(custom?.described === true ? { note: `[${title}]` } : { title: unstopped(title) }),
		...(page === undefined ? {} : { annote: printedPages(page) }),
		...(publisher === undefined || isAuthor(publisher) ? {} : { publisher }),
		...(container === undefined || isAuthor(container) ? {} : { 'container-title': container }),
	};
};

/** The signs that citeproc writes by their numbers, as the rest of the pages writes them. */
const entities: Readonly<Record<string, string>> = { '&#38;': '&amp;', '&#60;': '&lt;', '&#62;': '&gt;' };

const inner = (entry: string): string =>
	entry
		.replace(/&#(?:38|60|62);/g, (sign) => entities[sign] ?? sign)
		.replace(/<\/?div[^>]*>/g, '')
		.replace(/<span style="font-style:normal;">(.*?)<\/span>/g, '$1')
		.trim();

/** Formats all sources. Some hundreds take a second or two: callers keep the result. */
export const formatSources = (sources: readonly Source[]): Formatted => {
	const byId = new Map(sources.map((source) => [source.id, item(source)]));
	const engine = new CSL.Engine(
		{ retrieveLocale: () => locale, retrieveItem: (id) => byId.get(id) },
		style,
		'en-GB',
		true,
	);
	engine.setOutputFormat('html');
	engine.updateItems([...byId.keys()]);
	const made = engine.makeBibliography();
	if (made === false) return { html: new Map(), sorted: [] };
	const [meta, entries] = made;
	const sorted = meta.entry_ids.map(([id]) => id ?? '');
	return { html: new Map(sorted.map((id, index) => [id, inner(entries[index] ?? '')])), sorted };
};
