/** A page that does not overwhelm: what stands open in the flow of the essay is bounded, whatever else it holds. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { builds, pagesOf } from './site.ts';

/** So many words may stand open: text, notes, callouts and figures, without what is folded. */
const mostWords = 6000;
/** So many figures may be drawn open, the small opening drawing apart. */
const mostFigures = 3;

/** So few words, on average, a mark may have. */
const wordsToAMark = 20;
/** Everything that marks a place of the text: links to entries and events, citations, notes. */
const marks = '[data-entity], [data-to-event], .cite:not(.told), .note-ref';

const wordsIn = (text: string): number => (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length;

/** The sections of the essay, without what opens by a press. */
const sectionsOf = (folder: string) => {
	const html = pagesOf(folder).find(({ path }) => path === '/')?.html ?? '';
	const page = parse(html);
	for (const folded of page.querySelectorAll('.essay-section details'))
		for (const child of folded.childNodes.filter(({ rawTagName }) => rawTagName !== 'summary'))
			folded.removeChild(child);
	// What a card tells has no number on screen.
	for (const told of page.querySelectorAll('.told')) told.remove();
	// Of the drawings of one figure the width of the page shows one, and those for paper none.
	for (const drawing of page.querySelectorAll('.tl-paper')) drawing.remove();
	for (const figure of page.querySelectorAll('[data-figure]'))
		for (const other of figure.querySelectorAll('.tl-svg').slice(1)) other.remove();
	return page.querySelectorAll('.essay-section');
};

describe.each(builds)('the flow of the essay in %s', (folder) => {
	const sections = () => sectionsOf(folder);

	test(`at most ${mostWords} words stand open`, () => {
		const words = sections().reduce((sum, { text }) => sum + wordsIn(text), 0);
		expect(words).toBeGreaterThan(0);
		expect(words).toBeLessThanOrEqual(mostWords);
	});

	test('each source that the text cites leads back to where it does', () => {
		const page = parse(pagesOf(folder).find(({ path }) => path === '/')?.html ?? '');
		const keys = page
			.querySelectorAll('.essay-section .cite a')
			.flatMap((link) => link.getAttribute('data-source')?.split(' '));
		expect(keys.length).toBeGreaterThan(0);
		const lost = keys.filter((key) => !page.querySelector(`[data-source-entry="${key ?? ''}"] .used a[href^="#"]`));
		expect(lost).toEqual([]);
	});

	test('where a source is cited is said in words, with its paragraphs in one line', () => {
		const page = parse(pagesOf(folder).find(({ path }) => path === '/')?.html ?? '');
		const lines = page
			.querySelectorAll('.bibliography > [data-source-entry]')
			.map((entry) => entry.querySelectorAll('.used a[href^="#"]'))
			.filter(({ length }) => length > 0);
		expect(lines.length).toBeGreaterThan(0);
		for (const links of lines)
			expect(links[0]?.parentNode?.text).toBe(`Cited in ${links.map(({ text }) => text).join(', ')}`);
	});

	test('the numbers of sources that are seen run without gaps, and those that only cards tell come after them', () => {
		const page = parse(pagesOf(folder).find(({ path }) => path === '/')?.html ?? '');
		const listed = page
			.querySelectorAll('.bibliography > [data-source-entry]')
			.map((entry) => entry.getAttribute('data-source-entry'));
		const keysIn = (selector: string) => [
			...new Set(
				page
					.querySelectorAll(`.essay-page ${selector} a[data-source]`)
					.flatMap((link) => link.getAttribute('data-source')?.split(' ')),
			),
		];
		const shown = keysIn('.cite:not(.told)');
		const told = keysIn('.told').filter((key) => !shown.includes(key));
		expect(shown.length).toBeGreaterThan(0);
		expect(listed).toEqual([...shown, ...told]);
		// What stands last, and why, is said where there is such.
		const said = page.querySelector('.sources-told')?.text;
		if (told.length === 0) expect(said).toBe(undefined);
		else expect(said).toContain(String(shown.length + 1));
	});

	test(`at most ${mostFigures} figures are drawn open`, () => {
		const figures = sections().flatMap((section) => section.querySelectorAll('figure[data-figure]:not([data-folded])'));
		expect(figures.length).toBeLessThanOrEqual(mostFigures);
	});
});

/** The edition's own: an essay of two paragraphs, as the second case's, names everything for the first time. */
const [essay] = builds[0] ?? [''];

test(`of ${wordsToAMark} words at most one is marked, in the text and with its notes`, () => {
	const density = (selector: string) => {
		const lines = sectionsOf(essay).flatMap((section) => section.querySelectorAll(selector));
		const count = lines.reduce((sum, line) => sum + line.querySelectorAll(marks).length, 0);
		for (const line of lines) for (const apart of line.querySelectorAll('sup, .pilcrow, .of-sentence')) apart.remove();
		return { words: lines.reduce((sum, { text }) => sum + wordsIn(text), 0), count };
	};
	for (const selector of ['p[data-paragraph]', 'p[data-paragraph], .margin-note']) {
		const { words, count } = density(selector);
		expect(words, selector).toBeGreaterThan(0);
		expect(words / count, `${words} words, ${count} marks in ${selector}`).toBeGreaterThanOrEqual(wordsToAMark);
	}
});
