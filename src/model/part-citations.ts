/** How the parts of a page are cited, as its tools fetch it. Pure. */
import type { StyleId } from './style-names.ts';

/** What a document needs to cite something once in a style, line by line, as safe HTML with the blanks in it. */
export type StyledLines = Readonly<Partial<Record<StyleId, readonly string[]>>>;

/** The citations of a page and its parts. */
export interface PartCitations {
	/** The page, and each part that has no citation of its own. */
	readonly whole: StyledLines;
	/** A numbered paragraph of it. Absent: it has none. */
	readonly paragraph?: StyledLines;
	/** Parts that are cited by titles of their own, by their ids. */
	readonly parts?: Readonly<Record<string, StyledLines>>;
}

/** What is filled in where a part is cited: its address in full, and the number of a paragraph. */
export const blanks = { address: '{address}', number: '{number}' } as const;

/** The file with the citations of a page, from the site's root. */
export const citationsFile = (page: string): string =>
	`/cite/parts/${page === '/' ? 'essay' : page.replace(/^\/|\/$/g, '')}.json`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A part in a style: its lines, with the blanks filled in. */
export const linesFor = (
	{ whole, paragraph, parts }: PartCitations,
	style: StyleId,
	{ id, address, number }: { readonly id: string; readonly address: string; readonly number?: string },
): readonly string[] =>
	((parts?.[id] ?? (number === undefined ? undefined : paragraph) ?? whole)[style] ?? []).map((line) =>
		line.replaceAll(blanks.address, () => escaped(address)).replaceAll(blanks.number, () => escaped(number ?? '')),
	);
