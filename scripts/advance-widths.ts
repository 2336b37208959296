/**
 * Writes the table of advance widths that the figures measure their labels with: `node scripts/advance-widths.ts`. Run
 * it when the face of the labels changes; a test holds the table against the font.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@fontsource-variable/source-sans-3/package.json'));

/** Every character of a list of ranges, `U+100-17F,U+192`. */
const charactersOf = (ranges: string): readonly string[] =>
	ranges.split(',').flatMap((range) => {
		const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
		const [first, last] = [parseInt(from, 16), parseInt(to, 16)];
		return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
	});

/**
 * The advance widths of all letters of the face, at its regular weight: a width in thousandths of an em, and the
 * characters that are so wide. Signs that stand on a letter are not measured: they take no room.
 */
export const measure = async (): Promise<Record<string, string>> => {
	// Of each package of faces the file has this form.
	const subsets = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
	const widths = new Map<number, string>();
	for (const [subset, ranges] of Object.entries(subsets)) {
		const characters = charactersOf(ranges).filter((character) => /[ \u00a0]|[^\p{M}\p{C}\p{Z}]/u.test(character));
		const file = join(folder, 'files', `source-sans-3-${subset}-wght-normal.woff2`);
		const regular = await subsetFont(readFileSync(file), characters.join(''), {
			targetFormat: 'sfnt',
			variationAxes: { wght: 400 },
		});
		const font = create(regular);
		for (const character of characters) {
			const point = character.codePointAt(0) ?? 0;
			if (!font.hasGlyphForCodePoint(point)) continue;
			const width = Math.round((font.glyphForCodePoint(point).advanceWidth * 1000) / font.unitsPerEm);
			const known = widths.get(width) ?? '';
			if (!known.includes(character)) widths.set(width, known + character);
		}
	}
	return Object.fromEntries(
		[...widths]
			.sort(([a], [b]) => a - b)
			.map(([width, characters]) => [String(width), [...characters].sort().join('')]),
	);
};

if (import.meta.main)
	writeFileSync('src/figures/shared/advance-widths.json', `${JSON.stringify(await measure(), undefined, 2)}\n`);
