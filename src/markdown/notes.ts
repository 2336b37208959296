/**
 * Footnotes become notes in the margin: each right after the paragraph that refers to it, so that it reads in order,
 * prints, and works without a script. A paragraph and its notes stand in a passage, with the paragraphs after it that
 * have none, so that a long note has room beside them.
 *
 *     Text.[^a]            →  <div class="passage"><p>Text.<sup class="note-ref"><a href="#note-a" …>a</a></sup></p>
 *     [^a]: **Word.** Note.     <div class="margin-note" id="note-a" …><p>…</p></div></div>
 */
import { h } from 'hastscript';
import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { pageIdBeginnings } from '../model/page-ids.ts';
import { blockOf, inlineOf, type ElementBlock } from './element.ts';

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
	const given = new Set<string>();
	return {
		idOf: (name) => {
			let id = name;
			for (let times = 2; given.has(id); times += 1) id = `${name}-${times}`;
			given.add(id);
			return id;
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

/** A note that is being placed. */
interface Placed {
	readonly id: string;
	readonly letter: string;
	/** The note itself. */
	readonly block: ElementBlock;
	/** How often it is referred to. */
	times: number;
	/** What it begins with: the ways back. It grows while references are found. */
	readonly back: PhrasingContent[];
}

/** The id of the reference found last: the first bears the note's name, the others its letter and their number. */
const referenceId = ({ id, letter, times }: Placed): string =>
	times === 1 ? `${pageIdBeginnings.reference}${id}` : `${pageIdBeginnings.again}${letter}-${times}`;

/** The way back to the reference found last: the letter leads to the first, numbers to the others. */
const wayBack = (placed: Placed): PhrasingContent[] => {
	const { letter, times } = placed;
	const label = `Note ${letter}, back to the text${times === 1 ? '' : ` at its mark ${times}`}`;
	const link = h('a', { href: `#${referenceId(placed)}`, ariaLabel: label }, times === 1 ? letter : String(times));
	return [inlineOf(h('span.note-letter', [link])), { type: 'text', value: ' ' }];
};

/** Begins a note: its own paragraph opens with the ways back, a list or table has them in one before it. */
const place = (definition: FootnoteDefinition, lettering: Lettering): Placed => {
	const [id, letter] = [lettering.idOf(definition.identifier), lettering.next()];
	const back: PhrasingContent[] = [];
	const [first, ...rest] = definition.children;
	const opening: Paragraph = { type: 'paragraph', children: back };
	if (first?.type === 'paragraph') definition.children = rest;
	// No `aside`: the reader modes of browsers throw those away, notes and all.
	const note = h('div.margin-note', {
		id: `${pageIdBeginnings.note}${id}`,
		// Role 'note': a page of notes as landmarks would drown the few that lead somewhere.
		role: 'note',
		ariaLabel: `Note ${letter}`,
	});
	if (first?.type === 'paragraph') back.push(...first.children);
	return { id, letter, block: blockOf(note, [opening, ...definition.children]), times: 0, back };
};

/** Takes the references out of a block and gives its notes, each where it is referred to for the first time. */
const notesOf = (
	block: RootContent,
	definitions: ReadonlyMap<string, FootnoteDefinition>,
	known: Map<string, Placed>,
	lettering: Lettering,
): ElementBlock[] => {
	const notes: ElementBlock[] = [];
	visit(block, 'footnoteReference', (reference, index, parent) => {
		const definition = definitions.get(reference.identifier);
		if (!definition || !parent || index === undefined) return;
		let placed = known.get(reference.identifier);
		if (!placed) {
			placed = place(definition, lettering);
			known.set(reference.identifier, placed);
			notes.push(placed.block);
		}
		const { id, letter, back } = placed;
		back.splice(placed.times * 2, 0, ...wayBack(Object.assign(placed, { times: placed.times + 1 })));
		const link = { id: referenceId(placed), href: `#${pageIdBeginnings.note}${id}`, ariaLabel: `Note ${letter}` };
		parent.children[index] = inlineOf(h('sup.note-ref', [h('a', link, letter)]));
	});
	return notes;
};

/** How notes are set. */
export interface NoteOptions {
	readonly lettering: Lettering;
	/** True for the essay, where paragraphs without notes stand in passages too. */
	readonly passages: boolean;
}

/** A remark plugin over the blocks of a body. A note that a list, quotation or callout refers to stands after it. */
export const remarkMarginNotes: Plugin<[NoteOptions], Root> =
	({ lettering, passages }) =>
	(tree) => {
		const definitions = new Map<string, FootnoteDefinition>();
		visit(tree, 'footnoteDefinition', (definition) => {
			definitions.set(definition.identifier, definition);
		});
		const known = new Map<string, Placed>();
		const result: RootContent[] = [];
		let passage: ElementBlock['children'] | undefined;
		for (const block of tree.children) {
			if (block.type === 'footnoteDefinition') continue;
			const notes = notesOf(block, definitions, known, lettering);
			if (block.type !== 'paragraph') {
				passage = undefined;
				result.push(block, ...notes);
				continue;
			}
			if (notes.length === 0 && !passages) {
				result.push(block);
				continue;
			}
			if (notes.length > 0 || passage === undefined) {
				passage = [];
				result.push(blockOf(h('div.passage'), passage));
			}
			passage.push(block, ...notes);
		}
		tree.children = result;
	};
