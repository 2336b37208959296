/**
 * Anchors become ids.
 *
 *     ## What was agreed {#what-was-agreed}   →   <h2 id="what-was-agreed">What was agreed</h2>
 *     Text. {#its-id}                         →   <p id="its-id">Text.</p>
 */
import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { endingAnchor } from '../source/anchors.ts';

/** A remark plugin: takes the anchor out of the text and sets it as the id of its heading or paragraph. */
export const remarkAnchors = () => (tree: Root) => {
	visit(tree, (node) => {
		if (node.type !== 'heading' && node.type !== 'paragraph') return;
		const last = node.children.at(-1) as Text | undefined;
		const anchor = last?.type === 'text' ? endingAnchor(last.value) : undefined;
		if (!last || !anchor) return;
		if (anchor.before === '') node.children.pop();
		else last.value = anchor.before;
		node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: anchor.id } };
	});
};
