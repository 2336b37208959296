/** The pictures by which links to the site are shown elsewhere. */
import { describe, expect, test } from 'vitest';
import { drawPreview, previewOf, previewsOf, previewText, previewTexts } from '../../src/components/preview.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { lettersFor } from '../../src/letters.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const [essay] = previewsOf(edition);

describe('the picture of a page', () => {
	test('is that of its kind, and else that of the essay', () => {
		expect(previewOf(edition, '/actors/canada/').name).toBe('actors');
		expect(previewOf(edition, '/timeline/used/').name).toBe('timeline');
		expect(previewOf(edition, '/teach/').name).toBe('essay');
		expect(previewOf(edition, '/').name).toBe('essay');
		expect(previewText(edition, previewOf(edition, '/actors/canada/'))).toBe(`Actors: ${edition.site.title}`);
	});

	test('has no letters, only outlines, and is the same each time', async () => {
		if (!essay) throw new Error('no picture');
		const draw = async () => htmlOf(drawPreview(edition, essay, await lettersFor(previewTexts(edition))));
		const [first, second] = [await draw(), await draw()];
		expect(first).toBe(second);
		expect(first).not.toMatch(/<text|font|NaN/);
		expect(first.match(/<path/g)?.length).toBeGreaterThan(4);
	});

	test('stays within its sheet, and says where a text goes on', async () => {
		const long = { ...edition, site: { ...edition.site, standfirst: `${edition.site.standfirst} `.repeat(5).trim() } };
		const letters = await lettersFor(previewTexts(long));
		const widths: number[] = [];
		const lines: string[] = [];
		const kept = {
			width: letters.width,
			outline: (...[face, text, size]: Parameters<typeof letters.outline>) => {
				widths.push(letters.width(face, text, size));
				lines.push(text);
				return letters.outline(face, text, size);
			},
		};
		if (essay) drawPreview(long, essay, kept);
		expect(widths.length).toBeGreaterThan(3);
		expect(Math.max(...widths)).toBeLessThanOrEqual(1200 - 72);
		expect(lines.at(-1)).toMatch(/\w …$/);
	});
});

describe('letters', () => {
	test('are as wide as their face has them: twice the size, twice the width; two words, wider than one', async () => {
		const { width } = await lettersFor(['Mine ban Ōta']);
		expect(width('serif', 'Mine', 40)).toBeCloseTo(2 * width('serif', 'Mine', 20), 3);
		expect(width('sans', 'Mine ban', 20)).toBeGreaterThan(width('sans', 'Mine', 20));
		expect(width('sans', 'Ōta', 20)).toBeGreaterThan(width('sans', 'ta', 20));
	});
});
