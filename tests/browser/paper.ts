/** What stands on paper: the words of a PDF with their places. */
import { getDocumentProxy } from 'unpdf';

/** A run of text on a page, in points from its lower left corner. */
export interface Run {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	/** The size of its letters. */
	readonly size: number;
}

/** A page of a PDF, its runs in the order of the document. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly runs: readonly Run[];
	/** The running title, in the margin above. */
	readonly head: string;
}

/** The least margin above that a page has, in points: 11 mm. */
const margin = 31;

/** The pages of a PDF. */
export const sheetsOf = async (pdf: Uint8Array): Promise<readonly Sheet[]> => {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const sheets: Sheet[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const { width, height } = page.getViewport({ scale: 1 });
		const { items } = await page.getTextContent();
		const all = items
			// The counter at the foot of a page would stand in the midst of a paragraph that goes on overleaf.
			.filter((item) => 'str' in item && item.str.trim() !== '' && !/^\d+ \/ \d+$/.test(item.str.trim()))
			.map((item) => {
				const { str, transform, width: long } = item as { str: string; transform: number[]; width: number };
				const [, , across = 0, up = 0, left = 0, bottom = 0] = transform;
				return { text: str, left, right: left + long, bottom, size: Math.hypot(across, up) };
			});
		// So would the title at its head.
		const isHead = ({ bottom }: Run): boolean => bottom > height - margin;
		const head = all.filter(isHead).map(({ text }) => text);
		sheets.push({ width, height, runs: all.filter((run) => !isHead(run)), head: head.join('') });
	}
	return sheets;
};

/**
 * The letters and digits alone: lines break, words are hyphenated and ligatures stand otherwise on paper, and small
 * capitals are drawn as capitals.
 */
export const lettersOf = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
