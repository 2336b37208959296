/** The part of fontkit that is used. */
declare module 'fontkit' {
	export const create: (font: Buffer) => {
		readonly unitsPerEm: number;
		readonly hasGlyphForCodePoint: (point: number) => boolean;
		readonly glyphForCodePoint: (point: number) => { readonly advanceWidth: number };
	};
}
