/**
 * Footnotes become notes in the margin: each right after the paragraph that refers to it, so that it reads in order,
 * prints, and works without a script. A paragraph and its notes stand in a passage, with the paragraphs after it that
 * have none, so that a long note has room beside them.
 *
 *     Text.[^a]            →  <div class="passage"><p>Text.<sup class="note-ref"><a href="#note-a" …>a</a></sup></p>
 *     [^a]: **Word.** Note.     <aside class="margin-note" id="note-a" …><p>…</p></aside></div>
 */
import { h } from 'hastscript';
import type { BlockContent, FootnoteDefinition, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** The letters of a page's notes: a, b … z, aa … */
export interface Lettering {
	/** The next letter. */
	readonly next: () => string;
}

/** The letters of one page. */
export const createLettering = (): Lettering => {
	let count = 0;
	return {
		next: () => {
			let letters = '';
			for (let rest = count; ; rest = Math.floor(rest / 26) - 1) {
				letters = String.fromCharCode(97 + (rest % 26)) + letters;
				if (rest < 26) break;
			}
			count += 1;
			return letters;
		},
	};
};

const note = (id: string, letter: string, definition: FootnoteDefinition): RootContent => {
	const [first, ...rest] = definition.children;
	const back: Paragraph['children'][number] = {
		type: 'emphasis',
		children: [],
		data: {
			hName: 'span',
			hProperties: { className: ['note-letter'] },
			hChildren: [h('a', { href: `#ref-${id}`, ariaLabel: `Note ${letter}, back to the text` }, letter)],
		},
	};
	const opening =
		first?.type === 'paragraph'
			? { ...first, children: [back, { type: 'text' as const, value: ' ' }, ...first.children] }
			: first;
	return {
		type: 'blockquote',
		children: [...(opening ? [opening] : []), ...rest] as BlockContent[],
		data: {
			hName: 'aside',
			hProperties: { className: ['margin-note'], id: `note-${id}`, ariaLabel: `Note ${letter}` },
		},
	};
};

/**
 * A remark plugin over the blocks of a body.
 * @param options `passages`: true for the essay, where paragraphs without notes stand in passages too
 */
export const remarkMarginNotes =
	(options: { readonly lettering: Lettering; readonly passages: boolean }) => (tree: Root) => {
		const definitions = new Map<string, FootnoteDefinition>();
		for (const child of tree.children)
			if (child.type === 'footnoteDefinition') definitions.set(child.identifier, child);
		const blocks = tree.children.filter((child) => child.type !== 'footnoteDefinition');
		const result: RootContent[] = [];
		let passage: RootContent[] | undefined;
		for (const block of blocks) {
			if (block.type !== 'paragraph') {
				passage = undefined;
				result.push(block);
				continue;
			}
			const notes: RootContent[] = [];
			visit(block, 'footnoteReference', (reference, index, parent) => {
				const definition = definitions.get(reference.identifier);
				if (!definition || !parent || index === undefined) return;
				const id = reference.identifier;
				const letter = options.lettering.next();
				notes.push(note(id, letter, definition));
				parent.children[index] = {
					type: 'emphasis',
					children: [],
					data: {
						hName: 'sup',
						hProperties: { className: ['note-ref'] },
						hChildren: [h('a', { id: `ref-${id}`, href: `#note-${id}`, ariaLabel: `Note ${letter}` }, letter)],
					},
				} as never;
			});
			if (notes.length === 0 && !options.passages) {
				result.push(block);
				continue;
			}
			if (notes.length > 0 || passage === undefined) {
				passage = [];
				result.push({
					type: 'blockquote',
					children: passage as BlockContent[],
					data: { hName: 'div', hProperties: { className: ['passage'] } },
				});
			}
			passage.push(block, ...notes);
		}
		tree.children = result;
	};
