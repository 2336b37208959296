/**
 * Where links lead, for who reads on paper: each distinct address once, as a numbered note. The numbers go on from those
 * of the page's own list of sources; a style sheet sets them after the links.
 *
 *     <a href="/sources/#source-lin-2015">Lin</a>  →  <a data-note="3" href="/sources/#source-lin-2015">Lin</a>
 *
 * Pure: the HTML of a page → the HTML with the numbers, and the notes that it has no list for.
 */

import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import {
	attributeOf,
	isElement,
	isText,
	nodesIn,
	placeOf,
	readPart,
	type PageElement,
	type PageParent,
} from '../markdown/finished.ts';
import { withStretches, type Stretch } from '../markdown/stretches.ts';

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

const classesOf = (element: PageElement): readonly string[] => attributeOf(element, 'class')?.split(/\s+/) ?? [];

const hrefOf = (element: PageElement): string => attributeOf(element, 'href') ?? '';

/**
 * The addresses in a note that were printed before: each gives way to the number of the note that has it; after a stop, it
 * opens a sentence.
 * @param html what the note was read from
 */
const repeatedIn = (note: PageParent, number: number, known: Map<string, number>, html: string): readonly Stretch[] => {
	const found: Stretch[] = [];
	let before = '';
	for (const node of nodesIn(note)) {
		if (isText(node)) before += node.value;
		if (!isElement(node) || node.tagName !== 'a' || !classesOf(node).includes('address')) continue;
		const place = placeOf(node);
		const first = known.get(hrefOf(node));
		if (first === undefined) known.set(hrefOf(node), number);
		if (!place || first === undefined || first === number) continue;
		const opens = before.trimEnd().endsWith('.');
		const [words] = fromHtml(html.slice(place.start, place.end), { fragment: true }).children;
		const link = h(
			opens ? 'a.address.opening' : 'a.address',
			{ dataNote: first, href: hrefOf(node) },
			h('span.screen-only', words?.type === 'element' ? words.children : []),
		);
		found.push({ ...place, written: toHtml(link) });
	}
	return found;
};

/** The page with the numbers of its notes, and the notes in their order. */
export const withPaperNotes = (
	html: string,
	{ beforeSource, line, other }: PaperNotesOptions,
): { readonly html: string; readonly notes: readonly PaperNote[] } => {
	const elements = nodesIn(readPart(html)).filter(isElement);
	const known = new Map<string, number>();
	const stretches: Stretch[] = [];
	let entries = 0;
	for (const entry of elements) {
		const key = attributeOf(entry, 'data-source-entry');
		if (key === undefined) continue;
		entries += 1;
		known.set(beforeSource + key, entries);
		stretches.push(...repeatedIn(entry, entries, known, html));
	}
	const notes: PaperNote[] = [];
	const noteOf = (address: string): number | undefined => {
		const before = known.get(address);
		if (before !== undefined) return before;
		const source = address.startsWith(beforeSource) ? address.slice(beforeSource.length) : undefined;
		const said = source === undefined ? other(address) : line(source);
		if (said === undefined) return undefined;
		const number = entries + notes.length + 1;
		known.set(address, number);
		const written = withStretches(said, repeatedIn(readPart(said), number, known, said));
		notes.push({ number, ...(source === undefined ? {} : { source }), html: written });
		return number;
	};
	for (const link of elements.filter(({ tagName }) => tagName === 'a')) {
		const place = placeOf(link);
		const address = hrefOf(link);
		if (!place || !(address.startsWith(beforeSource) || /^https?:/.test(address))) continue;
		if (classesOf(link).some((name) => name === 'address' || name === 'screen-only')) continue;
		const number = noteOf(address);
		if (number === undefined) continue;
		const after = place.start + '<a'.length;
		stretches.push({ start: after, end: after, written: ` data-note="${number}"` });
	}
	return { html: withStretches(html, stretches), notes };
};
