/**
 * Writes the table of advance widths that the figures measure their labels with: `node scripts/advance-widths.ts`. Run
 * it when the face of the labels changes; a test holds the table against the font.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Printable Latin-1 and the signs of good typography. */
export const characters = [
	...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
	...Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)),
	...'–—‘’“”…•',
];

/** Advance widths in thousandths of an em, as the font has them at its regular weight. */
export const measure = async (): Promise<Record<string, number>> => {
	const file = require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');
	const regular = await subsetFont(readFileSync(file), characters.join(''), {
		targetFormat: 'sfnt',
		variationAxes: { wght: 400 },
	});
	const font = create(regular);
	return Object.fromEntries(
		characters.map((character) => [
			character,
			Math.round((font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth * 1000) / font.unitsPerEm),
		]),
	);
};

if (import.meta.main) writeFileSync('src/figures/shared/advance-widths.json', `${JSON.stringify(await measure())}\n`);
