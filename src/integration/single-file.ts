/**
 * The built page of the essay → one file that needs no other: styles and faces within it, links that lead to places in
 * it, no script, a policy of its own. Pure: what it reads it is given.
 */
import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** What the page is taken apart with. */
export interface SingleFileOptions {
	/** The base path of the site, without a slash at its end. */
	readonly base: string;
	/** The bytes of a file of the build, by its address. @throws where there is none */
	readonly read: (address: string) => Buffer;
	/** The absolute address of a path of the site, where it is known where the site lives. */
	readonly absolute: (address: string) => string | undefined;
}

const textOf = (value: Element['properties'][string]): string | undefined =>
	typeof value === 'string' ? value : undefined;

const hasClass = ({ properties: { className } }: Element, names: readonly string[]): boolean =>
	Array.isArray(className) && names.some((name) => className.includes(name));

/** What works by a script, or leads about the site: none of it is of use in a file by itself. */
const isOfSite = (element: Element): boolean => {
	const { tagName, properties } = element;
	if (tagName === 'script' || tagName === 'kbd' || tagName === 'nav') return properties['dataContents'] === undefined;
	if (tagName === 'link') return true;
	if (tagName === 'meta') return properties['httpEquiv'] !== undefined;
	return (
		hasClass(element, ['site-head', 'paper-files', 'companion', 'tl-script', 'figure-opened', 'selection-tools']) ||
		(hasClass(element, ['used', 'card-more', 'more']) && tagName !== 'ul')
	);
};

/** Where links lead is said for paper alone on a page of the site; a file by itself has no other place to lead to. */
const showNotes = (root: Root): void =>
	visit(root, 'element', (element) => {
		if (hasClass(element, ['paper-notes'])) delete element.properties['hidden'];
	});

const idsOf = (root: Root): ReadonlySet<string> => {
	const ids = new Set<string>();
	visit(root, 'element', ({ properties: { id } }) => {
		if (typeof id === 'string') ids.add(id);
	});
	return ids;
};

/** Leads each link to its place in the file: to the card of an entry, the entry of a source; else to the site, or nowhere. */
const turnLinks = (root: Root, { base, absolute }: SingleFileOptions): void => {
	const ids = idsOf(root);
	visit(root, 'element', (element) => {
		const { tagName, properties } = element;
		const address = textOf(properties['href']);
		if (tagName !== 'a' || address === undefined || !address.startsWith(`${base}/`)) return;
		const [path = '', fragment = ''] = address.slice(base.length).split('#');
		const entry = /^\/(agreement|actor|mechanism|concept)s\/([a-z0-9-]+)\/$/.exec(path);
		const places = [fragment, ...(entry && fragment === '' ? [`card-${entry[1]}-${entry[2]}`] : [])];
		const place = places.find((id) => ids.has(id));
		const target = place === undefined ? absolute(address) : `#${place}`;
		delete properties['download'];
		if (target !== undefined) properties['href'] = target;
		else {
			delete properties['href'];
			// Words that lead nowhere are words; a mark in a drawing stays what its styles know it by.
			if (properties['transform'] === undefined) {
				element.tagName = 'span';
				// What is no link has no name of its own.
				delete properties['ariaLabel'];
			}
		}
	});
};

/** A face of a sheet: `url(fonts/x.woff2)`, the file itself in its place; nothing where the text has none of its letters. */
const withFaces = (css: string, letters: ReadonlySet<number>, read: SingleFileOptions['read'], base: string): string =>
	css.replace(/@font-face\{[^}]*\}/g, (face) => {
		const spans = /unicode-range:([^;}]+)/.exec(face)?.[1]?.split(',') ?? [];
		const needed = spans.some((span) => {
			const [from = 0, to = from] = span
				.replace(/^\s*U\+/i, '')
				.split('-')
				.map((point) => parseInt(point, 16));
			for (let point = from; point <= to; point += 1) if (letters.has(point)) return true;
			return false;
		});
		if (spans.length > 0 && !needed) return '';
		return face.replace(/url\(["']?\/?(fonts\/[^)"']+)["']?\)/, (_, file: string) => {
			const data = read(`${base}/${file}`).toString('base64');
			return `url(data:font/woff2;base64,${data})`;
		});
	});

/** The sheets of the page in their order, in one. */
const styleOf = (root: Root, options: SingleFileOptions): string => {
	const letters = new Set([...toString(root)].map((letter) => letter.codePointAt(0) ?? 0));
	const sheets: string[] = [];
	visit(root, 'element', ({ tagName, properties: { rel, href } }) => {
		if (tagName !== 'link' || !Array.isArray(rel) || !rel.includes('stylesheet') || typeof href !== 'string') return;
		sheets.push(withFaces(options.read(href).toString('utf8'), letters, options.read, options.base));
	});
	// What a face that came too late would never be used for is there from the first.
	return sheets.join('\n').replace(/font-display:optional/g, 'font-display:block');
};

/** The file. The same page gives the same bytes. */
export const singleFile = (html: string, options: SingleFileOptions): string => {
	const root = fromHtml(html);
	const style = styleOf(root, options);
	visit(root, 'element', (element, index, parent) => {
		if (!parent || index === undefined || !isOfSite(element)) return undefined;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	showNotes(root);
	turnLinks(root, options);
	const hash = createHash('sha256').update(style).digest('base64');
	const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
	visit(root, 'element', (element) => {
		if (element.tagName !== 'head') return undefined;
		const charset = element.children.findIndex(
			(child) => child.type === 'element' && child.properties['charSet'] !== undefined,
		);
		element.children.splice(charset + 1, 0, h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }));
		element.children.push(h('style', style));
		return false;
	});
	return `${toHtml(root, { upperDoctype: true })}\n`;
};
