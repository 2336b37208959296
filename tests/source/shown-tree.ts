/** A tree as one line for tables of tests, our own nodes in double brackets with the offsets at which they begin and end. */
import type { Nodes } from 'mdast';

const placed = ({ position }: Nodes, words: string): string =>
	`⟦${words} ${position?.start.offset ?? '?'}–${position?.end.offset ?? '?'}⟧`;

/** A bar stands between two texts that ought to be one. */
const pieces = (nodes: readonly Nodes[]): string =>
	nodes
		.map((node, index) => (node.type === 'text' && nodes[index - 1]?.type === 'text' ? `|${node.value}` : shown(node)))
		.join('');

/** `So *it* is⟦@a, p. 3 at 5 4–14⟧.`: a block begins with its type. */
export const shown = (node: Nodes): string => {
	switch (node.type) {
		case 'root':
			return node.children.map(shown).join(' / ');
		case 'paragraph':
			return pieces(node.children);
		case 'text':
		case 'html':
			return node.value;
		case 'inlineCode':
			return `\`${node.value}\``;
		case 'break':
			return '\\';
		case 'emphasis':
			return `*${pieces(node.children)}*`;
		case 'strong':
			return `**${pieces(node.children)}**`;
		case 'citation':
			return placed(
				node,
				node.sources
					.map(
						({ prefix, key, name, locator, offset }) =>
							`${prefix === undefined ? '' : `${prefix} `}@${key} (${name}) at ${offset}${locator === undefined ? '' : `, ${locator}`}`,
					)
					.join('; '),
			);
		case 'anchor':
			return placed(node, `#${node.id} at ${node.offset}`);
		case 'typedLink':
			return placed(node, `${pieces(node.children)} → ${node.scheme} ${node.target}`);
		case 'link':
			return placed(node, `${pieces(node.children)} → ${node.url}`);
		case 'footnoteReference':
			return `[^${node.identifier}]`;
		case 'footnoteDefinition':
			return `[^${node.identifier}]: ${node.children.map(shown).join(' / ')}`;
		case 'code':
			return `code(${node.value})`;
		default:
			if (node.type === 'heading' || node.type === 'tableCell' || node.type === 'delete')
				return `${node.type}(${pieces(node.children)})`;
			return 'children' in node ? `${node.type}(${node.children.map(shown).join(' / ')})` : node.type;
	}
};
