/** Fewer marks in the line of the essay, and nothing lost by it. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { MarkOptions } from '../../src/markdown/marks.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { renderOptions } from './both-sides.ts';

/** The event gives the sources a and b, and names Smith; the agreement names Smith and gives none; a callout shows its entry. */
const marks: MarkOptions = {
	tellingOf: (scheme, target) => {
		if (scheme === 'event' && target === 'leaving') return { sources: ['a', 'b'], names: ['actor:smith'] };
		return scheme === 'agreement' ? { sources: [], names: ['actor:smith'] } : undefined;
	},
	atHead: ['z'],
	shownBy: (name, { of = '' }) => [`${name}:${of}`],
};

const pageOf = (markdown: string) => parse(renderBody(parseMarkdown(markdown, 'x.md').tree, renderOptions({ marks })));
const linksOf = (markdown: string) =>
	pageOf(markdown)
		.querySelectorAll('a[data-entity], a[data-to-event]')
		.map(({ text }) => text);

describe('links', () => {
	test('the first to an entry or an event is drawn, the next are their words alone', () => {
		const page = pageOf('[Japan](actor:japan) and [*the* Japanese](actor:japan), [talks](event:t), [again](event:t).');
		expect(page.querySelectorAll('a').map(({ text }) => text)).toEqual(['Japan', 'talks']);
		expect(page.innerHTML).toContain('and <em>the</em> Japanese, ');
		expect(page.innerHTML).toContain(', again.');
	});

	test('what a note repeats comes after its paragraph and before the next', () => {
		expect(linksOf('One.[^n]\n\n[Later](actor:japan).\n\n[^n]: [First](actor:japan).')).toEqual(['First']);
	});

	test('who is named by what a link of the sentence leads to has none', () => {
		expect(linksOf('[Smith](actor:smith) [left](event:leaving), [Jones](actor:jones) stayed.')).toEqual([
			'left',
			'Jones',
		]);
		expect(linksOf('[Smith](actor:smith) signed [it](agreement:x).')).toEqual(['it']);
	});

	test('what a callout or figure right below shows has none', () => {
		const below = '\n\n::timeline\n\n:::actor{of=smith}\n:::';
		expect(linksOf(`[Smith](actor:smith), [Jones](actor:jones).${below}`)).toEqual(['Jones']);
		expect(linksOf(`[Smith](actor:smith).\n\nMore.${below}`)).toEqual(['Smith']);
	});

	test('in the next sentence the name is drawn', () => {
		expect(linksOf('He [left](event:leaving). [Smith](actor:smith) came back.')).toEqual(['left', 'Smith']);
	});

	test('an event that is not drawn again tells nothing', () => {
		expect(linksOf('He [left](event:leaving).\n\n[Smith](actor:smith) had [left](event:leaving).')).toEqual([
			'left',
			'Smith',
		]);
	});
});

describe('citations', () => {
	const told = (markdown: string) => pageOf(markdown).querySelectorAll('sup.cite.told').length;

	test('are told where the cards of the sentence give all their sources', () => {
		expect(told('He [left](event:leaving) [@a; @b].')).toBe(1);
		expect(told('He [left](event:leaving) [@a; @c].')).toBe(0);
		expect(told('He [left](event:leaving) [@a, p. 3].')).toBe(0);
		expect(told('He [left](event:leaving). She stayed [@a].')).toBe(0);
		expect(told('He [left](event:leaving).\n\nHe had [left](event:leaving) [@a].')).toBe(0);
	});

	test('of the work that is retold are told by the head of the page', () => {
		expect(told('He stayed [@z].')).toBe(1);
		expect(told('He stayed [@z; @c].')).toBe(0);
		expect(told('He [left](event:leaving) [@z; @a].')).toBe(1);
	});

	test('a sentence with a note has its sources there', () => {
		const page = pageOf('He stayed [@c], and she [@d].[^n] More [@e].\n\n[^n]: A note [@f].');
		expect(page.querySelector('p')?.text).toBe('He stayed, and she.a More.1');
		expect(page.querySelector('.margin-note')?.text.trim()).toBe('a A note.2 For the text: 3,\u200a4.');
		expect(page.querySelector('.of-sentence a')?.getAttribute('data-source')).toBe('c d');
	});

	test('a note that ends in a list has a line for it', () => {
		const page = pageOf('He stayed [@c].[^n]\n\n[^n]: A note\n\n    - of two\n    - lines');
		expect(page.querySelector('.margin-note > p:last-child')?.text).toBe('For the text: 1.');
	});

	test('what stands after the note in its sentence stays', () => {
		expect(pageOf('He stayed,[^n] and she left [@c].\n\n[^n]: A note.').querySelectorAll('p sup.cite')).toHaveLength(1);
	});
});

describe('where marks are many', () => {
	const sparse = `Words${' and words'.repeat(60)}.`;
	const marksIn = (markdown: string) =>
		pageOf(markdown)
			.querySelectorAll('p sup')
			.map(({ text }) => text);

	test('the sources of a paragraph stand together at its end, those of another in their sentences', () => {
		expect(pageOf('He stayed [@c]. She *left [@d]*. They met.').innerHTML).toMatch(
			/He stayed\. She <em>left<\/em>\. They met\.<sup class="cite"><a [^>]*data-source="c d"/,
		);
		expect(marksIn(`He stayed [@c]. ${sparse} She left [@d].`)).toEqual(['1', '2']);
	});

	test('they stand in the note that comes after them', () => {
		const page = pageOf('He stayed [@c]. She left [@d].[^n] More [@e].\n\n[^n]: A note.');
		expect(page.querySelector('p')?.text).toBe('He stayed. She left.a More.1');
		expect(page.querySelector('.of-sentence a')?.getAttribute('data-source')).toBe('c d');
		expect(marksIn(`He stayed [@c]. ${sparse} She left.[^n]\n\n[^n]: A note.`)).toEqual(['1', 'a']);
	});

	test('a note keeps each source with its sentence', () => {
		const page = pageOf('He stayed.[^n]\n\n[^n]: A note [@c]. Another [@d].');
		expect(page.querySelectorAll('.margin-note sup')).toHaveLength(2);
	});

	test('a source more makes no mark more', () => {
		const text = (cited: string) => `[He](actor:he) stayed [@c]. [She](actor:she) left${cited}.`;
		expect(marksIn(text(' [@d]'))).toHaveLength(marksIn(text('')).length);
	});

	test('one with a place of its own stays by its words', () => {
		expect(marksIn('He stayed [@c, p. 3]. She left [@d]. They met [@e].')).toEqual(['1, p. 3', '2,\u200a3']);
	});
});

test('without knowledge of what links tell every mark is drawn', () => {
	const text = '[Smith](actor:smith) [left](event:leaving) [@a].[^n] [Smith](actor:smith).\n\n[^n]: A note.';
	const page = parse(renderBody(parseMarkdown(text, 'x.md').tree, renderOptions()));
	expect(page.querySelectorAll('a[data-entity], a[data-to-event]')).toHaveLength(3);
	expect(page.querySelectorAll('p sup.cite:not(.told)')).toHaveLength(1);
});
