/** What belongs together stands in one line, in all that the essay's page says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builds, pagesOf } from './site.ts';

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

test.each(builds)('italics are asked for at once, in frames too: %s', (folder) => {
	const sheet = readFileSync(join(folder, 'fonts.css'), 'utf8');
	const italic = [...sheet.matchAll(/font-family:'([^']+)';font-style:italic[^}]*url\(([^)]+)\)/g)];
	const families = new Set(italic.map(([, family]) => family));
	expect(families.size).toBeGreaterThan(0);
	const pages = pagesOf(folder).filter(({ path }) => path === '/' || path.startsWith('/embed/'));
	expect(pages.length).toBeGreaterThan(1);
	for (const { path, root } of pages) {
		const asked = root.querySelectorAll('link[rel="preload"]').map((link) => link.getAttribute('href') ?? '');
		const there = italic.filter(([, , url = '']) => asked.some((address) => address.endsWith(url)));
		expect(new Set(there.map(([, family]) => family)), path).toEqual(families);
	}
});
