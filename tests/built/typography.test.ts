/** What belongs together stands in one line, in all that the essay's page says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builds, filesOf, pagesOf } from './site.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const parted = new RegExp(
	`\\d{1,2} (?:${months})\\b|\\d (?:%|per cent|million|billion|minutes|years)(?!\\p{L})|¶ \\d`,
	'gu',
);
/** In running text the year stays with them. */
const yearParted = new RegExp(`\\d[ \\u00a0](?:${months}) \\d{4}`, 'gu');

/** The words of a page that wrap: a drawing's do not. */
const wordsOf = (main: HTMLElement): string => {
	for (const part of main.querySelectorAll('svg, script, textarea, .sr-only')) part.remove();
	return main.text;
};

test.each(builds)('a day keeps its month and year, a number its unit: the essay in %s', (folder) => {
	const essay = pagesOf(folder).find(({ path }) => path === '/');
	const main = parse(essay?.html ?? '').querySelector('main');
	const words = main ? wordsOf(main) : '';
	expect(words).toMatch(/\d\u00a0(?:September|December)/);
	const foundIn = (text: string, what: RegExp) =>
		[...text.matchAll(what)].map(({ index }) => text.slice(Math.max(0, index - 20), index + 30));
	expect(foundIn(words, parted)).toEqual([]);
	const lines = main?.querySelectorAll('p[data-paragraph], .margin-note') ?? [];
	expect(lines.length).toBeGreaterThan(0);
	expect(lines.flatMap(({ text }) => foundIn(text, yearParted))).toEqual([]);
});

test.each(builds)('a link that follows a sentence or a part of one stands apart from it: %s', (folder) => {
	const joined = pagesOf(folder).flatMap(({ path, html }) =>
		[...html.matchAll(/[.!?;:,]<a [^>]*>\w/g)].map(({ index }) => `${path}: ${html.slice(index - 30, index + 30)}`),
	);
	expect(joined).toEqual([]);
});

test.each(builds)('no raised mark stands before the stop that ends what it marks: %s', (folder) => {
	const marks = /<sup class="(?:cite|note-ref)[^>]*>(?:(?!<\/sup>).)*<\/sup>/g;
	let seen = 0;
	const before = pagesOf(folder).flatMap(({ path, html }) =>
		[...html.matchAll(marks)].flatMap(({ 0: mark, index }) => {
			seen += 1;
			const rest = html.slice(index + mark.length, index + mark.length + 40);
			return /^\s*[.,;:!?]/.test(rest) ? [`${path}: ${rest}`] : [];
		}),
	);
	expect(seen).toBeGreaterThan(0);
	expect(before).toEqual([]);
});

test.each(builds)(
	'each page and frame asks at once for every face of its letters, the italics among them: %s',
	(folder) => {
		const sheet = readFileSync(join(folder, 'edition.css'), 'utf8');
		const ascii = [...sheet.matchAll(/font-style:(\w+)[^}]*url\(([^)]+)\)[^}]*unicode-range:U\+0000-/g)];
		expect(ascii.map(([, style]) => style).sort()).toEqual(['italic', 'italic', 'normal', 'normal']);
		const missing = pagesOf(folder).flatMap(({ path, root }) => {
			const asked = root.querySelectorAll('link[rel="preload"]').map((link) => link.getAttribute('href') ?? '');
			return ascii
				.filter(([, , url = '']) => !asked.some((href) => href.endsWith(url)))
				.map(([, , url]) => [path, url]);
		});
		expect(missing).toEqual([]);
	},
);

test('what is not taken along with copied words is not in WebKit either, which knows the older name alone', () => {
	const [folder = ''] = builds[0] ?? [];
	const sheets = filesOf(folder).filter((name) => name.endsWith('.css'));
	const rules = sheets.flatMap(
		(name) => readFileSync(join(folder, name), 'utf8').match(/[^{}]*\{[^{}]*user-select:none[^{}]*\}/g) ?? [],
	);
	expect(rules.length).toBeGreaterThan(0);
	expect(rules.filter((rule) => !/-webkit-user-select:none/.test(rule))).toEqual([]);
});
