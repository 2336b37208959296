/**
 * The essay in one file → the chapters of a book: what works only on a screen with a script is taken out, notes and
 * sources say what they are, links lead from chapter to chapter.
 */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { Element as XmlElement, Root as XmlRoot } from 'xast';

/** A chapter, a file of its own. */
export interface Chapter {
	/** `chapter-2.xhtml`. */
	readonly file: string;
	readonly title: string;
	/** The headings within it, in their order. */
	readonly headings: readonly { readonly id: string; readonly title: string }[];
	readonly body: XmlElement;
	/** True: there is a drawing in it. */
	readonly drawn: boolean;
}

/** What only a screen or a script makes use of; and drawings of which the same page has the list. */
const left = [
	'.heading-link, .claim-sign, .claims-layer, .paper, .screen-only, .contents, legend, input, button',
	'.promises-none, [role="status"], .tl-drawing, .tl-legend, .tl-tracks, .tl-help, .meetings-across, .skip',
].join(', ');

/** Elements of a page that a book has under another name. */
const renamed: Readonly<Record<string, string>> = {
	details: 'div',
	summary: 'p',
	fieldset: 'div',
	label: 'span',
	article: 'div',
	header: 'div',
};

const isSvg = (tagName: string): boolean => ['svg', 'g', 'path', 'rect', 'circle', 'line', 'text'].includes(tagName);

/** Attributes that only scripts and styles of the site read. */
const keep = (name: string): boolean => !/^(?:data|tabIndex|hidden|focusable|target|download)/.test(name);

const clean = (root: Root): void => {
	visit(root, 'element', (element, index, parent) => {
		if (!parent || index === undefined) return undefined;
		if (matches(left, element)) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		element.tagName = renamed[element.tagName] ?? element.tagName;
		element.properties = Object.fromEntries(Object.entries(element.properties).filter(([name]) => keep(name)));
		if (isSvg(element.tagName)) delete element.properties['className'];
		return undefined;
	});
};

/** What a part is in a book, by what it is on the page. */
const typeOf = (element: XmlElement): readonly [type: string, role: string] | undefined => {
	const { class: names = '', href = '' } = element.attributes;
	const classes = String(names).split(' ');
	if (classes.includes('margin-note')) return ['footnote', 'doc-footnote'];
	if (element.name !== 'a') return undefined;
	if (/#note-/.test(String(href))) return ['noteref', 'doc-noteref'];
	if (/#(?:ref|again)-/.test(String(href))) return ['backlink', 'doc-backlink'];
	if (/#source-/.test(String(href))) return ['biblioref', 'doc-biblioref'];
	return undefined;
};

const typed = (root: XmlRoot): void =>
	visit(root, 'element', (element) => {
		const found = typeOf(element);
		if (found) Object.assign(element.attributes, { 'epub:type': found[0], role: found[1] });
		const { lang } = element.attributes;
		if (lang !== undefined) element.attributes['xml:lang'] = lang;
	});

const titleOf = (element: Element): string => toString(select('h1, h2', element) ?? element).trim();

/** The parts of the page that are chapters: its head with the key points, each section, the cards, the sources. */
const partsOf = (root: Root): readonly Element[] => {
	const opening = selectAll('.title-block, .title-figures, .opening', root);
	return [
		...(opening.length > 0 ? [h('section', opening)] : []),
		...selectAll('.essay-section, .after-essay > section, .paper-notes', root),
	];
};

/** The chapters. */
export const chaptersOf = (html: string): readonly Chapter[] => {
	const root = fromHtml(html);
	clean(root);
	const parts = partsOf(root).map((part, index) => ({ part, file: `chapter-${index + 1}.xhtml` }));
	const places = new Map(
		parts.flatMap(({ part, file }) =>
			selectAll('[id]', part).flatMap(({ properties: { id } }) =>
				typeof id === 'string' ? [[id, file] as const] : [],
			),
		),
	);
	return parts.map(({ part, file }) => {
		visit(part, 'element', (element) => {
			const { href } = element.properties;
			if (typeof href !== 'string' || !href.startsWith('#')) return;
			const at = places.get(href.slice(1));
			if (at === undefined) {
				delete element.properties['href'];
				if (element.tagName === 'a') element.tagName = 'span';
			} else if (at !== file) element.properties['href'] = `${at}${href}`;
		});
		// Of a root it makes a root, of an element an element.
		const body = toXast({ type: 'root', children: [part] }) as XmlRoot;
		typed(body);
		return {
			file,
			title: titleOf(part),
			headings: selectAll('h3[id]', part).map((heading) => ({
				id: String(heading.properties['id']),
				title: toString(heading).trim(),
			})),
			body: body.children[0] as XmlElement,
			drawn: select('svg', part) !== undefined,
		};
	});
};
