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

describe('a body in its marks', () => {
	/** The talks give the sources a and b and name Smith; the treaty gives d; signing it names the treaty. */
	const tells: Readonly<Record<string, ReturnType<MarkOptions['tellingOf']>>> = {
		'event:talks': { sources: ['a', 'b'], names: ['actor:smith'] },
		'event:signing': { sources: [], names: ['agreement:treaty'] },
		'agreement:treaty': { sources: ['d'], names: ['actor:smith', 'actor:jones'] },
	};
	const edition: MarkOptions = {
		tellingOf: (scheme, target) => tells[`${scheme}:${target}`],
		atHead: ['z'],
		shownBy: (name, given) => [`${name}:${given['of'] ?? ''}`, ...Object.entries(given).map((each) => each.join(':'))],
	};
	/** Links in brackets, citations in braces, the letters of notes raised. */
	const seen = (markdown: string): string => {
		const page = parse(renderBody(parseMarkdown(markdown, 'x.md').tree, renderOptions({ marks: edition })));
		for (const mark of page.querySelectorAll('sup.cite, span.cite'))
			mark.replaceWith(`{${mark.classList.contains('told') ? 'told ' : ''}${mark.text}}`);
		for (const letter of page.querySelectorAll('.note-ref')) letter.replaceWith(`^${letter.text}`);
		for (const note of page.querySelectorAll('.margin-note')) note.replaceWith(` | ${note.text.trim()}`);
		for (const link of page.querySelectorAll('a[data-entity], a[data-to-event]')) link.replaceWith(`[${link.text}]`);
		return page.text.replaceAll('\u200a', '').replace(/\s+/g, ' ').trim();
	};
	const words = (count: number): string => 'words '.repeat(count);

	test.for([
		[
			'what was done comes before what was signed, and that before who',
			'[Smith](actor:smith) [it](agreement:treaty) [talks](event:talks).',
			'Smith [it] [talks].',
		],
		[
			'wherever it stands',
			'By [it](agreement:treaty), [Smith](actor:smith) [signing](event:signing).',
			'By it, [Smith] [signing].',
		],
		[
			'what is not drawn names nobody',
			'[Signing](event:signing) [it](agreement:treaty) [Jones](actor:jones).',
			'[Signing] it [Jones].',
		],
		[
			'in its sentence alone',
			'Then [Smith](actor:smith). Then [talks](event:talks). And [Smith](actor:smith).',
			'Then [Smith]. Then [talks]. And Smith.',
		],
		['each in a list', '- [Jones](actor:jones)\n- [Jones](actor:jones) [Smith](actor:smith)', '[Jones] Jones [Smith]'],
		[
			'what stands below a quotation does not count',
			'> [Jones](actor:jones)\n\n:::actor{of=jones}\nA.\n:::',
			'[Jones] actor jonesA.More.',
		],
		[
			'all that stands right below counts',
			'[Jones](actor:jones) [Smith](actor:smith)\n\n::ties{actor=smith}\n\n:::actor{of=jones}\nA.\n:::',
			'Jones Smith actor actor jonesA.More.',
		],
		[
			'nothing behind a paragraph',
			'[Jones](actor:jones)\n\nThen.\n\n:::actor{of=jones}\nA.\n:::',
			'[Jones] Then. actor jonesA.More.',
		],
		[
			'each source must be told',
			'Some [talks](event:talks) [@a; @z]. Some [talks](event:talks) [@a]. They stayed [@z][@d].',
			'Some [talks].{told 1,2} Some talks. They stayed.{told 2}{1,3}',
		],
		[
			'by the links of its sentence',
			'By [it](agreement:treaty) [@d]. It stayed [@d].',
			'By [it].{told 1} It stayed.{1}',
		],
		['one alone stays where it is', 'They [@a] stayed.', 'They{1} stayed.'],
		[
			'one that a note gathers is none at the end',
			'They stayed [@a]. And left [@b].[^n] Or not [@c]. Or so [@d].\n\n[^n]: Note',
			'They stayed. And left.^a Or not. Or so.{1,2} | a Note For the text: {3,4}.',
		],
		['a note gathers what stands before it', 'They[^n] stayed [@a].\n\n[^n]: Note', 'They^a stayed.{1} | a Note'],
		[
			'the last of its sentence',
			'They stayed [@a][^n] so[^m].\n\n[^n]: One\n[^m]: Two',
			'They stayed^a so.^b | a One | b Two For the text: {1}.',
		],
		[
			'with its words',
			'They stayed [see @a, p. 1][^n].\n\n[^n]: Note',
			'They stayed.^a | a Note For the text: {see 1, p. 1}.',
		],
		[
			'in a line of its own behind a table',
			'They stayed [@a][^n]\n\n[^n]: | b |\n    |---|',
			'They stayed^a | a b For the text: {1}.',
		],
		[
			'a note of many keeps its own',
			'They stayed.[^n]\n\n[^n]: So [@a]. And [@b]. Or [@c].',
			'They stayed.^a | a So.{1} And.{2} Or.{3}',
		],
		['one mark in twenty words is not many', `${words(39)}[@a]. So [@b]`, `${words(39).trim()}.{1} So{2}`],
		['one in nineteen is', `${words(38)}[@a]. So [@b]`, `${words(38).trim()}. So{1,2}`],
		['links count', `[Jones](actor:jones) ${words(38)}[@a]. So [@b]`, `[Jones] ${words(38).trim()}. So{1,2}`],
		[
			'so do notes',
			`${words(39)}[@a][^n]. So [@b]\n\n[^n]: Note`,
			`${words(39).trim()}.^a So{1} | a Note For the text: {2}.`,
		],
		['dashes are no words', `${words(38)}– – [@a]. So [@b]`, `${words(38)}– –. So{1,2}`],
	] as const)('%s', ([, markdown, shown]) => {
		expect(seen(markdown)).toBe(shown);
	});
});
