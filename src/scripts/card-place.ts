/** Where a card stands beside its mention. Pure: lengths in CSS pixels, measured from the window's upper left corner. */

/** One line of a mention: a link that breaks over two lines has two. */
export interface Line {
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
}
export interface Size {
	readonly width: number;
	readonly height: number;
}
/** The card's corner, and the height that it may take: what is longer scrolls inside. */
export interface Place {
	readonly left: number;
	readonly top: number;
	readonly height: number;
}

/** Between mention and card; between card and the window's edge. */
const gap = 6;
const edge = 8;

/**
 * Below the mention where the card fits, else on the side with more room; never over any line of the mention, and
 * within the window. It starts where the nearest line of the mention starts.
 */
export const placeCard = (mention: readonly Line[], card: Size, view: Size): Place => {
	const first = Math.min(...mention.map(({ top }) => top));
	const last = Math.max(...mention.map(({ bottom }) => bottom));
	const above = first - gap - edge;
	const below = view.height - last - gap - edge;
	const isBelow = card.height <= below || below >= above;
	const height = Math.max(0, Math.min(card.height, isBelow ? below : above));
	const near = isBelow ? mention.at(-1) : mention[0];
	return {
		left: Math.max(edge, Math.min(near?.left ?? 0, view.width - card.width - edge)),
		top: isBelow ? last + gap : first - gap - height,
		height,
	};
};
