/** Places in the files of the content: from an offset in a text to a line and column. */

/** A place in a file of the content. Lines and columns count from 1; `file` is relative to the project: `content/site.yaml`. */
export interface Position {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** Where a file begins. */
export const startOfFile = (file: string): Position => ({ file, line: 1, column: 1 });

/** The way to a key inside front matter or a data file: `['actors', 1]`. */
export type FieldPath = readonly (string | number)[];

/**
 * Makes the function that turns an offset of `text` into a place of `file`.
 * Offsets count UTF-16 units from 0; lines end in LF, CRLF or CR.
 */
export const placesOf = (text: string, file: string): ((offset: number) => Position) => {
	const starts = [0];
	for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineEnd.index + lineEnd[0].length);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
};
