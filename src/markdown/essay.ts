/**
 * What only the essay has: headings one level down with a link to themselves, paragraphs with their number.
 *
 *     ## Heading {#its-id}  →  <h3 id="its-id" aria-label="Heading">Heading <a class="heading-link" href="#its-id" aria-label="Link to ‘Heading’">#</a></h3>
 *     Text. {#its-id}       →  <p id="its-id" data-paragraph="its-id" data-number="3"><a class="pilcrow" …>¶ 3</a> Text.</p>
 */
import { h } from 'hastscript';
import { toString } from 'mdast-util-to-string';
import type { Emphasis, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** What the plugin must know of the essay. */
export interface EssayOptions {
	/** The number of a paragraph. */
	readonly numberOf: (id: string) => number | undefined;
}

const made = (element: ReturnType<typeof h>): Emphasis => ({
	type: 'emphasis',
	children: [],
	data: { hName: element.tagName, hProperties: element.properties, hChildren: element.children as never },
});

/** A remark plugin, after the anchors have become ids. */
export const remarkEssay = (options: EssayOptions) => (tree: Root) => {
	visit(tree, (node) => {
		const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
		if (id === undefined) return;
		if (node.type === 'heading') {
			node.depth = Math.min(node.depth + 1, 6) as typeof node.depth;
			const title = toString(node);
			// In a list of headings it is called by its words alone, without its link.
			node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ariaLabel: title } };
			node.children.push(
				{ type: 'text', value: ' ' },
				made(h('a.heading-link', { href: `#${id}`, ariaLabel: `Link to ‘${title}’` }, '#')),
			);
		} else if (node.type === 'paragraph') {
			const number = options.numberOf(id);
			if (number === undefined) return;
			node.data = {
				...node.data,
				hProperties: { ...node.data?.hProperties, dataParagraph: id, dataNumber: String(number) },
			};
			node.children.unshift(
				made(h('a.pilcrow', { href: `#${id}`, ariaLabel: `Paragraph ${number}, link` }, `¶\u00a0${number}`)),
				{ type: 'text', value: ' ' },
			);
		}
	});
};
