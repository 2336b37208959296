import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/search/document.ts';
import { latinFonts, scriptFonts, searchIndex } from './budget.ts';
import { builds, pagesOf, type BuiltPage } from './site.ts';
import { isSearch, kilo, linked, overBudget, scriptsOf, sum, weigh } from './weighing.ts';

describe.each(builds)('the weight of %s', (folder) => {
	test('HTML and CSS', () => expect(overBudget(folder, 'page')).toEqual([]));

	test('script before any touch', () => expect(overBudget(folder, 'early')).toEqual([]));

	test('script in all, the search apart', () => expect(overBudget(folder, 'script')).toEqual([]));

	test('the search: at most 15 kB of script, and an index that goes with what it finds', () => {
		const essay = pagesOf(folder).find(({ path }) => path === '/');
		const search = essay ? scriptsOf(folder, essay).search : [];
		expect(search.filter(isSearch)).toHaveLength(1);
		expect(sum(search), `script of the search, ${kilo(sum(search))}`).toBeLessThanOrEqual(15_000);
		const file = join(folder, 'search.json');
		const documents = (JSON.parse(readFileSync(file, 'utf8')) as SearchIndex).documents.length;
		expect(documents).toBeGreaterThan(0);
		expect(weigh(file), `index of the search, ${kilo(weigh(file))}`).toBeLessThanOrEqual(searchIndex(documents));
	});

	/** The faces of a style sheet: file, script, and the code points that call for it. */
	const facesOf = (sheet: string) =>
		[...readFileSync(sheet, 'utf8').matchAll(/@font-face\{([^}]*url\(([^)]+)\)[^}]*)\}/g)].map(
			([, rule = '', url = '']) => {
				const ranges = (/unicode-range:([^;}]+)/.exec(rule)?.[1] ?? '').split(',').map((range) => {
					const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
					return [parseInt(from, 16), parseInt(to, 16)] as const;
				});
				const file = join(folder, url.replace(/["']/g, ''));
				return {
					file,
					script: /edition-han/.test(file) ? 'Chinese' : /-latin-/.test(file) ? 'Latin' : 'another',
					calls: (point: number) => ranges.some(([from, to]) => point >= from && point <= to),
				};
			},
		);

	const fontsOf = (page: BuiltPage) => ({
		faces: linked(folder, page, 'link[rel="stylesheet"]', 'href').flatMap(facesOf),
		points: [...new Set(page.root.querySelector('body')?.text)].map((sign) => sign.codePointAt(0) ?? 0),
	});

	test('fonts: at most 120 kB for Latin script, and for another by its characters', () => {
		const characters = new Set(pagesOf(folder).flatMap((page) => [...(page.root.querySelector('body')?.text ?? '')]));
		const han = [...characters].filter((sign) => /\p{Script=Han}/u.test(sign)).length;
		const limits: Record<string, number> = { Latin: latinFonts, Chinese: scriptFonts(han) };
		const heavy = pagesOf(folder).flatMap((page) => {
			const { faces, points } = fontsOf(page);
			expect(faces.length).toBeGreaterThan(0);
			return Object.entries(limits).flatMap(([script, most]) => {
				const files = faces.filter((face) => face.script === script && points.some(face.calls));
				// Fonts are packed already: they travel as they are.
				const bytes = files.reduce((total, { file }) => total + readFileSync(file).length, 0);
				return bytes <= most ? [] : [`${page.path}: fonts, ${script}, ${kilo(bytes)}, at most ${kilo(most)}`];
			});
		});
		expect(heavy).toEqual([]);
	});

	test('every Chinese character of a page has its face there', () => {
		const bare = pagesOf(folder).flatMap((page) => {
			const { faces, points } = fontsOf(page);
			const missing = points
				.map((point) => String.fromCodePoint(point))
				.filter((sign) => /\p{Script=Han}/u.test(sign) && !faces.some(({ calls }) => calls(sign.codePointAt(0) ?? 0)));
			return missing.length === 0 ? [] : [`${page.path}: no face for ${missing.join('')}`];
		});
		expect(bare).toEqual([]);
	});
});
