/** Sources in each format, letter by letter, as a reference manager is given them. */
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../../src/citation/export/index.ts';
import { source, type Source } from '../../../src/schema/sources.ts';

const made = (data: object): Source => source.parse({ id: 'x', type: 'book', title: 'A title', ...data });

const article = made({
	id: 'whole-article',
	type: 'article-journal',
	title: 'On <i>lex</i> & {custom}: 100% of $5_000 #1 ~ ^ \\',
	'title-short': 'On lex & custom',
	author: [
		{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
		{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
		{ family: 'King', given: 'Martin', suffix: 'Jr.' },
		{ family: 'Costa Rica', given: 'Dora' },
		{ family: 'Sunzi' },
		{ literal: 'Johnson and Sons, Press & Co., Leeds' },
	],
	editor: [{ family: 'Ernst', given: 'Felix G.' }],
	translator: [{ family: 'Adler', given: 'Ann' }],
	'container-title': 'Law & Order',
	'collection-title': 'Papers & Proceedings',
	'collection-number': 8,
	volume: 12,
	issue: '3',
	number: 7,
	page: '101–109',
	genre: 'Review_essay',
	publisher: 'Law and Order Press',
	'publisher-place': 'Oxford',
	issued: {
		'date-parts': [
			[2015, 9, 5],
			[2016, 11],
		],
	},
	accessed: { 'date-parts': [[2026, 1, 2]] },
	language: 'en',
	URL: 'https://example.org/a_b?x={1}&y=%20#z',
	DOI: '10.1000/a_{b}',
	ISBN: '978-0-1',
	ISSN: '1234-5678',
	abstract: 'Long.',
	custom: { read: true },
});

const thesis = made({
	id: 'small-thesis',
	type: 'thesis',
	title: 'A description',
	author: [{ family: 'Lin', given: 'Herb' }],
	issued: { 'date-parts': [[33, 2]] },
	publisher: 'University of X',
	'publisher-place': 'Bosnia and Herzegovina',
	number: 7,
	edition: 2,
	version: '1.0',
	page: 4,
	ISSN: '1234-5678',
	custom: { described: true },
});

const bare = made({ id: 'bare', type: 'map' });

test('BibTeX', async () => {
	await expect(exportFormats.bib.write([article, thesis, bare])).toMatchFileSnapshot('golden/written.bib');
});

test('RIS, each line of which ends as the format asks', async () => {
	const written = exportFormats.ris.write([article, thesis, bare]);
	expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	await expect(written.replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/written.ris');
});

test('CSL-JSON: the keys of CSL alone, a description in its brackets', () => {
	expect(
		exportFormats['csl.json'].write([bare, { ...bare, id: 'y', custom: { described: true }, abstract: 'Long.' }]),
	).toBe(
		`[
	{
		"id": "bare",
		"type": "map",
		"title": "A title"
	},
	{
		"id": "y",
		"type": "map",
		"title": "[A title]"
	}
]
`,
	);
});

describe('a line of BibTeX', () => {
	test.each([
		['a book’s container', { 'container-title': 'A & B' }, 'howpublished = {A \\& B}'],
		['a chapter’s', { type: 'chapter', 'container-title': 'All' }, 'booktitle = {All}'],
		['a talk’s', { type: 'paper-conference', 'container-title': 'All' }, 'booktitle = {All}'],
		['a newspaper’s', { type: 'article-newspaper', 'container-title': 'The Times' }, 'journal = {The Times}'],
		[
			'a site with ‘and’ in its name, which is a list to BibTeX',
			{ type: 'webpage', URL: 'https://a.org/', 'container-title': 'Sons And Daughters' },
			'organization = {{Sons And Daughters}}',
		],
		[
			'a journal with it, which is none',
			{ type: 'article-journal', 'container-title': 'Law and Order' },
			'journal = {Law and Order}',
		],
		['a house without it', { publisher: 'Sandbank & Co' }, 'publisher = {Sandbank \\& Co}'],
		['a report’s house', { type: 'report', publisher: 'OECD' }, 'institution = {OECD}'],
		['a number in a series', { 'collection-number': 8 }, 'number = {8}'],
		['a number of its own before it', { 'collection-number': 8, number: 'A 7' }, 'number = {A 7}'],
		['pages with spaces about the dash', { page: '1 – 3, 5-9' }, 'pages = {1--3, 5--9}'],
		['December', { issued: { 'date-parts': [[2015, 12]] } }, 'month = dec'],
		['two bodies', { author: [{ literal: 'A' }, { literal: 'B' }] }, 'author = {{A} and {B}}'],
		['a year alone', { issued: { 'date-parts': [[2015]] } }, 'date = {2015}'],
		['two hyphens, which are no dash', { genre: 'a--b---c' }, 'type = {a-{}-b-{}-{}-c}'],
	])('%s', (_what, data, expected) => {
		const lines = exportFormats.bib.write([made(data)]).split('\n');
		expect(lines).toContain(`\t${expected},`);
	});

	test('a year alone has no month', () => {
		expect(exportFormats.bib.write([made({ issued: { 'date-parts': [[2015]] } })])).not.toContain('month');
	});
});

describe('a line of RIS', () => {
	test.each([
		['the editor of a book', { editor: [{ family: 'A', given: 'B' }] }, ['A3  - A, B']],
		['the editor of a chapter', { type: 'chapter', editor: [{ family: 'A', given: 'B' }] }, ['A2  - A, B']],
		['an unknown type', { type: 'treaty' }, ['TY  - GEN']],
		['a year', { issued: { 'date-parts': [[2015]] } }, ['PY  - 2015', 'DA  - 2015///']],
		['a month', { issued: { 'date-parts': [[2015, 9]] } }, ['PY  - 2015', 'DA  - 2015/09//']],
		['one page', { page: 'e1005128' }, ['SP  - e1005128']],
		['two spans of pages', { page: '1 – 3, 5–9' }, ['SP  - 1', 'EP  - 3, 5–9']],
		['an issue before a number', { issue: 2, number: 7 }, ['IS  - 2']],
		['an edition before a version', { edition: 2, version: '1.0' }, ['ET  - 2']],
		['a version', { version: '1.0' }, ['ET  - 1.0']],
		['an ISSN', { ISSN: '1234-5678' }, ['SN  - 1234-5678']],
		['an ISBN before it', { ISSN: '1234-5678', ISBN: '978' }, ['SN  - 978']],
		['white space within', { publisher: 'A\n\t B' }, ['PB  - A B']],
		['commas of a body', { author: [{ literal: 'House,Lower,  Clerk' }] }, ['AU  - House. Lower. Clerk']],
		['a suffix without given names', { author: [{ family: 'A', suffix: 'III' }] }, ['AU  - A, III']],
	])('%s', (_what, data, expected) => {
		const lines = exportFormats.ris.write([made(data)]).split('\r\n');
		const tags = expected.map((line) => line.slice(0, 6));
		expect(lines.filter((line) => tags.includes(line.slice(0, 6)))).toEqual(expected);
	});

	test('without pages there is no line of them', () => {
		expect(exportFormats.ris.write([bare])).not.toMatch(/^[SE]P/m);
	});
});
