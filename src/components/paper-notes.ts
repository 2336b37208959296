/**
 * Where links lead, for who reads on paper: each distinct address once, as a numbered note. The numbers go on from those
 * of the page's own list of sources; a style sheet sets them after the links.
 *
 *     <a href="/sources/#source-lin-2015">Lin</a>  →  <a data-note="3" href="/sources/#source-lin-2015">Lin</a>
 *
 * Pure: the HTML of a page → the HTML with the numbers, and the notes that it has no list for.
 */

import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { placeIn, withStretches, type Stretch } from '../markdown/stretches.ts';

/** A note: where something is to be found. */
export interface PaperNote {
	readonly number: number;
	/** The key of the source that it tells; of any other address nothing. */
	readonly source?: string;
	/** Safe HTML. */
	readonly html: string;
}

/** What the addresses of a page are read with. */
export interface PaperNotesOptions {
	/** What the address of a source begins with: its key follows. */
	readonly beforeSource: string;
	/** A source in a line with its addresses, as safe HTML; undefined of a key that is not known. */
	readonly line: (key: string) => string | undefined;
	/** Any other address, likewise. */
	readonly other: (address: string) => string;
}

const parsed = (html: string): Root => fromHtml(html, { fragment: true });

const classesOf = ({ properties: { className } }: Element): readonly (string | number)[] =>
	Array.isArray(className) ? className : [];

const hrefOf = ({ properties: { href } }: Element): string => (typeof href === 'string' ? href : '');

/**
 * The addresses in a note that were printed before: each gives way to the number of the note that has it; after a stop, it
 * opens a sentence.
 */
const repeatedIn = (note: Root | Element, number: number, known: Map<string, number>): readonly Stretch[] => {
	const found: Stretch[] = [];
	let before = '';
	visit(note, (node) => {
		if (node.type === 'text') before += node.value;
		if (node.type !== 'element' || node.tagName !== 'a' || !classesOf(node).includes('address')) return;
		const place = placeIn(node);
		const first = known.get(hrefOf(node));
		if (first === undefined) known.set(hrefOf(node), number);
		if (!place || first === undefined || first === number) return;
		const opens = before.trimEnd().endsWith('.');
		const words = h('span.screen-only', node.children);
		const link = h(opens ? 'a.address.opening' : 'a.address', { dataNote: first, href: hrefOf(node) }, words);
		found.push({ ...place, written: toHtml(link) });
	});
	return found;
};

/** The page with the numbers of its notes, and the notes in their order. */
export const withPaperNotes = (
	html: string,
	{ beforeSource, line, other }: PaperNotesOptions,
): { readonly html: string; readonly notes: readonly PaperNote[] } => {
	const page = parsed(html);
	const known = new Map<string, number>();
	const stretches: Stretch[] = [];
	let entries = 0;
	visit(page, 'element', (entry) => {
		const { dataSourceEntry: key } = entry.properties;
		if (typeof key !== 'string') return;
		entries += 1;
		known.set(beforeSource + key, entries);
		stretches.push(...repeatedIn(entry, entries, known));
	});
	const notes: PaperNote[] = [];
	const noteOf = (address: string): number | undefined => {
		const before = known.get(address);
		if (before !== undefined) return before;
		const source = address.startsWith(beforeSource) ? address.slice(beforeSource.length) : undefined;
		const said = source === undefined ? other(address) : line(source);
		if (said === undefined) return undefined;
		const number = entries + notes.length + 1;
		known.set(address, number);
		const written = withStretches(said, repeatedIn(parsed(said), number, known));
		notes.push({ number, ...(source === undefined ? {} : { source }), html: written });
		return number;
	};
	visit(page, 'element', (link) => {
		const place = placeIn(link);
		const address = hrefOf(link);
		if (!place || link.tagName !== 'a' || !(address.startsWith(beforeSource) || /^https?:/.test(address))) return;
		if (classesOf(link).some((name) => name === 'address' || name === 'screen-only')) return;
		const number = noteOf(address);
		if (number === undefined) return;
		const after = place.start + '<a'.length;
		stretches.push({ start: after, end: after, written: ` data-note="${number}"` });
	});
	return { html: withStretches(html, stretches), notes };
};
