/**
 * Letters as outlines, from the faces that the site ships: what is drawn with them looks alike on every machine, whatever
 * fonts it has. An edge: it reads the font files of the packages.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** The faces, each at the weight at which it is drawn, in the subsets of its package that are looked through. */
const faces = {
	serif: { package: 'source-serif-4', file: 'opsz-normal', axes: { wght: 600, opsz: 60 } },
	sans: { package: 'source-sans-3', file: 'wght-normal', axes: { wght: 400 } },
} as const;
export type LetterFace = keyof typeof faces;

const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];

/** Letters at a size, in user units. */
export interface Letters {
	/** How wide a line is. */
	readonly width: (face: LetterFace, text: string, size: number) => number;
	/** The line as the path of an SVG, its baseline at 0. */
	readonly outline: (face: LetterFace, text: string, size: number) => string;
}

/** A font of each of a face's subsets, in their order, cut to those of the characters that it has. */
const fontsFor = async (face: LetterFace, characters: string): Promise<readonly Font[]> =>
	Promise.all(
		subsets.map(async (subset) => {
			const { package: name, file, axes } = faces[face];
			const path = require.resolve(`@fontsource-variable/${name}/files/${name}-${subset}-${file}.woff2`);
			return create(
				await subsetFont(readFileSync(path), characters, { targetFormat: 'sfnt', variationAxes: { ...axes } }),
			);
		}),
	);

/** A text in runs, each with the font that has its letters. */
const runsOf = (fonts: readonly Font[], text: string): readonly { readonly font: Font; readonly text: string }[] => {
	const runs: { font: Font; text: string }[] = [];
	for (const letter of text) {
		const last = runs.at(-1);
		const point = letter.codePointAt(0) ?? 0;
		if (last?.font.hasGlyphForCodePoint(point) === true) {
			last.text += letter;
			continue;
		}
		const font = fonts.find((each) => each.hasGlyphForCodePoint(point));
		// What no face has is left out of a drawing, as it could only be an empty box.
		if (font) runs.push({ font, text: letter });
	}
	return runs;
};

/** Letters for some texts. */
export const lettersFor = async (texts: readonly string[]): Promise<Letters> => {
	const characters = [...new Set(texts.join(''))].sort().join('');
	const [serif, sans] = await Promise.all([fontsFor('serif', characters), fontsFor('sans', characters)]);
	const fonts = { serif, sans };
	const walk = (face: LetterFace, text: string, size: number) => {
		let x = 0;
		const pieces: string[] = [];
		for (const { font, text: words } of runsOf(fonts[face], text)) {
			const scale = size / font.unitsPerEm;
			const { glyphs, positions } = font.layout(words);
			for (const [index, glyph] of glyphs.entries()) {
				const at = positions[index] ?? { xAdvance: glyph.advanceWidth, xOffset: 0, yOffset: 0 };
				pieces.push(
					glyph.path
						.scale(scale, -scale)
						.translate(x + at.xOffset * scale, -at.yOffset * scale)
						.toSVG(),
				);
				x += at.xAdvance * scale;
			}
		}
		return { width: x, outline: pieces.join('') };
	};
	return {
		width: (face, text, size) => walk(face, text, size).width,
		outline: (face, text, size) => walk(face, text, size).outline,
	};
};
