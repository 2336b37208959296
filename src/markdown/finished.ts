/**
 * A finished page read as a browser reads it, with the place of each of its parts. A page has thousands of nodes, of which
 * a few matter: they stay in the parser's own tree, since to make another of them would cost as much as to read it. Pure.
 */
import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes, type ParserOptions } from 'parse5';

/** What has children: an element, or a page. */
export type PageParent = DefaultTreeAdapterTypes.ParentNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;

const options: ParserOptions<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
	sourceCodeLocationInfo: true,
	scriptingEnabled: false,
};

/** A whole page. */
export const readPage = (html: string): PageParent => parse(html, options);

/** A part of one. */
export const readPart = (html: string): PageParent => parseFragment(html, options);

/** Whether a node is text. */
export const isText = (node: DefaultTreeAdapterTypes.Node): node is PageText => defaultTreeAdapter.isTextNode(node);

/** Whether a node is an element. */
export const isElement = (node: DefaultTreeAdapterTypes.Node): node is PageElement =>
	defaultTreeAdapter.isElementNode(node);

/** The texts and elements below a node, in the order of the page. */
export const nodesIn = (parent: PageParent): readonly (PageElement | PageText)[] => {
	const found: (PageElement | PageText)[] = [];
	const look = ({ childNodes }: PageParent): void => {
		for (const node of childNodes)
			if (isText(node)) found.push(node);
			else if (isElement(node)) {
				found.push(node);
				look(node);
			}
	};
	look(parent);
	return found;
};

/** An attribute of HTML's own: `xlink:href` is not `href`. */
export const attributeOf = ({ attrs }: PageElement, name: string): string | undefined =>
	attrs.find((each) => each.name === name && (each.prefix ?? '') === '')?.value;

/** Where in the page a node was written; nothing of what the page only implies. */
export const placeOf = ({
	sourceCodeLocation: place,
}: PageElement | PageText): { readonly start: number; readonly end: number } | undefined =>
	place ? { start: place.startOffset, end: place.endOffset } : undefined;
