/** Where boxes lie: what overlaps, measured in the page. */

export interface Box {
	readonly name: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Pairs of boxes that share more than half a pixel in both directions, a line each. */
export const overlaps = (boxes: readonly Box[], others: readonly Box[] = boxes): readonly string[] =>
	boxes.flatMap((a, index) =>
		(others === boxes ? boxes.slice(index + 1) : others)
			.filter(
				(b) =>
					Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
					Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
			)
			.map((b) => `'${a.name}' over '${b.name}'`),
	);

/**
 * The boxes of what a selector finds and shows; of text in a drawing, its letters alone: some engines count the halo
 * around them too. Runs in the page.
 */
export const boxesOf = (selector: string): Box[] =>
	[...document.querySelectorAll(selector)].flatMap((element) => {
		const drawn = element instanceof SVGTextElement ? element.getScreenCTM() : null;
		const letters = drawn && (element as SVGTextElement).getBBox();
		const rect =
			drawn && letters
				? new DOMRect(
						drawn.a * letters.x + drawn.e,
						drawn.d * letters.y + drawn.f,
						drawn.a * letters.width,
						drawn.d * letters.height,
					)
				: element.getBoundingClientRect();
		const { left, right, top, bottom, width, height } = rect;
		if (width === 0 || height === 0) return [];
		const name = element.id || (element.textContent ?? '').trim().slice(0, 40);
		return [{ name, left, right, top, bottom }];
	});

/** Sets all text in a face that is not the site's, by a sheet that the policy lets a test make. Runs in the page. */
export const substituteFont = async (family: string): Promise<void> => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`*, *::before, *::after { font-family: ${family} !important }`);
	document.adoptedStyleSheets.push(sheet);
	await document.fonts.ready;
};

/** Sets the size of the root font, as a reader's own setting does. Runs in the page. */
export const rootFont = (size: string): void => {
	document.documentElement.style.fontSize = size;
};
