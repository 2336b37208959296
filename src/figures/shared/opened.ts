/** Which figures were opened in place where the reader left the page, and where they were. Pure. */

/** What the history keeps of it. */
interface Opened {
	/** The anchors of the figures. */
	readonly opened: readonly string[];
	/** How far down the page, in CSS pixels. */
	readonly y: number;
}

/** Reads it from what the history keeps, which others write too. */
export const openedIn = (state: unknown): Opened => {
	const { opened, y }: { opened?: unknown; y?: unknown } = typeof state === 'object' && state !== null ? state : {};
	return {
		opened: Array.isArray(opened) ? opened.filter((id) => typeof id === 'string') : [],
		y: typeof y === 'number' ? y : 0,
	};
};
