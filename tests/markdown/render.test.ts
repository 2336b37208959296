import { describe, expect, test } from 'vitest';
import { createNumbering } from '../../src/markdown/citations.ts';
import { createLettering } from '../../src/markdown/notes.ts';
import { renderBody, renderInline, type RenderOptions } from '../../src/markdown/render.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { renderOptions as options } from './both-sides.ts';

const essay = { essay: { numberOf: (id: string) => ({ first: 1, second: 2 })[id] } };
const html = (markdown: string, more: Partial<RenderOptions> = {}) =>
	renderBody(parseMarkdown(markdown, 'x.md').tree, options(more)).replace(/>\n|\n</g, (part) => part.trim());

describe('typed links', () => {
	test.each([
		['[China](actor:china)', '<a href="/base/actors/china/" data-entity="actor:china">China</a>'],
		['[the text](agreement:x)', '<a href="/base/agreements/x/" data-entity="agreement:x">the text</a>'],
		['[the talks](event:talks)', '<a href="/base/timeline/#event-talks" data-to-event="talks">the talks</a>'],
		['[above](paragraph:first)', '<a href="/base/#first">above</a>'],
		[
			'[one promise](commitment:x/no-theft)',
			'<a href="/base/agreements/x/#commitment-no-theft" data-excerpt="">one promise</a>',
		],
		['[China][1]\n\n[1]: actor:china', '<a href="/base/actors/china/" data-entity="actor:china">China</a>'],
		['[a page][1]\n\n[1]: https://example.org/', '<a href="https://example.org/">a page</a>'],
		['[a page](https://example.org/)', '<a href="https://example.org/">a page</a>'],
	])('%s', (markdown, expected) => {
		expect(html(markdown)).toContain(expected);
	});
});

describe('citations', () => {
	test('a mark takes the number of its source, and no space before it', () => {
		expect(html('Text [@smith-2015, para. 3]. More [@jones]; again [@smith-2015].')).toBe(
			'<p>Text.<sup class="cite"><a href="#source-smith-2015" data-source="smith-2015" data-locator="para. 3" aria-label="Source 1, para. 3">1, para. 3</a></sup> ' +
				'More;<sup class="cite"><a href="#source-jones" data-source="jones" aria-label="Source 2">2</a></sup> ' +
				'again.<sup class="cite"><a href="#source-smith-2015" data-source="smith-2015" aria-label="Source 1">1</a></sup></p>',
		);
	});

	test('several in one bracket are one mark, which opens them all', () => {
		expect(html('Text [@a; @b].')).toBe(
			'<p>Text.<sup class="cite"><a href="#source-a" data-source="a b" aria-label="Sources 1,\u200a2">1,\u200a2</a></sup></p>',
		);
	});

	test('three or more in a row are written as their ends, in the order of their numbers', () => {
		const rendered = html('One [@a]. Two [@b]. Three [@c]. Text [@e; @c; @a; @b].');
		expect(rendered).toContain('data-source="a b c e" aria-label="Sources 1–4">1–4</a>');
	});

	test('sources with words of their own keep a link each', () => {
		const rendered = html('Text [see @a; @b, p. 3].');
		expect(rendered.match(/<sup/g)).toHaveLength(1);
		expect(rendered).toMatch(/see <a [^>]*>1<\/a>,\u200a<a [^>]*data-locator="p. 3"[^>]*>2, p. 3<\/a>/);
	});

	test.each([
		['Text [@a].', '<p>Text.</p>'],
		[
			'Text [see @a, p. 3; @b].',
			'<p>Text<span class="cited"> (see <a href="/base/sources/#source-a">a</a>, p. 3; <a href="/base/sources/#source-b">b</a>)</span>.</p>',
		],
	])('without numbers, what a mark says besides its source is said in words: %s', (markdown, expected) => {
		expect(html(markdown, { citations: false })).toBe(expected);
	});

	test('what a card tells beside its mark is cited, and its number is not seen', () => {
		const numbering = createNumbering(['c']);
		expect([numbering.numberOf('a', true), numbering.numberOf('b'), numbering.numberOf('c')]).toEqual([2, 3, 1]);
		expect(numbering.cited()).toEqual(['c', 'a', 'b']);
		expect(numbering.seen()).toEqual(['b', 'c']);
		numbering.numberOf('a');
		expect(numbering.seen()).toEqual(['b', 'c', 'a']);
	});

	test('the numbering is shared by what is rendered with it', () => {
		const shared = options();
		renderBody(parseMarkdown('One [@a].', 'x.md').tree, shared);
		expect(renderInline(parseMarkdown('Two [@b].', 'x.md').tree, shared)).toContain('>2</a>');
		expect(shared.numbering.cited()).toEqual(['a', 'b']);
	});
});

