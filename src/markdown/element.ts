/** Elements within the tree of Markdown: `h('div.margin-note', …)` as a block that holds blocks, `h('sup.cite', …)` as running text. */
import type { Element } from 'hast';
import type { BlockContent, DefinitionContent, Node, Parent } from 'mdast';
// What it adds to the types of the tree: `hName`, `hProperties`, `hChildren`.
import type {} from 'mdast-util-to-hast';

/** An element among the blocks. Where it holds blocks of Markdown, these are what it shows. */
export interface ElementBlock extends Parent {
	type: 'elementBlock';
	children: (BlockContent | DefinitionContent)[];
}

/** An element in running text. */
export interface ElementInline extends Node {
	type: 'elementInline';
}

declare module 'mdast' {
	interface BlockContentMap {
		elementBlock: ElementBlock;
	}
	interface PhrasingContentMap {
		elementInline: ElementInline;
	}
	interface RootContentMap {
		elementBlock: ElementBlock;
		elementInline: ElementInline;
	}
}

/**
 * An element among the blocks of a tree.
 * @param children blocks of Markdown within it, in the place of the element's own children
 */
export const blockOf = (
	{ tagName, properties, children: own }: Element,
	children?: ElementBlock['children'],
): ElementBlock => ({
	type: 'elementBlock',
	children: children ?? [],
	data: { hName: tagName, hProperties: properties, ...(children ? {} : { hChildren: own }) },
});

/** An element in the running text of a tree. */
export const inlineOf = ({ tagName, properties, children }: Element): ElementInline => ({
	type: 'elementInline',
	data: { hName: tagName, hProperties: properties, hChildren: children },
});
