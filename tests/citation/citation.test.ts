import { describe, expect, test } from 'vitest';
import { addressesOf, archiveSearch, copyOf } from '../../src/citation/addresses.ts';
import { shownAddress } from '../../src/citation/bibliography.ts';
import { formatSources } from '../../src/citation/engine.ts';
import { dateOf, noteText, plainTitle, shortDate } from '../../src/citation/note.ts';
import { plainText } from '../../src/citation/plain.ts';
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
		['one page of Roman figures', { ...book, page: 'xiv' }, '<i>A book</i>, 2013, p. xiv.'],
		['one page of a part', { ...book, page: 'B7' }, '<i>A book</i>, 2013, p. B7.'],
		['pages of a part', { ...book, page: 'a7 - a9' }, '<i>A book</i>, 2013, pp. a7 - a9.'],
		['two pages', { ...book, page: '4, 9' }, '<i>A book</i>, 2013, pp. 4, 9.'],
		['two pages of Roman figures', { ...book, page: 'iv, x' }, '<i>A book</i>, 2013, pp. iv, x.'],
		['pages of Roman figures with spaces', { ...book, page: 'iv – x' }, '<i>A book</i>, 2013, pp. iv – x.'],
		['pages of long numbers', { ...book, page: '101 — 109' }, '<i>A book</i>, 2013, pp. 101 — 109.'],
		['a number with a small letter', { ...book, page: 'b7' }, '<i>A book</i>, 2013, b7.'],
		['pages told in words', { ...book, page: 'fol. 3-4' }, '<i>A book</i>, 2013, fol. 3-4.'],
		['a page and words', { ...book, page: '3 recto' }, '<i>A book</i>, 2013, 3 recto.'],
		['an article’s number with a dash', { ...book, page: 'art-4' }, '<i>A book</i>, 2013, art-4.'],
		['stops within a title', { ...book, title: 'A. B. C.' }, '<i>A. B. C</i>, 2013.'],
		['three stops', { ...book, title: 'A book ...' }, '<i>A book ...</i>, 2013.'],
		['a word that ends like one', { ...book, title: 'A seal.' }, '<i>A seal</i>, 2013.'],
		[
			'a body that is the container too',
			{ ...book, author: [{ literal: 'A Body, Office' }], 'container-title': 'A Body' },
			'A Body, Office, <i>A book</i>, 2013.',
		],
		[
			'a body whose name only begins like it',
			{ ...book, author: [{ literal: 'A Body of Law' }], 'container-title': 'A Body', publisher: 'A' },
			'A Body of Law, <i>A book</i>, <i>A Body</i>, A, 2013.',
		],
		[
			'a person whose family is the house',
			{ ...book, author: [{ family: 'Sage' }], publisher: 'Sage' },
			'Sage, <i>A book</i>, Sage, 2013.',
		],
		[
			'one of two bodies',
			{ ...book, author: [{ literal: 'A' }, { literal: 'B' }], publisher: 'B' },
			'A and B, <i>A book</i>, 2013.',
		],
		['an abstract and a DOI are passed over', { ...book, abstract: 'Long.', DOI: '10.1000/x' }, '<i>A book</i>, 2013.'],
		['signs', { ...book, title: 'A < B & C > D' }, '<i>A &lt; B &amp; C &gt; D</i>, 2013.'],
		['italics within italics are upright', { ...book, title: 'On <i>lex</i>' }, '<i>On lex</i>, 2013.'],
	])('%s', (_what, data, expected) => {
		expect(one(data)).toBe(expected);
	});

	test.each(['Inc', 'Ltd', 'Co', 'Corp', 'Jr', 'Sr', 'St', 'No', 'Nos', 'vol', 'ed', 'eds', 'etc', 'al'])(
		'the stop of ‘%s.’ stays',
		(word) => {
			expect(one({ ...book, title: `A ${word}.` })).toBe(`<i>A ${word}.</i>, 2013.`);
		},
	);

	test('a title that ends in a mark gets no second one', () => {
		expect(one({ title: 'Really?', issued: undefined })).toBe('‘Really?’, no date.');
	});

	test.each([
		['an edition in words', { edition: 'Rev.' }, '‘A title’, Rev., no date.'],
		['a number', { number: 'A/70/174' }, '‘A title’, A/70/174, no date.'],
		['a last word with a stop', { page: 'n. pag.' }, '‘A title’, no date, n. pag.'],
		['a last word with a question', { page: 'where?' }, '‘A title’, no date, where?'],
		['a last word with a shout', { page: 'all!' }, '‘A title’, no date, all!'],
	])('ends in one mark: %s', (_what, data, expected) => {
		expect(one(data)).toBe(expected);
	});
});