describe('the essay', () => {
	test('a paragraph bears its id, its number and a link to itself; the anchor leaves the text', () => {
		expect(html('Text. {#first}', essay)).toBe(
			'<div class="passage"><p id="first" data-paragraph="first" data-number="1">' +
				'<a class="pilcrow" href="#first" aria-label="Paragraph 1, link">¶\u00a01</a> Text.</p></div>',
		);
	});

	test('a heading stands one level down, with a link to itself', () => {
		expect(html('## What it is {#what}', essay)).toBe(
			'<h3 id="what" aria-label="What it is">What it is <a class="heading-link" href="#what" aria-label="Link to ‘What it is’">#</a></h3>',
		);
	});

	test('a note stands right after its paragraph, and a paragraph without one joins the passage', () => {
		const rendered = html('One.[^n] {#first}\n\nTwo. {#second}\n\n[^n]: **Word.** A note.', essay);
		expect(rendered.match(/class="passage"/g)).toHaveLength(1);
		expect(rendered.indexOf('id="first"')).toBeLessThan(rendered.indexOf('<div class="margin-note" id="note-n"'));
		expect(rendered.indexOf('</p></div>')).toBeLessThan(rendered.indexOf('id="second"'));
		expect(rendered).toContain('<sup class="note-ref"><a id="ref-n" href="#note-n" aria-label="Note a">a</a></sup>');
		expect(rendered).toContain('<a href="#ref-n" aria-label="Note a, back to the text">a</a></span> <strong>Word.');
	});

	test('a note that is referred to twice stands once, after the first', () => {
		const rendered = html('One.[^n] {#first}\n\nTwo.[^n] {#second}\n\n[^n]: A.', essay);
		expect(rendered.match(/class="margin-note"/g)).toHaveLength(1);
		expect(rendered.match(/href="#note-n"/g)).toHaveLength(2);
		expect(rendered.match(/id="ref-n"/g)).toHaveLength(1);
		expect(rendered.indexOf('class="margin-note"')).toBeLessThan(rendered.indexOf('Two.'));
	});

	test('a note of a list stands after the list', () => {
		const rendered = html('- One.[^n]\n- Two.\n\n[^n]: A.', essay);
		expect(rendered).toMatch(/<li>One\.<sup class="note-ref">.*<\/ul><div class="margin-note" id="note-n"/);
	});

	test('notes of one name in two bodies of a page have ids of their own', () => {
		const shared = options(essay);
		const body = () => renderBody(parseMarkdown('One.[^n]\n\n[^n]: A.', 'x.md').tree, shared);
		expect(body()).toContain('id="note-n"');
		const second = body();
		expect(second).toContain('href="#note-n-2"');
		expect(second).toContain('id="note-n-2" role="note" aria-label="Note b"');
	});

	test('two paragraphs with notes stand in two passages', () => {
		const rendered = html('One.[^n] {#first}\n\nTwo.[^m] {#second}\n\n[^n]: A.\n\n[^m]: B.', essay);
		expect(rendered.match(/class="passage"/g)).toHaveLength(2);
	});
});

