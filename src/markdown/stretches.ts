/** A finished page with other words in some places: but for these every character of it stays. Pure. */

/** A stretch of a text, by its offsets, and what stands there instead. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly written: string;
}

/** The text with what stands instead. No stretch lies in another. */
export const withStretches = (text: string, stretches: readonly Stretch[]): string => {
	let [changed, at] = ['', 0];
	for (const { start, end, written } of [...stretches].sort((a, b) => a.start - b.start)) {
		changed += text.slice(at, start) + written;
		at = end;
	}
	return changed + text.slice(at);
};
