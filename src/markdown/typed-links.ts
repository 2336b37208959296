/**
 * Typed links become links to the page of what they name, marked with what it is.
 *
 *     [the joint dialogue](mechanism:joint-dialogue)
 *     →  <a href="/mechanisms/joint-dialogue/" data-entity="mechanism:joint-dialogue">the joint dialogue</a>
 *     [the talks](event:talks)  →  <a href="/timeline/#event-talks" data-to-event="talks">the talks</a>
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { entityKinds, pathOfLink } from '../model/address.ts';
import { linkSchemes, type LinkScheme } from '../source/types.ts';

/** A remark plugin. `href` turns a path of the site into an address. */
export const remarkTypedLinks = (options: { readonly href: (path: string) => string }) => (tree: Root) => {
	visit(tree, 'link', (node) => {
		const [scheme = '', target = ''] = [
			node.url.slice(0, node.url.indexOf(':')),
			node.url.slice(node.url.indexOf(':') + 1),
		];
		if (!(linkSchemes as readonly string[]).includes(scheme)) return;
		node.url = options.href(pathOfLink(scheme as LinkScheme, target));
		const what = (entityKinds as readonly string[]).includes(scheme)
			? { dataEntity: `${scheme}:${target}` }
			: scheme === 'event'
				? { dataToEvent: target }
				: {};
		node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...what } };
	});
};
