import { describe, expect, test } from 'vitest';
import { addressesOf, archiveSearch } from '../../src/citation/addresses.ts';
import { shownAddress } from '../../src/citation/bibliography.ts';
import { formatSources } from '../../src/citation/engine.ts';
import { noteText, plainTitle } from '../../src/citation/note.ts';
import { source, type Source } from '../../src/schema/sources.ts';

const made = (data: object): Source => source.parse({ id: 'x', type: 'webpage', title: 'A title', ...data });
const one = (data: object): string | undefined => formatSources([made(data)]).html.get('x');

describe('an entry of the bibliography', () => {
	test('a page stands in quotation marks, its date in British order', () => {
		expect(one({ author: [{ literal: 'The White House' }], issued: { 'date-parts': [[2015, 9, 25]] } })).toBe(
			'The White House, ‘A title’, 25 September 2015.',
		);
	});

	test('a body is not taken apart; a person is sorted by the family', () => {
		expect(one({ author: [{ literal: 'Ministry of Foreign Affairs of the People’s Republic of China' }] })).toMatch(
			/^Ministry of Foreign Affairs of the People’s Republic of China, /,
		);
		expect(one({ author: [{ family: 'Renard', given: 'Thomas' }] })).toMatch(/^Renard, Thomas, /);
	});

	test('who wrote it is not named again as who published it', () => {
		const issued = { 'date-parts': [[2014, 12, 5]] };
		expect(one({ author: [{ literal: 'EEAS' }], publisher: 'EEAS', issued })).toBe('EEAS, ‘A title’, 5 December 2014.');
		const office = { literal: 'Department of State, Office of the Spokesperson' };
		expect(one({ author: [office], publisher: 'Department of State' })).toBe(
			'Department of State, Office of the Spokesperson, ‘A title’, no date.',
		);
		expect(one({ author: [{ literal: 'EEAS' }], publisher: 'GOV.UK' })).toBe('EEAS, ‘A title’, GOV.UK, no date.');
	});

	test('a report stands in italics, without a style attribute', () => {
		const html = one({
			type: 'report',
			author: [{ family: 'Hanson', given: 'Fergus' }],
			issued: { 'date-parts': [[2012, 10]] },
		});
		expect(html).toContain('<i>A title</i>');
		expect(html).toContain('October 2012');
		expect(html).not.toContain('style=');
	});

	test('markup in a title is text', () => {
		expect(one({ title: 'A <script>alert(1)</script> title' })).not.toContain('<script');
	});

	test('what has no date says so', () => {
		expect(one({ author: [{ literal: 'A body' }] })).toBe('A body, ‘A title’, no date.');
	});

	const schmitt = [{ family: 'Schmitt', given: 'Michael N.' }];
	const book = { type: 'book', title: 'A book', issued: { 'date-parts': [[2013]] } };

	test.each([
		['editors alone are no authors', { ...book, editor: schmitt }, 'Schmitt, Michael N. (ed.), <i>A book</i>, 2013.'],
		[
			'two of them have a plural',
			{ ...book, editor: [...schmitt, { literal: 'A Centre' }] },
			'Schmitt, Michael N. and A Centre (eds.), <i>A book</i>, 2013.',
		],
		[
			'a chapter names whose book it is in',
			{
				...book,
				type: 'chapter',
				author: [{ family: 'Lin', given: 'Herb' }],
				editor: schmitt,
				'container-title': 'All',
			},
			'Lin, Herb, ‘A book’, in <i>All</i>, ed. by Michael N. Schmitt, 2013.',
		],
		[
			'a translator is named',
			{ ...book, author: [{ literal: 'Sunzi' }], translator: schmitt },
			'Sunzi, <i>A book</i>, trans. by Michael N. Schmitt, 2013.',
		],
		['an edition', { ...book, author: schmitt, edition: 2 }, 'Schmitt, Michael N., <i>A book</i>, 2nd ed., 2013.'],
		['an edition in words', { ...book, edition: 'Revised edition' }, '<i>A book</i>, Revised edition, 2013.'],
		[
			'a number in a series',
			{ ...book, 'collection-title': 'Papers', 'collection-number': 7 },
			'<i>A book</i>, Papers 7, 2013.',
		],
		['one page', { ...book, page: '4' }, '<i>A book</i>, 2013, p. 4.'],
		['one page as a number', { ...book, page: 4 }, '<i>A book</i>, 2013, p. 4.'],
		['a span of pages', { ...book, page: '4-9' }, '<i>A book</i>, 2013, pp. 4-9.'],
		['pages of a foreword', { ...book, page: 'xi–xv' }, '<i>A book</i>, 2013, pp. xi–xv.'],
		['the number of an article', { ...book, page: 'e1005128' }, '<i>A book</i>, 2013, e1005128.'],
		['a full stop at the end of a title', { ...book, title: 'A book.' }, '<i>A book</i>, 2013.'],
		['one that is an abbreviation’s', { ...book, title: 'Made in the U.S.' }, '<i>Made in the U.S.</i>, 2013.'],
		['the year 33', { ...book, issued: { 'date-parts': [[33]] } }, '<i>A book</i>, 33.'],
		['what has no title', { ...book, custom: { described: true } }, '[A book], 2013.'],
	])('%s', (_what, data, expected) => {
		expect(one(data)).toBe(expected);
	});

	test('a title that ends in a mark gets no second one', () => {
		expect(one({ title: 'Really?', issued: undefined })).toBe('‘Really?’, no date.');
	});
});

