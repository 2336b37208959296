/// <reference types="astro/client" />

declare module 'subset-font' {
	/** Cuts a font to the glyphs of `text`; axes are pinned (a number) or narrowed (a range). */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'woff2' | 'woff' | 'sfnt';
			variationAxes?: Record<string, number | { min: number; max: number }>;
		},
	): Promise<Buffer>;
}
