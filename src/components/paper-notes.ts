/**
 * Where links lead, for who reads on paper: each distinct address once, as a numbered note. The numbers go on from those
 * of the page's own list of sources; a style sheet sets them after the links.
 *
 *     <a href="/sources/#source-lin-2015">Lin</a>  →  <a data-note="3" href="/sources/#source-lin-2015">Lin</a>
 *
 * Pure: the HTML of a page → the HTML with the numbers, and the notes that it has no list for.
 */

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

const link = /<a\b([^>]*)>/g;
const printedAddress = /<a class="address" href="([^"]*)">([\s\S]*?)<\/a>/g;

const plain = (address: string): string => address.replace(/&(?:amp|#38);/g, '&');

const attribute = (attributes: string, name: string): string =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** An address that was printed before gives way to the number of the note that has it; after a stop, it opens a sentence. */
const repeated = (html: string, number: number, known: Map<string, number>): string =>
	html.replace(printedAddress, (written, address: string, words: string, at: number) => {
		const before = known.get(plain(address));
		if (before === undefined) known.set(plain(address), number);
		return before === undefined || before === number
			? written
			: `<a class="address${/\.(?:<[^>]*>|\s)*$/.test(html.slice(0, at)) ? ' opening' : ''}" data-note="${before}" href="${address}"><span class="screen-only">${words}</span></a>`;
	});

/** The page with the numbers of its notes, and the notes in their order. */
export const withPaperNotes = (
	html: string,
	{ beforeSource, line, other }: PaperNotesOptions,
): { readonly html: string; readonly notes: readonly PaperNote[] } => {
	const known = new Map<string, number>();
	// The page, cut before each entry of its own list.
	const [first = '', ...parts] = html.split(/(?=<li\b[^>]*\sdata-source-entry=)/);
	const entries = parts.map((part, index) => {
		const [, key = ''] = /\sdata-source-entry="([^"]+)"/.exec(part) ?? [];
		known.set(beforeSource + key, index + 1);
		return repeated(part, index + 1, known);
	});
	const notes: PaperNote[] = [];
	const noteOf = (address: string): number | undefined => {
		const before = known.get(address);
		if (before !== undefined) return before;
		const source = address.startsWith(beforeSource) ? address.slice(beforeSource.length) : undefined;
		const said = source === undefined ? other(address) : line(source);
		if (said === undefined) return undefined;
		const number = entries.length + notes.length + 1;
		known.set(address, number);
		notes.push({ number, ...(source === undefined ? {} : { source }), html: repeated(said, number, known) });
		return number;
	};
	const numbered = [first, ...entries].join('').replace(link, (written, attributes: string) => {
		const address = plain(attribute(attributes, 'href'));
		if (!address.startsWith(beforeSource) && !/^https?:/.test(address)) return written;
		if (/\b(?:address|screen-only)\b/.test(attribute(attributes, 'class'))) return written;
		const number = noteOf(address);
		return number === undefined ? written : `<a data-note="${number}"${attributes}>`;
	});
	return { html: numbered, notes };
};
