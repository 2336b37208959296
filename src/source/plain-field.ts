/** What Markdown would read as markup in a text that is shown letter by letter. */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
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

/** A star between two letters or figures, alone in its text, opens nothing: `5*3`. */
const loneStar = /^([^*]*[\p{L}\p{N}])\*(?=[\p{L}\p{N}][^*]*$)/u;

/** Elements of CSL that a title of a source may have: every program that takes a bibliography knows them. */
export const elementsOfTitles =
	/^<(?:\/?(?:i|b|sup|sub|sc|span)|span (?:class="nocase"|style="font-variant: ?small-caps;?"))>$/;

/** A text without the elements that only a title may have. */
export const withoutElements = (text: string): string =>
	text.replace(/<\/?(?:i|b|em|strong|su[bp]|sc|span)(?:\s[^<>]*)?>/gi, '');

/**
 * @param allowed what may stand in this text: of the title of a source, `elementsOfTitles`
 * @returns each piece of markup as it was written, once; none in a text that has none
 */
export const markupsIn = (text: string, allowed?: RegExp): readonly string[] => {
	// Most texts have none of its signs, and need no reading; in an address they are letters.
	if (!/[*_~`<&\\[@{]/.test(text) || /^https?:\/\/\S+$/.test(text)) return [];
	const found = new Set<string>();
	const tree: Root = readTree(text.replace(loneStar, '$1×'));
	visit(tree, (node) => {
		if (!marked.includes(node.type) && !isWritten(node, text)) return undefined;
		// What was refused where it stands has no place of its own.
		const written =
			node.position === undefined && 'value' in node
				? node.value
				: text.slice(node.position?.start.offset, node.position?.end.offset);
		if (allowed?.test(written) !== true) found.add(written);
		return SKIP;
	});
	return [...found];
};
