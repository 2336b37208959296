/** What belongs together stands in one line, in all that the essay's page says. */
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builds, pagesOf } from './site.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const parted = new RegExp(
	`\\d{1,2} (?:${months})\\b|\\d\\u00a0(?:${months}) \\d{4}|\\d (?:%|per cent|million|billion|minutes|years)(?!\\p{L})|¶ \\d`,
	'gu',
);

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
	const found = [...words.matchAll(parted)].map(({ index }) => words.slice(Math.max(0, index - 20), index + 30));
	expect(found).toEqual([]);
});
