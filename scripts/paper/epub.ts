/** The essay as a book for e-readers: EPUB 3, packed so that the same content gives the same bytes. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { firstMoment } from '../../src/model/dates.ts';
import { chaptersOf, type Chapter } from './chapters.ts';
import type { PaperMetadata } from './metadata.ts';

/** What is said of the book. */
export interface BookMetadata extends PaperMetadata {
	/** Where the site lives, which is then the book's name among books. */
	readonly address: string | undefined;
	readonly version: string;
	readonly licence: string;
}

const x = (name: string, attributes: Readonly<Record<string, string>>, ...children: (Element | string)[]): Element => ({
	type: 'element',
	name,
	attributes: { ...attributes },
	children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

const xml = (root: Element): Uint8Array => {
	const document: Root = {
		type: 'root',
		children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, root],
	};
	return strToU8(`${toXml(document)}\n`);
};

const page = (language: string, title: string, ...body: Element[]): Element =>
	x(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': 'http://www.idpf.org/2007/ops',
			lang: language,
			'xml:lang': language,
		},
		x('head', {}, x('title', {}, title), x('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' })),
		x('body', {}, ...body),
	);

/** Few rules: an e-reader has its own faces, sizes and colours. */
const css = `body { line-height: 1.45; }
h1, h2, h3 { line-height: 1.2; text-align: start; page-break-after: avoid; }
.subtitle { display: block; font-size: 0.6em; }
.margin-note, .callout, figure { margin: 1em 0 1em 1em; padding-inline-start: 0.8em; border-inline-start: 2px solid #888; font-size: 0.9em; }
.callout, figure { page-break-inside: avoid; }
.pilcrow { font-size: 0.75em; text-decoration: none; }
.card { margin-block: 1em; }
.card-name, .callout-title, .figure-title, .kind { font-weight: bold; margin-block-end: 0; }
dt { font-weight: bold; }
dd { margin-inline-start: 1em; }
.when, .track, .figure-words { color: #555; }
sup { line-height: 0; }
svg { max-width: 100%; }
.steps { width: 4em; height: 0.7em; }
.promises-sign, .track svg { width: 0.8em; height: 0.8em; }
`;

const navigation = ({ language, title }: BookMetadata, chapters: readonly Chapter[]): Element => {
	const link = (href: string, words: string): Element => x('a', { href }, words);
	const items = chapters.map(({ file, title: words, headings }) =>
		x(
			'li',
			{},
			link(file, words),
			...(headings.length > 0
				? [x('ol', {}, ...headings.map((each) => x('li', {}, link(`${file}#${each.id}`, each.title))))]
				: []),
		),
	);
	return page(
		language,
		title,
		x('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, x('h1', {}, 'Contents'), x('ol', {}, ...items)),
	);
};

/** A name by which the book is known: its address, else one that follows from its title and version. */
const identifierOf = ({ address, title, version }: BookMetadata): string => {
	if (address !== undefined) return address;
	const digits = createHash('sha256').update(`${title}\n${version}`).digest('hex');
	// A name-based UUID of version 8, as RFC 9562 lets one make it.
	return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
};

const packageOf = (about: BookMetadata, chapters: readonly Chapter[]): Element => {
	const meta = (property: string, value: string): Element => x('meta', { property }, value);
	const item = (id: string, href: string, type: string, properties?: string): Element =>
		x('item', { id, href, 'media-type': type, ...(properties === undefined ? {} : { properties }) });
	const xhtml = 'application/xhtml+xml';
	return x(
		'package',
		{
			xmlns: 'http://www.idpf.org/2007/opf',
			version: '3.0',
			'unique-identifier': 'id',
			'xml:lang': about.language,
			prefix: 'schema: http://schema.org/',
		},
		x(
			'metadata',
			{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
			x('dc:identifier', { id: 'id' }, identifierOf(about)),
			x('dc:title', {}, about.title),
			x('dc:language', {}, about.language),
			...(about.author === undefined ? [] : [x('dc:creator', {}, about.author)]),
			x('dc:date', {}, about.date),
			x('dc:description', {}, about.subject),
			x('dc:rights', {}, about.licence),
			meta('dcterms:modified', firstMoment(about.date)),
			meta('schema:accessMode', 'textual'),
			meta('schema:accessMode', 'visual'),
			meta('schema:accessModeSufficient', 'textual'),
			...['tableOfContents', 'readingOrder', 'structuralNavigation', 'alternativeText'].map((feature) =>
				meta('schema:accessibilityFeature', feature),
			),
			meta('schema:accessibilityHazard', 'none'),
			meta('schema:accessibilitySummary', 'All of it can be read as text; what is drawn is also said in words.'),
		),
		x(
			'manifest',
			{},
			item('nav', 'nav.xhtml', xhtml, 'nav'),
			item('css', 'book.css', 'text/css'),
			...chapters.map(({ file, drawn }, index) => item(`chapter-${index + 1}`, file, xhtml, drawn ? 'svg' : undefined)),
		),
		x('spine', {}, ...chapters.map((_, index) => x('itemref', { idref: `chapter-${index + 1}` }))),
	);
};

const container = x(
	'container',
	{ version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
	x(
		'rootfiles',
		{},
		x('rootfile', { 'full-path': 'OEBPS/package.opf', 'media-type': 'application/oebps-package+xml' }),
	),
);

/** The book of the essay in one file. The first of its files is not packed, so that its type can be read in place. */
export const epubOf = (html: string, about: BookMetadata): Uint8Array => {
	const chapters = chaptersOf(html);
	const [year = 1980, month = 1, day = 1] = about.date.split('-').map(Number);
	// By the clock of the machine, as the packer reads it: so the bytes do not depend on where that stands.
	const mtime = new Date(year, month - 1, day);
	const files: Zippable = {
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': xml(container),
		'OEBPS/package.opf': xml(packageOf(about, chapters)),
		'OEBPS/nav.xhtml': xml(navigation(about, chapters)),
		'OEBPS/book.css': strToU8(css),
		...Object.fromEntries(
			chapters.map(({ file, title, body }) => [`OEBPS/${file}`, xml(page(about.language, title, body))]),
		),
	};
	return zipSync(files, { mtime, level: 9 });
};
