/** Where the links of one file lead: to a place in it, else to the site, else nowhere. Pure. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What is known of the site and of the file. */
export interface Places {
	/** The base path of the site, without a slash at its end. */
	readonly base: string;
	/** The id of the place in the file that an address of the site, without the base path, has there. */
	readonly placeOf: (address: string) => string | undefined;
	/** The absolute address of a path of the site, where it is known where the site lives. */
	readonly absolute: (address: string) => string | undefined;
}

/** The ids of the elements in a tree. */
export const idsOf = (tree: Root | Element): ReadonlySet<string> => {
	const ids = new Set<string>();
	visit(tree, 'element', ({ properties: { id } }) => {
		if (typeof id === 'string') ids.add(id);
	});
	return ids;
};

/**
 * Leads each link of a tree to its place.
 * @param answered where a link leads that a script answers in place, if nowhere else: the id of its figure
 */
export const turnLinks = (tree: Root | Element, { base, placeOf, absolute }: Places, answered?: string): void =>
	visit(tree, 'element', (element, index, parent) => {
		const { tagName, properties } = element;
		const { href, dataAway: away } = properties;
		delete properties['dataAway'];
		if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith(`${base}/`)) return;
		const place = placeOf(href.slice(base.length)) ?? (properties['dataActs'] === undefined ? undefined : answered);
		const elsewhere = typeof away === 'string' ? away : undefined;
		const target = place === undefined ? (absolute(href) ?? elsewhere) : `#${place}`;
		delete properties['download'];
		if (target !== undefined) properties['href'] = target;
		else {
			delete properties['href'];
			// Words that lead nowhere are words, without a name or a card; a mark in a drawing stays what its styles know it by.
			if (properties['transform'] !== undefined || !parent || index === undefined) return;
			const { className, lang } = properties;
			element.tagName = 'span';
			element.properties = { className, lang };
			if (className === undefined && lang === undefined) parent.children.splice(index, 1, ...element.children);
		}
	});
