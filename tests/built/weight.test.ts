import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { budgetOf, latinFonts, scriptFonts, searchIndex, type Budget } from './budget.ts';
import { base, builds, fileOf, pagesOf, type BuiltPage } from './site.ts';

const weights = new Map<string, number>();

const weigh = (file: string): number => {
	const weight = weights.get(file) ?? gzipSync(readFileSync(file), { level: 9 }).length;
	weights.set(file, weight);
	return weight;
};

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The scripts that a script imports: at once, or when they are needed. */
const importsOf = (file: string): { readonly now: readonly string[]; readonly later: readonly string[] } => {
	const text = readFileSync(file, 'utf8');
	const names = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => join(dirname(file), name));
	return {
		now: names(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g),
		later: names(/import\(\s*["'`](\.[^"'`]+\.js)["'`]/g),
	};
};

const closure = (files: readonly string[], next: (file: string) => readonly string[]): ReadonlySet<string> => {
	const found = new Set<string>();
	const waiting = [...files];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		waiting.push(...next(file));
	}
	return found;
};

/** The sheet of the faces of a script beside Latin: it grows with the characters of the case, as the faces do. */
const isOfScript = (sheet: string): boolean => /fonts-\w+\.css$/.test(sheet);

/** The figure that a script brings to life (astro.config.mjs names it so), if it is one's. */
const figureOf = (file: string): string | undefined => /(?:^|[/\\])figure-(\w+)\.[^/\\]+\.js$/.exec(file)?.[1];

/** True of the script that opens a figure where it is folded to a line. */
const isOpener = (file: string): boolean => /(?:^|[/\\])open-in-place\.[^/\\]+\.js$/.test(file);

/** True of a script that a page may come to fetch: what is of a figure, only where the figure stands. */
const mayFetch = ({ root }: BuiltPage, file: string): boolean => {
	const has = (selector: string): boolean => root.querySelector(selector) !== null;
	const figure = figureOf(file);
	if (figure !== undefined) return has(`[data-figure="${figure}"]`);
	return !isOpener(file) || has('[data-folded]');
};

const isSearch = (file: string): boolean => /(?:^|[/\\])search\.[^/\\]+\.js$/.test(file);

describe.each(builds)('the weight of %s', (folder) => {
	const linked = (page: BuiltPage, selector: string, attribute: string): readonly string[] =>
		page.root.querySelectorAll(selector).map((element) => {
			const address = new URL(element.getAttribute(attribute) ?? '', `https://site.invalid${base}${page.path}`);
			const file = fileOf(folder, address.pathname);
			if (!file) throw new Error(`${page.file}: ${address.pathname} is not there`);
			return file;
		});
	const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + weigh(file), 0);
	const scripts = (page: BuiltPage) => {
		const entries = linked(page, 'script[src]', 'src');
		return {
			early: closure(entries, (file) => importsOf(file).now),
			all: closure(entries, (file) => {
				const { now, later } = importsOf(file);
				return [...now, ...later.filter((each) => mayFetch(page, each))];
			}),
		};
	};
	const over = (measure: (page: BuiltPage) => number, limit: (budget: Budget) => number, what: string) =>
		pagesOf(folder).flatMap((page) => {
			const [bytes, most] = [measure(page), limit(budgetOf(page))];
			return bytes <= most ? [] : [`${page.path}: ${what} ${kilo(bytes)}, at most ${kilo(most)}`];
		});

	test('HTML and CSS', () => {
		const measure = (page: BuiltPage) =>
			weigh(page.file) + sum(linked(page, 'link[rel="stylesheet"]', 'href').filter((sheet) => !isOfScript(sheet)));
		expect(over(measure, ({ page }) => page, 'HTML and CSS')).toEqual([]);
	});

	test('script before any touch', () => {
		expect(
			over(
				(page) => sum(scripts(page).early),
				({ early }) => early,
				'script before any touch',
			),
		).toEqual([]);
	});

	test('script in all, the search apart', () => {
		const measure = (page: BuiltPage) => sum([...scripts(page).all].filter((file) => !isSearch(file)));
		expect(over(measure, ({ script }) => script, 'script in all')).toEqual([]);
	});

	test('the search: at most 15 kB of script, and an index that goes with what it finds', () => {
		const essay = pagesOf(folder).find(({ path }) => path === '/');
		const search = [...(essay ? scripts(essay).all : [])].filter(isSearch);
		expect(search).toHaveLength(1);
		expect(sum(search), `script of the search, ${kilo(sum(search))}`).toBeLessThanOrEqual(15_000);
		const file = join(folder, 'search.json');
		const documents = (JSON.parse(readFileSync(file, 'utf8')) as readonly unknown[]).length;
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
		faces: linked(page, 'link[rel="stylesheet"]', 'href').flatMap(facesOf),
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
