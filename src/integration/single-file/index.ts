/**
 * A built page → one file that needs no other: styles and faces within it, links that lead to places in it, a policy of
 * its own with the hashes of what it has. As it is for paper, without a script; or to be explored, with all that its
 * scripts would ask the site for. Pure: what it reads it is given.
 */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { enclosed, inAll, inWords, type Enclosed } from './enclose.ts';
import { idsOf, turnLinks, type Places } from './links.ts';
import { hashOf, pack, within } from './pack.ts';
import { inOne, sheetsOf, type Files } from './sheets.ts';

/** What the page is taken apart with. */
export interface SingleFileOptions extends Files, Pick<Places, 'absolute'> {
	/** What it is explored with; absent: it has no script. */
	readonly explored?: {
		/** The path of the page, without the base path. */
		readonly path: string;
		readonly script: string;
		/** Data that its scripts ask for whatever they find, by their addresses without the base path. */
		readonly data: ReadonlyMap<string, string>;
	};
}

const hasClass = ({ properties: { className } }: Element, names: readonly string[]): boolean =>
	Array.isArray(className) && names.some((name) => className.includes(name));

/** What leads about the site: none of it is of use in a file by itself. */
const isOfSite = (element: Element): boolean => {
	const { tagName, properties } = element;
	if (tagName === 'script' || tagName === 'nav') return properties['dataContents'] === undefined;
	if (tagName === 'link') return !(Array.isArray(properties['rel']) && properties['rel'].includes('canonical'));
	if (tagName === 'meta') return properties['httpEquiv'] !== undefined;
	return (
		hasClass(element, ['site-head', 'paper-files', 'figure-opened', 'selection-tools']) ||
		(hasClass(element, ['used', 'card-more', 'more']) && tagName !== 'ul')
	);
};

/** What works by a script. */
const isOfScripts = (element: Element): boolean =>
	element.tagName === 'kbd' || hasClass(element, ['companion', 'tl-script']);

const remove = (tree: Root | Element, isLeft: (element: Element) => boolean): void =>
	visit(tree, 'element', (element, index, parent) => {
		if (!parent || index === undefined || !isLeft(element)) return undefined;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});

/** Where links lead is said for paper alone on a page of the site; a file by itself has no other place to lead to. */
const showNotes = (root: Root): void => {
	for (const notes of selectAll('.paper-notes', root)) delete notes.properties['hidden'];
};

/** Where an address leads in a file with these ids: to its own anchor, the card of an entry, what is enclosed. */
const placesIn =
	(ids: ReadonlySet<string>, enclosures: readonly Enclosed[]) =>
	(address: string): string | undefined => {
		const [path = '', fragment = ''] = address.split('#');
		const [, kind = '', id = ''] = /^\/(agreement|actor|mechanism|concept)s\/([a-z0-9-]+)\/$/.exec(path) ?? [];
		const own = [fragment, ...(fragment === '' ? [`card-${kind}-${id}`] : [])].find((place) => ids.has(place));
		return own ?? enclosures.map(({ places }) => places.get(address)).find((place) => place !== undefined);
	};

const nothing: Enclosed = { sections: [], places: new Map() };

/** A figure that the page folds to a line, from its page for frames, with the sheets that it needs. */
interface Folded {
	readonly address: string;
	readonly figure: Element;
	readonly sheets: readonly string[];
}

const foldedIn = (root: Root, pageAt: (address: string) => Root | undefined): readonly Folded[] =>
	selectAll('[data-folded]', root).flatMap((line) => {
		const address = select('a[data-embed]', line)?.properties['dataEmbed'];
		const page = typeof address === 'string' ? pageAt(address) : undefined;
		const figure = page && select('figure[data-figure]', page);
		if (!page || !figure || typeof address !== 'string') return [];
		return [{ address, figure: structuredClone(figure), sheets: sheetsOf(page) }];
	});

/** The addresses of the data that figures ask for. */
const dataOf = (figures: readonly Element[]): readonly string[] =>
	figures
		.flatMap((figure) => selectAll('[data-file]', figure))
		.map(({ properties }) => properties['dataFile'])
		.filter((address) => typeof address === 'string');

/** The pages of the build, by their addresses: hundreds of links lead to a few of them, and each is parsed once. */
const pagesOf = (read: Files['read']): ((address: string) => Root | undefined) => {
	const parse = (address: string): Root | undefined => {
		try {
			return fromHtml(read(`${address}index.html`).toString('utf8'));
		} catch {
			return undefined;
		}
	};
	const known = new Map<string, Root | undefined>();
	return (address) => {
		if (!known.has(address)) known.set(address, parse(address));
		return known.get(address);
	};
};

/** The file. The same page gives the same bytes. */
export const singleFile = (html: string, options: SingleFileOptions): string => {
	const { base, read, absolute, explored } = options;
	const root = fromHtml(html);
	const pageAt = pagesOf(read);
	const sheets = sheetsOf(root);
	const folded = explored ? foldedIn(root, pageAt) : [];
	const isLeft = (element: Element): boolean => isOfSite(element) || (!explored && isOfScripts(element));
	for (const tree of [root, ...folded.map(({ figure }) => figure)]) remove(tree, isLeft);
	showNotes(root);

	const figures = folded.map(({ figure }) => figure);
	const ids = idsOf(root);
	const asked = { base, ids, pageAt: (path: string) => pageAt(base + path) };
	const written = explored ? enclosed({ ...asked, texts: [root], by: inWords }) : nothing;
	const all = new Set([...ids, ...written.places.values()]);
	const unpacked = explored ? enclosed({ ...asked, ids: all, texts: [root, ...figures], by: inAll }) : nothing;
	const led = { base, absolute };
	for (const tree of [root, ...written.sections]) turnLinks(tree, { ...led, placeOf: placesIn(ids, [written]) });
	for (const tree of unpacked.sections) turnLinks(tree, { ...led, placeOf: placesIn(ids, [written, unpacked]) });
	for (const figure of figures) {
		const placeOf = placesIn(new Set([...ids, ...idsOf(figure)]), [written, unpacked]);
		turnLinks(figure, { ...led, placeOf }, String(figure.properties['id']));
	}
	select(within, root)?.children.push(...written.sections);

	const text = [root, ...figures, ...unpacked.sections].map((tree) => toString(tree)).join('');
	const style = inOne(sheets, text, options);
	const packed =
		explored &&
		pack({
			script: explored.script,
			style: inOne(
				[...new Set(folded.flatMap((each) => each.sheets))].filter((sheet) => !sheets.includes(sheet)),
				text,
				options,
			),
			sections: unpacked.sections,
			figures: new Map(folded.map(({ address, figure }) => [address, figure])),
			data: new Map([
				...[...explored.data].map(([path, json]) => [base + path, json] as const),
				...dataOf(figures).map((address) => [address, read(address).toString('utf8')] as const),
			]),
		});
	const policy = [
		"default-src 'none'",
		...(packed ? [`script-src ${packed.scripts.join(' ')}`] : []),
		`style-src ${[hashOf(style), ...(packed?.styles ?? [])].join(' ')}`,
		'font-src data:',
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	const head = select('head', root);
	if (head) {
		const charset = head.children.findIndex(
			(child) => child.type === 'element' && child.properties['charSet'] !== undefined,
		);
		head.children.splice(charset + 1, 0, h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }));
		head.children.push(h('style', style));
	}
	if (packed) select('body', root)?.children.push(...packed.elements);
	const page = select('html', root);
	if (page && explored) page.properties['dataMadeOf'] = explored.path;
	return `${toHtml(root, { upperDoctype: true })}\n`;
};