test('the order of the bibliography goes by author, then date, then title', () => {
	const entries = [
		{ id: 'd', title: 'D', author: [{ literal: 'B' }], issued: { 'date-parts': [[2015]] } },
		{ id: 'c', title: 'C', author: [{ literal: 'B' }], issued: { 'date-parts': [[2015]] } },
		{ id: 'b', title: 'B', author: [{ literal: 'B' }], issued: { 'date-parts': [[2014]] } },
		{ id: 'a', title: 'Z', author: [{ literal: 'A' }], issued: { 'date-parts': [[2016]] } },
	];
	const { html, sorted } = formatSources(entries.map(made));
	expect(sorted).toEqual(['a', 'b', 'c', 'd']);
	expect([...html]).toEqual([
		['a', 'A, ‘Z’, 2016.'],
		['b', 'B, ‘B’, 2014.'],
		['c', 'B, ‘C’, 2015.'],
		['d', 'B, ‘D’, 2015.'],
	]);
	expect(formatSources([])).toEqual({ html: new Map(), sorted: [] });
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
		['and is not said twice', { DOI: '10.1000/x', URL: 'http://dx.doi.org/10.1000/X' }, ['https://doi.org/10.1000/x']],
		['unless it stands alone', { URL: 'https://doi.org/10.1000/x' }, ['https://doi.org/10.1000/x']],
		[
			'an address that only names a resolver',
			{ DOI: '10.1000/x', URL: 'https://a.org/https://doi.org/' },
			['https://doi.org/10.1000/x', 'https://a.org/https://doi.org/'],
		],
		['signs that no address has', { DOI: '10.1000/(x)<y>z' }, ['https://doi.org/10.1000/(x)%3Cy%3Ez']],
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
		[
			'a copy of what has an address',
			{ URL: 'https://b.org/', custom: { readAt: 'https://a.org/' } },
			'*/https://b.org/',
		],
		['an archive’s own page', { URL: 'https://obamawhitehouse.archives.gov/x' }, undefined],
		['an archive', { URL: 'https://archives.gov/x' }, undefined],
		['the Archive itself', { URL: 'http://web.archive.org/web/2015/https://a.org/' }, undefined],
		['another of its hosts', { URL: 'https://archive.org/details/x' }, '*/https://archive.org/details/x'],
		['another archive of the web', { URL: 'https://webarchive.loc.gov/x' }, undefined],
		['a national one', { URL: 'https://www.webarchive.org.uk/x' }, undefined],
		['a DOI as the address', { URL: 'https://doi.org/10.1000/x' }, undefined],
		['its older resolver', { URL: 'HTTP://DX.doi.org/10.1000/x' }, undefined],
		['a host that ends like one', { URL: 'https://notdoi.org/x' }, '*/https://notdoi.org/x'],
		['a page that names one', { URL: 'https://a.org/doi.org/' }, '*/https://a.org/doi.org/'],
		['nothing', {}, undefined],
	])('the search of the archive, for %s', (_what, data, expected) => {
		expect(archiveSearch(made(data))).toBe(
			expected === undefined ? undefined : `https://web.archive.org/web/${expected}`,
		);
	});
});

test.each([
	['nothing', undefined, undefined],
	['a page', { readAt: 'https://www.a.org/x' }, { host: 'a.org', address: 'https://www.a.org/x' }],
	[
		'a host within another',
		{ readAt: 'https://a.www.b.org/' },
		{ host: 'a.www.b.org', address: 'https://a.www.b.org/' },
	],
	['a hoard of copies', { readAt: 'https://www.scribd.com/x' }, { host: 'scribd.com' }],
	['what nobody else opens', { readAt: 'https://mail.a.org/x' }, { host: 'mail.a.org' }],
	['another key alone', { read: true }, undefined],
])('the copy that was read: %s', (_what, custom, expected) => {
	expect(copyOf(made({ custom }))).toEqual(expected);
});

test.each([
	['https://www.example.org/a%20b/', 'example.org/a b'],
	['http://example.org/%F5', 'example.org/%F5'],
	['https://www.example.org/%F5/', 'example.org/%F5'],
	['https://example.org/', 'example.org'],
	['https://example.org//', 'example.org/'],
	['https://example.org/a/b', 'example.org/a/b'],
	['https://example.org/https://www.b.org/', 'example.org/https://www.b.org'],
	['https://example.org/%E7%BD%91?a=1', 'example.org/网?a=1'],
	['mailto:a@example.org', 'mailto:a@example.org'],
])('an address is shown without what nobody types: %s', (address, shown) => {
	expect(shownAddress(address)).toBe(shown);
});

test.each([
	[[[2015]], '2015', '2015'],
	[[[2015, 9]], '2015-09', 'September 2015'],
	[[[2015, 9, 5]], '2015-09-05', '5\u00a0September 2015'],
	[[[33, 12]], '0033-12', 'December AD\u00a033'],
	[
		[
			[2015, 9],
			[2016, 1],
		],
		'2015-09',
		'September 2015',
	],
])('the date of a source, %j', (parts, date, shown) => {
	const data = made({ issued: { 'date-parts': parts } });
	expect([dateOf(data), shortDate(data)]).toEqual([date, shown]);
});

test('what bears no date says so', () => {
	expect([dateOf(made({})), shortDate(made({}))]).toEqual([undefined, 'no date']);
});

test.each([
	['  A <i class="x">title</i>,\n\t2015 ', 'A title, 2015'],
	['&amp;&lt;&gt;&quot;&#38;&#60;&#62;', '&<>"&<>'],
	['&nbsp;&#39; AT&T; R&D', '&nbsp;&#39; AT&T; R&D'],
	['&lt;i&gt;', '<i>'],
	['1 < 2', '1 < 2'],
])('the words of %s', (html, words) => {
	expect(plainText(html)).toBe(words);
});
