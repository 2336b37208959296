/**
 * What is written with a backslash or as a reference (`\[`, `&amp;`) is text and never syntax. The reader of Markdown
 * forgets which characters these were; here each becomes a node of its own until all syntax is read.
 */
import type { PhrasingContent, Root } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';

/** A plugin of the reader: escaped characters become nodes. */
export function remarkEscapes(this: Processor): undefined {
	const data = this.data();
	data.fromMarkdownExtensions = [
		...(data.fromMarkdownExtensions ?? []),
		{
			enter: {
				characterEscape(token) {
					this.enter({ type: 'escaped', value: '' }, token);
				},
				characterReference(token) {
					this.enter({ type: 'escaped', value: '' }, token);
				},
			},
			exit: {
				characterEscapeValue(token) {
					const node = this.stack.at(-1);
					if (node?.type === 'escaped') node.value = this.sliceSerialize(token);
				},
				characterEscape(token) {
					this.exit(token);
				},
				characterReference(token) {
					this.exit(token);
				},
			},
		},
	];
}

/** Once all syntax is read: escaped characters join the text around them. */
export const mergeEscapes = (tree: Root): void => {
	visit(tree, (node) => {
		if (!('children' in node)) return;
		// Both stand in running text alone: what has other children has them back as they were.
		const holder = node as { children: PhrasingContent[] };
		const children: PhrasingContent[] = [];
		for (const child of holder.children) {
			const last = children.at(-1);
			if (child.type !== 'escaped' && child.type !== 'text') children.push(child);
			else if (last?.type !== 'text') children.push({ ...child, type: 'text' });
			else {
				last.value += child.value;
				if (last.position && child.position) last.position = { ...last.position, end: child.position.end };
			}
		}
		holder.children = children;
	});
};
