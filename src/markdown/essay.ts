/**
 * Anchors become ids; in the essay, headings stand one level down with a link to themselves, paragraphs bear their number.
 *
 *     ## Heading {#its-id}  →  <h3 id="its-id" aria-label="Heading">Heading <a class="heading-link" href="#its-id" aria-label="Link to ‘Heading’">#</a></h3>
 *     Text. {#its-id}       →  <p id="its-id" data-paragraph="its-id" data-number="3"><a class="pilcrow" …>¶ 3</a> Text.</p>
 */
import { h } from 'hastscript';
import { toString } from 'mdast-util-to-string';
import type { Heading, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { inlineOf } from './element.ts';

/** What the plugin must know of the essay. */
export interface EssayOptions {
	/** The number of a paragraph. */
	readonly numberOf: (id: string) => number | undefined;
	/** How a paragraph was reworded since it was published: where that is told, and since when; nothing where it was not. */
	readonly changed?: (id: string) => { readonly href: string; readonly since: string } | undefined;
}

const asHeading = (node: Heading, id: string): void => {
	// It was one to six, and goes down.
	node.depth = Math.min(node.depth + 1, 6) as Heading['depth'];
	const title = toString(node);
	// In a list of headings it is called by its words alone, without its link.
	node.data = { hProperties: { id, ariaLabel: title } };
	node.children.push(
		{ type: 'text', value: ' ' },
		inlineOf(h('a.heading-link', { href: `#${id}`, ariaLabel: `Link to ‘${title}’` }, '#')),
	);
};

const asParagraph = (node: Paragraph, id: string, number: number, { changed }: EssayOptions): void => {
	const reworded = changed?.(id);
	node.data = { hProperties: { id, dataParagraph: id, dataNumber: String(number) } };
	const link = {
		href: `#${id}`,
		ariaLabel: `Paragraph ${number}, link`,
		...(reworded && { dataChanged: reworded.href, dataSince: reworded.since }),
	};
	node.children.unshift(inlineOf(h('a.pilcrow', link, `¶\u00a0${number}`)), { type: 'text', value: ' ' });
};

/** A remark plugin: takes each anchor out and sets it as the id of what it ends. Without options, no more. */
export const remarkAnchors: Plugin<[EssayOptions | undefined], Root> = (essay) => (tree) => {
	visit(tree, (node) => {
		if (node.type !== 'heading' && node.type !== 'paragraph') return;
		const anchor = node.children.at(-1);
		if (anchor?.type !== 'anchor') return;
		node.children.pop();
		const { id } = anchor;
		node.data = { hProperties: { id } };
		if (!essay) return;
		if (node.type === 'heading') return asHeading(node, id);
		const number = essay.numberOf(id);
		if (number !== undefined) asParagraph(node, id, number, essay);
	});
};
