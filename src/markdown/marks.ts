/**
 * Fewer marks in the line of the essay, with no name and no source lost: what a mark beside it tells has none of its own.
 *
 * - Of several links to one entry or event in a section the first is drawn: it says what a name is.
 * - An entry is not linked in a sentence with a link to what it did, signed or came from: the card of that link names it.
 * - Nor is it right before the callout or figure that is about it, or links to it.
 * - A citation is told where the sentence has links to events whose cards give each of its sources, and that of the work
 *   which the essay retells, by the head of the page. Its mark stands on paper and where there are no scripts, and so no
 *   cards.
 * - What else a sentence with a note cites is gathered in the note: the letter leads there.
 * - Where a paragraph of the text has more than one mark in twenty words all the same, its sources are gathered in its
 *   last note or at its end. So a source more is no mark more where marks are many.
 *
 *     [Smith](actor:smith) [left](event:leaving) in May [@a]. He came back [@b].[^n]
 *     →  Smith <a data-to-event="leaving">left</a> in May<sup class="cite told">1</sup>. He came back.<sup>a</sup>
 *     [^n]: A note.
 *     →  a A note. For the text: 2.
 */
import type { Emphasis, FootnoteDefinition, FootnoteReference, Paragraph, Parent, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { sentencesOf } from '../model/sentences.ts';
import type { Citation, TypedLinkNode } from '../source/syntax/nodes.ts';
import { isBare } from './citations.ts';

/** What a link of the essay leads to, for the marks beside it. */
export interface Telling {
	/** The sources that its card gives. */
	readonly sources: readonly string[];
	/** The entries that it names, as `actor:ID`. */
	readonly names: readonly string[];
}

/** What the plugin must know of the edition. */
export interface MarkOptions {
	/** What a link tells, by its scheme and target. */
	readonly tellingOf: (scheme: TypedLinkNode['scheme'], target: string) => Telling | undefined;
	/** The sources that the head of the page gives. */
	readonly atHead: readonly string[];
	/** The entries, as `actor:ID`, that a callout is about, or that a figure links to. */
	readonly shownBy: (directive: string, attributes: Readonly<Record<string, string>>) => readonly string[];
}

/** So few words, on average, a mark may have. */
const wordsToAMark = 20;

type Mark = Citation | TypedLinkNode | FootnoteReference;

/** A mark, and the sentence of its paragraph that it stands in. */
interface Placed<M extends Mark = Mark> {
	readonly node: M;
	readonly parent: Parent;
	readonly sentence: number;
}

const isMark = (node: { readonly type: string }): node is Mark =>
	node.type === 'citation' || node.type === 'typedLink' || node.type === 'footnoteReference';

const nameOf = ({ scheme, target }: TypedLinkNode): string => `${scheme}:${target}`;

/** A paragraph, read. */
interface Read {
	/** In its order. */
	readonly marks: readonly Placed[];
	readonly words: number;
}

const read = (paragraph: Paragraph): Read => {
	const found: { readonly node: Mark; readonly parent: Parent; readonly offset: number }[] = [];
	let text = '';
	visit(paragraph, (node, _index, parent) => {
		if (isMark(node) && parent) found.push({ node, parent, offset: text.length });
		else if ('value' in node) text += node.value;
	});
	const sentences = sentencesOf(text);
	return {
		marks: found.map(({ node, parent, offset }) => ({
			node,
			parent,
			sentence: sentences.findLastIndex(({ start }) => start <= offset),
		})),
		words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
	};
};

const isOf = <T extends Mark['type']>(
	marks: readonly Placed[],
	type: T,
): readonly Placed<Extract<Mark, { type: T }>>[] =>
	// The type says which mark it is.
	marks.filter(({ node }) => node.type === type) as unknown as readonly Placed<Extract<Mark, { type: T }>>[];

/** Leaves the words of a link, without the link. */
const unlink = ({ node, parent }: Placed<TypedLinkNode>): void => {
	parent.children.splice(parent.children.indexOf(node), 1, ...node.children);
};

/**
 * Draws the links that are to be drawn, and gives them: first what was done, then who is not named by it.
 * @param shown what is shown right below
 */
const drawLinks = (
	links: readonly Placed<TypedLinkNode>[],
	shown: ReadonlySet<string>,
	drawn: Set<string>,
	{ tellingOf }: MarkOptions,
): readonly Placed<TypedLinkNode>[] => {
	const kept: Placed<TypedLinkNode>[] = [];
	const isNamed = (name: string, { sentence }: Placed<TypedLinkNode>): boolean =>
		kept.some(
			(other) =>
				other.sentence === sentence && tellingOf(other.node.scheme, other.node.target)?.names.includes(name) === true,
		);
	const rank = ({ node: { scheme } }: Placed<TypedLinkNode>): number =>
		scheme === 'event' ? 0 : scheme === 'agreement' ? 1 : 2;
	for (const link of [...links].sort((one, other) => rank(one) - rank(other))) {
		const name = nameOf(link.node);
		if (drawn.has(name) || shown.has(name) || isNamed(name, link)) unlink(link);
		else {
			drawn.add(name);
			kept.push(link);
		}
	}
	return kept;
};

/** Takes citations out of the text, and makes one of them. */
const together = (citations: readonly Placed<Citation>[]): Citation => {
	for (const { node, parent } of citations) {
		const at = parent.children.indexOf(node);
		const before = parent.children[at - 1];
		parent.children.splice(at, 1);
		if (before?.type === 'text') before.value = before.value.trimEnd();
	}
	return { type: 'citation', sources: citations.flatMap(({ node }) => node.sources) };
};

/** The note gets the sources of what refers to it. */
const gather = (citations: readonly Placed<Citation>[], note: FootnoteDefinition): void => {
	const line: Emphasis = {
		type: 'emphasis',
		data: { hName: 'span', hProperties: { className: ['of-sentence'] } },
		children: [
			{ type: 'text', value: 'For the text: ' },
			{ ...together(citations), data: { citationAs: 'words' } },
			{ type: 'text', value: '.' },
		],
	};
	const last = note.children.at(-1);
	if (last?.type === 'paragraph') last.children.push({ type: 'text', value: ' ' }, line);
	else note.children.push({ type: 'paragraph', children: [line] });
};

/** A paragraph, and what is shown right below it. */
interface Line {
	readonly paragraph: Paragraph;
	/** Whether it is one of a note: there each source stays with its sentence. */
	readonly inNote: boolean;
	readonly shown: ReadonlySet<string>;
}

/** Tells and gathers the citations of a paragraph. */
const drawCitations = (
	{ paragraph, inNote }: Line,
	{ marks, words }: Read,
	links: readonly Placed<TypedLinkNode>[],
	notes: ReadonlyMap<string, FootnoteDefinition>,
	{ tellingOf, atHead }: MarkOptions,
): void => {
	const references = isOf(marks, 'footnoteReference');
	const isBefore = (one: Placed, other: Placed): boolean => marks.indexOf(one) < marks.indexOf(other);
	/** The note of a reference that comes after it. */
	const noteOf = (
		citation: Placed<Citation>,
		reference: Placed<FootnoteReference> | undefined,
	): FootnoteDefinition | undefined =>
		reference && isBefore(citation, reference) ? notes.get(reference.node.identifier) : undefined;
	const untold = isOf(marks, 'citation').filter((citation) => {
		const beside = links.filter((link) => link.sentence === citation.sentence);
		const told = new Set([
			...atHead,
			...beside.flatMap((link) => tellingOf(link.node.scheme, link.node.target)?.sources ?? []),
		]);
		// A card gives sources, and no word or place of theirs.
		const isTold = isBare(citation.node) && citation.node.sources.every(({ key }) => told.has(key));
		if (isTold) citation.node.data = { citationAs: 'told' };
		return !isTold;
	});
	const ofSentence = (citation: Placed<Citation>): FootnoteDefinition | undefined =>
		noteOf(
			citation,
			references.findLast((each) => each.sentence === citation.sentence),
		);
	const open = untold.filter((citation) => !ofSentence(citation));
	const isDense = !inNote && (links.length + references.length + open.length) * wordsToAMark > words;
	const noteFor = (citation: Placed<Citation>): FootnoteDefinition | undefined =>
		ofSentence(citation) ?? (isDense ? noteOf(citation, references.at(-1)) : undefined);
	for (const [note, citations] of Map.groupBy(untold, noteFor)) if (note) gather(citations, note);
	const left = open.filter((citation) => !noteFor(citation) && isBare(citation.node));
	if (isDense && left.length > 1) paragraph.children.push(together(left));
};

/** The paragraphs of a body as the page has them: each block, then the notes that it refers to for the first time. */
const inPageOrder = (
	tree: Root,
	notes: ReadonlyMap<string, FootnoteDefinition>,
	{ shownBy }: MarkOptions,
): readonly Line[] => {
	const lines: Line[] = [];
	const placed = new Set<string>();
	const take = (block: RootContent, shown: ReadonlySet<string>, inNote: boolean): void => {
		const referred: FootnoteDefinition[] = [];
		visit(block, (node) => {
			if (node.type === 'paragraph') lines.push({ paragraph: node, inNote, shown: node === block ? shown : new Set() });
			if (node.type !== 'footnoteReference' || placed.has(node.identifier)) return;
			placed.add(node.identifier);
			const note = notes.get(node.identifier);
			if (note) referred.push(note);
		});
		for (const note of referred) take(note, new Set(), true);
	};
	const blocks = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
	for (const [index, block] of blocks.entries()) {
		const shown = new Set<string>();
		for (const next of blocks.slice(index + 1)) {
			if (next.type !== 'leafDirective' && next.type !== 'containerDirective') break;
			const given = Object.entries(next.attributes ?? {}).map(([key, value]) => [key, value ?? ''] as const);
			for (const name of shownBy(next.name, Object.fromEntries(given))) shown.add(name);
		}
		take(block, shown, false);
	}
	return lines;
};

/** A remark plugin, before the notes come to their places. Without knowledge of the edition it does nothing. */
export const remarkMarks: Plugin<[MarkOptions | undefined], Root> = (options) => (tree) => {
	if (!options) return;
	const notes = new Map<string, FootnoteDefinition>();
	visit(tree, 'footnoteDefinition', (note) => {
		notes.set(note.identifier, note);
	});
	const drawn = new Set<string>();
	for (const each of inPageOrder(tree, notes, options)) {
		const marked = read(each.paragraph);
		const links = drawLinks(isOf(marked.marks, 'typedLink'), each.shown, drawn, options);
		drawCitations(each, marked, links, notes, options);
	}
};

declare module 'unist' {
	interface Data {
		/** How a citation is shown: absent as a mark, `told` where a card beside it gives its sources, `words` in a line of its own. */
		citationAs?: 'told' | 'words';
	}
}