test('a short reference names who, when and where', () => {
	const data = made({ author: [{ literal: 'White House' }], issued: { 'date-parts': [[2015, 9, 25]] } });
	expect(noteText(data, 'para. 3')).toBe('White House, 25\u00a0September 2015, para. 3');
	expect(noteText(made({ author: [{ family: 'A' }, { family: 'B' }] }))).toBe('A and B, no date');
	expect(noteText(made({ author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }] }))).toBe('A and others, no date');
	expect(noteText(made({}))).toBe('‘A title’, no date');
	expect(noteText(made({ editor: [{ family: 'E' }], issued: { 'date-parts': [[33]] } }))).toBe('E (ed.), AD\u00a033');
	expect(noteText(made({ editor: [{ family: 'E' }, { family: 'F' }] }))).toBe('E and F (eds.), no date');
});

test('a treaty is called by its title, whatever series it stands in; an article by its journal', () => {
	const series = { 'container-title': 'Treaty Series', 'title-short': 'The Treaty' };
	expect(noteText(made({ ...series, type: 'treaty' }))).toBe('‘The Treaty’, no date');
	expect(noteText(made({ ...series, type: 'article-journal' }))).toBe('Treaty Series, no date');
});

test('a title in words has no mark-up', () => {
	expect(plainTitle(made({ title: 'On <i>lex</i> and x<sup>2</sup>, if a < b' }))).toBe('On lex and x2, if a < b');
	expect(plainTitle(made({ custom: { described: true } }))).toBe('[A title]');
});

describe('addresses', () => {
	test.each([
		['a DOI alone is a link', { DOI: '10.1000/x' }, ['https://doi.org/10.1000/x']],
		[
			'it comes before the publisher’s',
			{ DOI: '10.1000/x', URL: 'https://a.org/' },
			['https://doi.org/10.1000/x', 'https://a.org/'],
		],
		['and is not said twice', { DOI: '10.1000/x', URL: 'https://doi.org/10.1000/X' }, ['https://doi.org/10.1000/x']],
		['neither', {}, []],
	])('%s', (_what, data, expected) => {
		expect(addressesOf(made(data))).toEqual(expected);
	});

	test.each([
		['a day', { URL: 'https://a.org/b?c=d', issued: { 'date-parts': [[2015, 9, 5]] } }, '20150905/https://a.org/b?c=d'],
		['a year', { URL: 'https://a.org/', issued: { 'date-parts': [[2015]] } }, '2015/https://a.org/'],
		['no date', { URL: 'https://a.org/' }, '*/https://a.org/'],
		['a copy that was read', { custom: { readAt: 'https://a.org/' } }, '*/https://a.org/'],
		['a hoard of copies', { custom: { readAt: 'https://docslib.org/1' } }, undefined],
		['an archive’s own page', { URL: 'https://obamawhitehouse.archives.gov/x' }, undefined],
		['nothing', {}, undefined],
	])('the search of the archive, for %s', (_what, data, expected) => {
		expect(archiveSearch(made(data))).toBe(
			expected === undefined ? undefined : `https://web.archive.org/web/${expected}`,
		);
	});
});

test('an address is shown without what nobody types', () => {
	expect(shownAddress('https://www.example.org/a%20b/')).toBe('example.org/a b');
	expect(shownAddress('http://example.org/%F5')).toBe('example.org/%F5');
});
