/** Builds plain text piece by piece: white space collapses, and where something is left out no gap stays. */

/** A text that grows. `length` is where the next visible character will stand. */
export interface PlainText {
	readonly add: (words: string) => void;
	/** Leaves something out here, with the white space before it. */
	readonly skip: () => void;
	readonly length: () => number;
	readonly value: () => string;
}

/** @returns an empty text */
export const plainText = (): PlainText => {
	let out = '';
	let gap = false;
	return {
		add(words) {
			for (const piece of words.split(/(\s+)/)) {
				if (piece === '') continue;
				if (/^\s/.test(piece)) gap = true;
				else {
					out += (gap && out !== '' ? ' ' : '') + piece;
					gap = false;
				}
			}
		},
		skip() {
			gap = false;
		},
		length: () => out.length + (gap && out !== '' ? 1 : 0),
		value: () => out,
	};
};
