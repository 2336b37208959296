/** What is asked of any sheet of paper: that its letters can be read and none lies on another, and how much of it is empty. */
import type { Run, Sheet } from './paper.ts';

/** What the least of letters measures in points; numbers of notes and sources are raised, and no text that is read. */
export const least = 7;

const isRead = ({ text }: Run): boolean => !/^[\d,\s–]+$/.test(text);

/** The letters that are too small, page by page; a hair is what the browser rounds. */
export const smallOn = (sheets: readonly Sheet[]): readonly string[] =>
	sheets.flatMap(({ runs }, index) =>
		runs
			.filter((run) => run.size < least - 0.01 && isRead(run))
			.map(({ text, size }) => `page ${index + 1}: ‘${text}’ at ${size.toFixed(1)}`),
	);

const overlap = (a: Run, b: Run): boolean =>
	// Letters with a hem are drawn twice.
	a.text.trim() !== b.text.trim() &&
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
	Math.min(a.bottom + a.size * 0.6, b.bottom + b.size * 0.6) - Math.max(a.bottom, b.bottom) > 1.2;

/** Texts that lie on one another. */
export const lyingOn = (sheets: readonly Sheet[]): readonly string[] =>
	sheets.flatMap(({ runs }, page) =>
		runs.flatMap((run, index) =>
			runs
				.slice(index + 1)
				.filter((other) => overlap(run, other))
				.map((other) => `page ${page + 1}: ‘${run.text}’ and ‘${other.text}’`),
		),
	);

/** The margins of the page at its head and foot, in points: 13 and 15 mm. */
const [above, below] = [37, 43];

/** The share of a page that is empty below its last line. */
const emptyBelow = ({ height, runs }: Sheet): number =>
	(Math.min(...runs.map(({ bottom }) => bottom)) - below) / (height - above - below);

/** The pages that are left emptier than a fifth; of the last one nothing is asked. */
export const emptyOf = (sheets: readonly Sheet[]): readonly string[] =>
	sheets
		.slice(0, -1)
		.map((sheet, index) => ({ page: index + 1, share: emptyBelow(sheet) }))
		.filter(({ share }) => share > 0.2)
		.map(({ page, share }) => `page ${page}: ${Math.round(share * 100)} of 100`);

/** The words of some that a line breaks without a hyphen: their rest begins the next line. An address breaks where it must. */
export const tornOn = (sheets: readonly Sheet[], words: readonly string[]): readonly string[] =>
	sheets.flatMap(({ runs }, page) =>
		runs.flatMap(({ text, bottom }, index) => {
			const [end = ''] = /\p{L}+$/u.exec(text) ?? [];
			const next = runs[index + 1];
			if (end === '' || text.includes('/') || !next || next.bottom > bottom - 1) return [];
			return words
				.filter((word) => word.length > end.length && word.startsWith(end))
				.filter((word) => /^\p{L}+/u.exec(next.text)?.[0] === word.slice(end.length))
				.map((word) => `page ${page + 1}: ‘${word}’ after ‘${end}’`);
		}),
	);
