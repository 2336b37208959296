/**
 * Typed links become links to the page of what they name, marked with what it is.
 *
 *     [the joint dialogue](mechanism:joint-dialogue)
 *     →  <a href="/mechanisms/joint-dialogue/" data-entity="mechanism:joint-dialogue">the joint dialogue</a>
 *     [the talks][1] … [1]: event:talks, or
 *     [the talks](event:talks)  →  <a href="/timeline/#event-talks" data-to-event="talks">the talks</a>
 *
 * A link out of the site gets no `rel`: it opens in the same window, so there is no opener to hide, and what a referrer
 * may tell is said once, in the headers.
 */
import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isEntityKind, pathOfLink } from '../model/address.ts';
import { linkSchemes, type LinkScheme } from '../source/types.ts';

/** A remark plugin. `href` turns a path of the site into an address. */
export const remarkTypedLinks = (options: { readonly href: (path: string) => string }) => (tree: Root) => {
	const definitions = new Map<string, Definition>();
	visit(tree, 'definition', (definition) => {
		if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
	});
	visit(tree, 'linkReference', (node, index, parent) => {
		const definition = definitions.get(node.identifier);
		if (!definition || !parent || index === undefined) return;
		const link: Link = { type: 'link', url: definition.url, children: node.children };
		parent.children[index] = link;
	});
	visit(tree, 'link', (node) => {
		const [scheme = '', target = ''] = [
			node.url.slice(0, node.url.indexOf(':')),
			node.url.slice(node.url.indexOf(':') + 1),
		];
		if (!(linkSchemes as readonly string[]).includes(scheme)) return;
		node.url = options.href(pathOfLink(scheme as LinkScheme, target));
		const what = isEntityKind(scheme)
			? { dataEntity: `${scheme}:${target}` }
			: scheme === 'event'
				? { dataToEvent: target }
				: {};
		node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...what } };
	});
};
