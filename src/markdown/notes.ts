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

/** The letters of a page's notes: a, b … z, aa …, and their ids, each once in the page. */
export interface Lettering {
	/** The next letter. */
	readonly next: () => string;
	/** The id of a note: its name, with a number where another body of the page has a note of that name. */
	readonly idOf: (name: string) => string;
}

/** The letters of one page. */
export const createLettering = (): Lettering => {
	let count = 0;
	const named = new Map<string, number>();
	return {
		idOf: (name) => {
			const times = (named.get(name) ?? 0) + 1;
			named.set(name, times);
			return times === 1 ? name : `${name}-${times}`;
		},
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
			// Role 'note': a page of notes as landmarks would drown the few that lead somewhere.
			hProperties: { className: ['margin-note'], id: `note-${id}`, role: 'note', ariaLabel: `Note ${letter}` },
		},
	};
};

/** Takes the references out of a block and gives its notes, each where it is referred to for the first time. */
const notesOf = (
	block: RootContent,
	definitions: ReadonlyMap<string, FootnoteDefinition>,
	known: Map<string, { readonly id: string; readonly letter: string }>,
	lettering: Lettering,
): RootContent[] => {
	const notes: RootContent[] = [];
	visit(block, 'footnoteReference', (reference, index, parent) => {
		const definition = definitions.get(reference.identifier);
		if (!definition || !parent || index === undefined) return;
		const before = known.get(reference.identifier);
		const { id, letter } = before ?? { id: lettering.idOf(reference.identifier), letter: lettering.next() };
		if (!before) {
			known.set(reference.identifier, { id, letter });
			notes.push(note(id, letter, definition));
		}
		const link = { ...(before ? {} : { id: `ref-${id}` }), href: `#note-${id}`, ariaLabel: `Note ${letter}` };
		parent.children[index] = {
			type: 'emphasis',
			children: [],
			data: { hName: 'sup', hProperties: { className: ['note-ref'] }, hChildren: [h('a', link, letter)] },
		} as never;
	});
	return notes;
};

/**
 * A remark plugin over the blocks of a body. A note that a list, quotation or callout refers to stands after it.
 * @param options `passages`: true for the essay, where paragraphs without notes stand in passages too
 */
export const remarkMarginNotes =
	(options: { readonly lettering: Lettering; readonly passages: boolean }) => (tree: Root) => {
		const definitions = new Map<string, FootnoteDefinition>();
		visit(tree, 'footnoteDefinition', (definition) => {
			definitions.set(definition.identifier, definition);
		});
		const known = new Map<string, { readonly id: string; readonly letter: string }>();
		const result: RootContent[] = [];
		let passage: RootContent[] | undefined;
		for (const block of tree.children) {
			if (block.type === 'footnoteDefinition') continue;
			const notes = notesOf(block, definitions, known, options.lettering);
			if (block.type !== 'paragraph') {
				passage = undefined;
				result.push(block, ...notes);
				continue;
			}
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