test.each([
	['A *b*.', 'A <em>b</em>.'],
	[
		'[a](actor:b) [@c]',
		'<a href="/base/actors/b/" data-entity="actor:b">a</a><sup class="cite"><a href="#source-c" data-source="c" aria-label="Source 1">1</a></sup>',
	],
	['A\n\nB', 'A</p>\n<p>B'],
	['- a', '<ul>\n<li>a</li>\n</ul>'],
])('a line has no paragraph around it: %j', (markdown, expected) => {
	expect(renderInline(parseMarkdown(markdown, 'x.md').tree, options())).toBe(expected);
});

test('the letters of the notes go on after z', () => {
	const lettering = createLettering();
	const letters = Array.from({ length: 54 }, () => lettering.next());
	expect([letters[0], letters[25], letters[26], letters[51], letters[52]]).toEqual(['a', 'z', 'aa', 'az', 'ba']);
	expect(new Set(letters).size).toBe(54);
});

test('the letters go on beyond those of two', () => {
	const lettering = createLettering();
	const letters = Array.from({ length: 26 + 26 * 26 + 27 }, () => lettering.next());
	expect([letters[26 + 26 * 26 - 1], letters[26 + 26 * 26], letters.at(-1)]).toEqual(['zz', 'aaa', 'aba']);
});

test('a name that is given has a number the next time, and the next', () => {
	const lettering = createLettering();
	expect(['n', 'm', 'n', 'n-2', 'n', 'm'].map((name) => lettering.idOf(name))).toEqual([
		'n',
		'm',
		'n-2',
		'n-2-2',
		'n-3',
		'm-2',
	]);
});

describe('directives', () => {
	test('a callout with a body shows that body between head and tail', () => {
		expect(html(':::agreement{of=x}\nOurs.\n:::')).toBe(
			'<aside class="callout callout-agreement" data-callout="agreement" role="note" aria-labelledby="callout-x">' +
				'<p id="callout-x">agreement x</p><p>Ours.</p><p>More.</p></aside>',
		);
	});

	test('an empty one shows the short text of its entry', () => {
		expect(html(':::agreement{of=x}\n:::')).toContain('<p>The short text.</p>');
	});

	test('a note names no entry', () => {
		expect(html(':::note\nOurs.\n:::')).toBe(
			'<aside class="callout callout-note" data-callout="note" role="note" aria-label="About this edition"><p>Ours.</p></aside>',
		);
	});

	test('a figure is what its renderer gives', () => {
		expect(html('::timeline{from=2013 to=2015}')).toBe('<figure data-figure="timeline">from to</figure>');
	});
});

describe('typography and safety', () => {
	test('raw HTML leaves nothing', () => {
		expect(html('A <script>alert(1)</script> word.\n\n<div onclick="x">block</div>')).not.toMatch(/<script|onclick/);
	});

	test('a colon before a word stays a colon', () => {
		expect(html('At 12:30 it said note:this.')).toContain('At 12:30 it said note:this.');
	});

	test('Chinese is marked as Chinese', () => {
		expect(html('The words 以使 stand there.')).toContain('The words <span lang="zh-Hans">以使</span> stand there.');
	});

	test('a day keeps its month and year, a number its unit', () => {
		expect(html('On 25 September 2015, 400 % more.')).toContain('25\u00a0September\u00a02015, 400\u00a0%');
		expect(html('Some 21.5 million, on 9 July; in May 2015.')).toContain(
			'21.5\u00a0million, on 9\u00a0July; in May 2015.',
		);
	});

	test('the letter of a word is not parted from it', () => {
		expect(html('Of e-diplomacy, not of a G-20 or well-being.')).toBe(
			'<p>Of <span class="no-break">e-diplomacy</span>, not of a G-20 or well-being.</p>',
		);
	});

	test('a table scrolls in a region of its own', () => {
		expect(html('| a | b |\n|---|---|\n| 1 | 2 |')).toContain(
			'<section class="table" tabindex="0" aria-label="Table: a, b"><table>',
		);
	});

	test('the parsed tree is not written to', () => {
		const { tree } = parseMarkdown('Text [@a] and [b](actor:b). {#first}', 'x.md');
		const before = JSON.stringify(tree);
		renderBody(tree, options(essay));
		expect(JSON.stringify(tree)).toBe(before);
	});
});
