/** The part of fontkit that is used. */
declare module 'fontkit' {
	/** An outline in units of the font, upwards. */
	interface Path {
		readonly scale: (x: number, y: number) => Path;
		readonly translate: (x: number, y: number) => Path;
		readonly toSVG: () => string;
	}
	interface Glyph {
		readonly id: number;
		readonly advanceWidth: number;
		readonly path: Path;
	}
	export interface Font {
		readonly unitsPerEm: number;
		readonly glyphForCodePoint: (point: number) => Glyph;
		readonly hasGlyphForCodePoint: (point: number) => boolean;
		readonly layout: (text: string) => {
			readonly glyphs: readonly Glyph[];
			readonly positions: readonly {
				readonly xAdvance: number;
				readonly xOffset: number;
				readonly yOffset: number;
			}[];
		};
	}
	export const create: (font: Buffer) => Font;
}
