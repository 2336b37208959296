/**
 * Typed links become links to the page of what they name, marked with what it is.
 *
 *     [the joint dialogue](mechanism:joint-dialogue)
 *     →  <a href="/mechanisms/joint-dialogue/" data-entity="mechanism:joint-dialogue">the joint dialogue</a>
 *     [the talks](event:talks)  →  <a href="/timeline/#event-talks" data-to-event="talks">the talks</a>
 *     [one promise](commitment:pact/peace)  →  <a href="/agreements/pact/#commitment-peace" data-excerpt="">one promise</a>
 *
 * A link out of the site gets no `rel`: it opens in the same window, so there is no opener to hide, and what a referrer
 * may tell is said once, in the headers.
 */
import type { Properties } from 'hast';
import type { Link, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { isEntityKind, pathOfLink } from '../model/address.ts';
import type { TypedLinkNode } from '../source/syntax/nodes.ts';
import type {} from './element.ts';
import { putInPlace } from '../source/syntax/reading.ts';

const marksOf = ({ scheme, target }: TypedLinkNode): Properties => {
	if (isEntityKind(scheme)) return { dataEntity: `${scheme}:${target}` };
	if (scheme === 'event') return { dataToEvent: target };
	return scheme === 'commitment' ? { dataExcerpt: '' } : {};
};

/** How typed links are drawn. */
export interface TypedLinkOptions {
	/** Turns a path of the site into an address. */
	readonly href: (path: string) => string;
}

/** A remark plugin. */
export const remarkTypedLinks: Plugin<[TypedLinkOptions], Root> =
	({ href }) =>
	(tree) => {
		visit(tree, 'typedLink', (node, index, parent) => {
			if (!parent || index === undefined) return;
			const link: Link = {
				type: 'link',
				url: href(pathOfLink(node.scheme, node.target)),
				children: node.children,
				data: { hProperties: marksOf(node) },
			};
			putInPlace(parent, index, link);
		});
	};
