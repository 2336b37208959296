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

/** CSL-JSON as citeproc takes it: what is ours is left out, since it reads no `custom`; a body is not named twice. */
const item = ({ custom, abstract, publisher, 'container-title': container, ...csl }: Source): unknown => {
	void custom;
	void abstract;
	const bodies = (csl.author ?? []).flatMap((name) => ('literal' in name ? [name.literal] : []));
	const isAuthor = (name: string): boolean => bodies.some((body) => body === name || body.startsWith(`${name}, `));
	return {
		...csl,
		...(publisher === undefined || isAuthor(publisher) ? {} : { publisher }),
		...(container === undefined || isAuthor(container) ? {} : { 'container-title': container }),
	};
};

const inner = (entry: string): string =>
	entry
		.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, '')
		.replace(/<span style="font-style:normal;?">(.*?)<\/span>/g, '$1')
		.replace(/([.?!])([’”]?(?:<\/i>)?)\.$/, '$1$2')
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
