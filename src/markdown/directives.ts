/**
 * Callouts and figures.
 *
 *     :::agreement{of=treaty}            →  <aside class="callout callout-agreement" data-callout="agreement" role="note" …>
 *     A word of ours.                         head, the body (or the entry's short text), tail
 *     :::                                   </aside>
 *     ::timeline{from=2013 to=2015}      →  what the figure's renderer gives
 */
import type { Element, ElementContent } from 'hast';
import type { BlockContent, Paragraph, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';

/** What a callout shows beside its body. */
export interface CalloutContent {
	readonly titleId: string;
	readonly head: readonly ElementContent[];
	readonly short: readonly ElementContent[];
	readonly tail: readonly ElementContent[];
	readonly wide: boolean;
}

/** What the directives need. */
export interface DirectiveOptions {
	/** The content of a callout of an entry. */
	readonly callout: (kind: string, of: string) => CalloutContent | undefined;
	/** The HTML of a figure. */
	readonly figure: (name: string, attributes: Readonly<Record<string, string>>) => string;
}

/** Finished HTML elements as blocks of the Markdown tree. */
const finished = (elements: readonly ElementContent[]): Paragraph[] =>
	elements
		.filter((element): element is Element => element.type === 'element')
		.map(({ tagName, properties, children }) => ({
			type: 'paragraph',
			children: [],
			data: { hName: tagName, hProperties: properties, hChildren: children },
		}));

/** A remark plugin. A directive that is not known has failed the check before; here it leaves nothing. */
export const remarkDirectives = (options: DirectiveOptions) => (tree: Root) => {
	visit(tree, (node, index, parent) => {
		if (!parent || index === undefined) return;
		if (node.type === 'leafDirective') {
			const { name, attributes } = node as LeafDirective;
			const given = Object.fromEntries(Object.entries(attributes ?? {}).map(([key, value]) => [key, value ?? '']));
			parent.children[index] = { type: 'html', value: options.figure(name, given), data: { ours: true } } as never;
		} else if (node.type === 'containerDirective') {
			const { name, attributes, children } = node as ContainerDirective;
			const content =
				attributes?.['of'] === undefined || attributes['of'] === null
					? undefined
					: options.callout(name, attributes['of']);
			const body = children.length > 0 ? children : content ? finished(content.short) : [];
			(node as ContainerDirective).children = [
				...(content ? finished(content.head) : []),
				...body,
				...(content ? finished(content.tail) : []),
			] as BlockContent[];
			node.data = {
				hName: 'aside',
				hProperties: {
					className: ['callout', `callout-${name}`, ...(content?.wide ? ['callout-wide'] : [])],
					dataCallout: name,
					role: 'note',
					ariaLabelledBy: content ? [content.titleId] : undefined,
					ariaLabel: content ? undefined : 'About this edition',
				},
			};
		}
	});
};
