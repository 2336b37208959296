/** What Markdown would read as markup in a text that is shown letter by letter. */
import type { Nodes, Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { readTree } from './markdown.ts';

const marked: readonly Nodes['type'][] = [
	'emphasis',
	'strong',
	'delete',
	'inlineCode',
	'html',
	'linkReference',
	'image',
	'imageReference',
	'footnoteReference',
	'escaped',
	'citation',
	'anchor',
];

/** A link in brackets; a bare address is shown as it is. */
const isWritten = (node: Nodes, text: string): boolean =>
	(node.type === 'link' || node.type === 'typedLink') &&
	/^[[<]/.test(text.slice(node.position?.start.offset, node.position?.end.offset));

/** @returns the first piece of markup as it was written; `undefined` in a text that has none */
export const markupIn = (text: string): string | undefined => {
	// Most texts have none of its signs, and need no reading; in an address they are letters.
	if (!/[*_~`<&\\[@{]/.test(text) || /^https?:\/\/\S+$/.test(text)) return undefined;
	let found: string | undefined;
	const tree: Root = readTree(text);
	visit(tree, (node) => {
		if (!marked.includes(node.type) && !isWritten(node, text)) return undefined;
		found = text.slice(node.position?.start.offset, node.position?.end.offset);
		return EXIT;
	});
	return found;
};
