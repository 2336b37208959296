/** Where a card stands beside its mention. Pure: lengths in CSS pixels, measured from the window's upper left corner. */

/** One line of a mention: a link that breaks over two lines has two. */
export interface Line {
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
	/** Where it ends: given, a card that is too high for both sides may stand next to it. */
	readonly right?: number;
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

/** To the right of the mention or to its left, as high as the window lets it; nothing where neither has room. */
const besideOf = (mention: readonly Line[], card: Size, view: Size): Place | undefined => {
	const ends = mention.map(({ right }) => right);
	if (ends.some((end) => end === undefined)) return undefined;
	const right = Math.max(...ends.map((end) => end ?? 0)) + gap;
	const left = Math.min(...mention.map((line) => line.left)) - gap - card.width;
	const at = right + card.width + edge <= view.width ? right : left >= edge ? left : undefined;
	if (at === undefined) return undefined;
	const height = Math.min(card.height, view.height - 2 * edge);
	const top = mention[0]?.top ?? 0;
	return { left: at, top: Math.max(edge, Math.min(top, view.height - height - edge)), height };
};

/**
 * Below the mention where the card fits, else on the side with more room; never over any line of the mention, and
 * within the window. What is too high for both sides stands beside it where there is room. Else it starts where the nearest line of the mention starts.
 */
export const placeCard = (mention: readonly Line[], card: Size, view: Size): Place => {
	const first = Math.min(...mention.map(({ top }) => top));
	const last = Math.max(...mention.map(({ bottom }) => bottom));
	const above = first - gap - edge;
	const below = view.height - last - gap - edge;
	const isBelow = card.height <= below || below >= above;
	const height = Math.max(0, Math.min(card.height, isBelow ? below : above));
	const near = isBelow ? mention.at(-1) : mention[0];
	const beside = height < card.height ? besideOf(mention, card, view) : undefined;
	if (beside) return beside;
	return {
		left: Math.max(edge, Math.min(near?.left ?? 0, view.width - card.width - edge)),
		top: isBelow ? last + gap : first - gap - height,
		height,
	};
};
