/** Single values as reference managers write them, and as the bibliography takes them. */
import { describe, expect, test } from 'vitest';
import { idOf } from '../../../src/citation/import/id.ts';
import { modernRis } from '../../../src/citation/import/ris.ts';
import { readExport } from '../../../src/citation/import/read.ts';
import {
	addressOf,
	dateOf,
	doiOf,
	isOthers,
	languageOf,
	linesOf,
	nameOf,
	pageOf,
	textOf,
	typeOf,
} from '../../../src/citation/import/values.ts';
import { sourceTypes } from '../../../src/schema/sources.ts';

describe('names', () => {
	test.each([
		[
			{ family: 'Renard', given: 'Thomas' },
			{ family: 'Renard', given: 'Thomas' },
		],
		[{ family: 'World Bank', given: '' }, { literal: 'World Bank' }],
		[{ family: 'World Bank' }, { literal: 'World Bank' }],
		[{ literal: ' OECD ' }, { literal: 'OECD' }],
		[{ name: 'OECD' }, { literal: 'OECD' }],
		['OECD', { literal: 'OECD' }],
		['Doe, Jane', { family: 'Doe', given: 'Jane' }],
		[
			{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van', suffix: 'Jr.', 'comma-suffix': true },
			{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van', suffix: 'Jr.' },
		],
		[
			{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
			{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
		],
		[{ family: 'others' }, undefined],
		[{ family: '', given: '' }, undefined],
		[7, undefined],
		[null, undefined],
		[['Doe'], undefined],
		['', undefined],
		[' , Jane', undefined],
		['Doe,', { literal: 'Doe' }],
		[' Doe ,  Jane,  Jr. ', { family: 'Doe', given: 'Jane, Jr.' }],
		[{ literal: 'OECD', name: 'other' }, { literal: 'OECD' }],
		[{ given: 'Plato' }, { literal: 'Plato' }],
		[{ given: 'Plato', suffix: 'Jr.' }, { literal: 'Plato' }],
		[
			{ family: 'King', suffix: 'Jr.' },
			{ family: 'King', suffix: 'Jr.' },
		],
		[
			{ family: 'others', given: 'Some' },
			{ family: 'others', given: 'Some' },
		],
		[{ family: 'Brothers' }, { literal: 'Brothers' }],
	])('%j', (written, expected) => {
		expect(nameOf(written)).toEqual(expected);
	});
});

test.each([
	[{ family: 'others' }, true],
	[{ family: 'Others', given: '' }, true],
	[{ literal: 'et al' }, true],
	[{ family: 'et al.' }, true],
	[{ family: 'others', given: 'Some' }, false],
	[{ family: 'Brothers' }, false],
	[{ family: 'others and more' }, false],
	[{}, false],
	['others', false],
	[undefined, false],
])('%j stands for those who are not named: %s', (value, expected) => {
	expect(isOthers(value)).toBe(expected);
});

describe('dates', () => {
	test.each([
		[{ 'date-parts': [['2015']] }, [[2015]], true],
		[{ 'date-parts': [['2015', '9', '25']] }, [[2015, 9, 25]], true],
		[
			{
				'date-parts': [
					[2015, 9],
					[2016, 1],
				],
			},
			[
				[2015, 9],
				[2016, 1],
			],
			true,
		],
		[{ 'date-parts': [[1996, 24]] }, [[1996]], false],
		[{ 'date-parts': [[1996]], season: '2' }, [[1996]], false],
		[{ 'date-parts': [[2015, 0]] }, [[2015]], false],
		[{ 'date-parts': [[2015, 2, 31]] }, [[2015, 2]], false],
		[{ raw: '2015-09-25' }, [[2015, 9, 25]], true],
		[{ literal: '2015' }, [[2015]], true],
		[
			'2015-09/2015-10',
			[
				[2015, 9],
				[2015, 10],
			],
			true,
		],
		[{ 'date-parts': [[33]] }, [[33]], true],
		[{ raw: '2019/01/02/' }, [[2019, 1, 2]], true],
		['2016/06//', [[2016, 6]], true],
		['2016///autumn', [[2016]], true],
		['2016/06/28/autumn', [[2016, 6, 28]], true],
		['2016/6/2', [[2016, 6, 2]], true],
		['2015-9-5', [[2015, 9, 5]], true],
		[2015, [[2015]], true],
		[[2015, 9], [[2015, 9]], true],
		[{ 'date-parts': [[2015, 9, 25]], raw: '1999', literal: '1998' }, [[2015, 9, 25]], true],
		[{ raw: '1999', literal: '1998' }, [[1999]], true],
		[{ 'date-parts': [[1]] }, [[1]], true],
		[{ 'date-parts': [[9999, 12, 31]] }, [[9999, 12, 31]], true],
		[{ 'date-parts': [[2015, 1, 1]] }, [[2015, 1, 1]], true],
		[{ 'date-parts': [[2015, 13]] }, [[2015]], false],
		[{ 'date-parts': [[2015, 9, 0]] }, [[2015, 9]], false],
		[{ 'date-parts': [[2015, 9.5]] }, [[2015]], false],
		[{ 'date-parts': [[2015, 9, 2.5]] }, [[2015, 9]], false],
		[{ 'date-parts': [[2015], ['']] }, [[2015]], true],
		[{ 'date-parts': [[2015], [2015]] }, [[2015]], false],
		[{ 'date-parts': [[2015], [2016], [2017]] }, [[2015], [2016]], false],
		[{ 'date-parts': [[1648]], circa: true }, [[1648]], false],
		['2015/soon', [[2015]], false],
		['2015/', [[2015]], false],
		[
			'2015-01-12/2015-11-02',
			[
				[2015, 1, 12],
				[2015, 11, 2],
			],
			true,
		],
		['circa 1648', [[1648]], false],
		['Circa 648', [[648]], false],
		['c. 1648', [[1648]], false],
		['c1648', [[1648]], false],
		['ca 1648', [[1648]], false],
		['ca. 1648', [[1648]], false],
		['1648~', [[1648]], false],
		['648?', [[648]], false],
		[{ raw: '1648%' }, [[1648]], false],
	])('%j', (written, parts, whole) => {
		expect(dateOf(written)).toEqual({ date: { 'date-parts': parts }, whole });
	});

	test.each([
		[{ 'date-parts': [[-380]] }],
		[{ 'date-parts': [[0]] }],
		[{ 'date-parts': [[10_000]] }],
		[{ 'date-parts': [[2015.5]] }],
		[{ 'date-parts': [['soon', 9]] }],
		[{ 'date-parts': [] }],
		[{ 'date-parts': [[]] }],
		[{ literal: 'n.d.' }],
		['20155'],
		['2015-09-25T00'],
		['in 2015'],
		['soon/2015'],
		['circa 48'],
		['about circa 1648'],
		['1648~ or so'],
		['circa 1648 or so'],
		['about 1648~'],
		['x 2016/06/28'],
		[''],
		[undefined],
		[{}],
	])('%j is none', (written) => {
		expect(dateOf(written)).toBeUndefined();
	});
});

test.each([
	['English', 'en'],
	['ngerman', 'de'],
	['en_us', 'en-US'],
	['zh-hans', 'zh-Hans'],
	['pt-BR', 'pt-BR'],
	['eng', 'en'],
	['ZH_HANT_TW', 'zh-Hant-TW'],
	['DE-1996', 'de-1996'],
	['ckb', 'ckb'],
	['sl-ROZAJ-Biske', 'sl-rozaj-biske'],
	['en-GB-OED', 'en-GB-oed'],
	[' Français ', 'fr'],
	['e', undefined],
	['abcd', undefined],
	['en-', undefined],
	['en-a', undefined],
	['en-123456789', undefined],
	['the en-US', undefined],
	['English; French', undefined],
	['', undefined],
])('the language ‘%s’', (written, expected) => {
	expect(languageOf(written)).toBe(expected);
});

test.each([
	['https://doi.org/10.1000/x', '10.1000/x'],
	['http://dx.doi.org/10.1000/x', '10.1000/x'],
	['doi: 10.1000/x', '10.1000/x'],
	['10.1000/x', '10.1000/x'],
	['10.1000/x{\\_}1', '10.1000/x_1'],
	['HTTPS://DX.DOI.ORG/10.1000/X', '10.1000/X'],
	['DOI:10.1000/x', '10.1000/x'],
	['10.123456789/x', '10.123456789/x'],
	['x', undefined],
	['10.123/x', undefined],
	['10.1234567890/x', undefined],
	['10.1000/', undefined],
	['10.1000/a b', undefined],
	['see 10.1000/x', undefined],
	['https://a.org/doi.org/10.1000/x', undefined],
])('the DOI ‘%s’', (written, expected) => {
	expect(doiOf(written)).toBe(expected);
});

test('an address is found among others and among words', () => {
	expect(addressOf('https://a.org/x https://b.org')).toBe('https://a.org/x');
	expect(addressOf(['https://a.org/x'])).toBe('https://a.org/x');
	expect(addressOf('see http://a.org/x')).toBe('http://a.org/x');
	expect(addressOf('HTTPS://a.org/x')).toBe('HTTPS://a.org/x');
	expect(addressOf('ftp://a.org')).toBeUndefined();
	expect(addressOf([])).toBeUndefined();
});

test.each([
	['https://a.org/ISEC{\\_}a{\\_}1', 'https://a.org/ISEC_a_1'],
	['https://a.org/x%7B%5C_%7Da', 'https://a.org/x_a'],
	['https://a.org/50\\%25?a\\&b', 'https://a.org/50%25?a&b'],
	['https://a.org/\\#a\\~b\\$', 'https://a.org/#a~b$'],
	['https://a.org/%7b%5c_%7d', 'https://a.org/_'],
	['https://a.org/{_}%7Da', 'https://a.org/{_}%7Da'],
])('an address loses what TeX wants of it: %s', (written, expected) => {
	expect(addressOf(written)).toBe(expected);
});

test.each([
	['1-1', '1'],
	['B3–B3', 'B3'],
	['7-47', '7-47'],
	['1 – 1', '1'],
	['1--1', '1'],
	['1-12', '1-12'],
	['21-1', '21-1'],
	['1', '1'],
	['', undefined],
])('the pages %s', (written, expected) => {
	expect(pageOf(written)).toBe(expected);
});

test('lines of a note that are fields are told from words', () => {
	expect(linesOf('DOI: 10.1000/x\nOriginal Date: 1999\nread in haste')).toEqual({
		fields: { DOI: '10.1000/x', 'Original Date': '1999' },
		rest: 'read in haste',
	});
	expect(linesOf(undefined)).toEqual({ fields: {}, rest: '' });
});

test.each([
	['DOI: 10.1000/x\r\nISBN: 1', { DOI: '10.1000/x', ISBN: '1' }, ''],
	['  Call Number :  B 7 ', { 'Call Number': 'B 7 ' }, ''],
	['tex-key: a: b', { 'tex-key': 'a: b' }, ''],
	['One line.\n\n  Another.  ', {}, 'One line. Another.'],
	['A: x', {}, 'A: x'],
	['ab: x', { ab: 'x' }, ''],
	[`${'a'.repeat(31)}: x`, { ['a'.repeat(31)]: 'x' }, ''],
	[`${'a'.repeat(32)}: x`, {}, `${'a'.repeat(32)}: x`],
	['DOI:10.1000/x', {}, 'DOI:10.1000/x'],
	['DOI:', {}, 'DOI:'],
	['1st: x', {}, '1st: x'],
	['See DOI, ISBN: x', {}, 'See DOI, ISBN: x'],
	[7, {}, ''],
])('the lines of the note %j', (note, fields, rest) => {
	expect(linesOf(note)).toEqual({ fields, rest });
});

test.each([
	['book', 'book'],
	[' book ', 'book'],
	['article', 'article'],
	['entry-dictionary', 'entry'],
	['figure', 'graphic'],
	['review', 'article-journal'],
	['periodical', 'book'],
	['classic', 'book'],
	['song', 'broadcast'],
	['musical_score', 'document'],
	['', 'document'],
	[undefined, 'document'],
])('the type %s', (written, expected) => {
	expect(typeOf(written, sourceTypes)).toBe(expected);
});

describe('ids are words', () => {
	const source = {
		type: 'report' as const,
		title: 'The Rise of Cyber Diplomacy',
		author: [{ family: 'Müller-Lüdenscheidt', given: 'A.' }],
		issued: { 'date-parts': [[2015, 9]] },
	};
	test.each([
		['name:2014word', 'name-2014-word'],
		['Smith2014', 'smith-2014'],
		['Rid2015a', 'rid-2015a'],
		['Schwartz', 'schwartz'],
		['smith2014word', 'smith-2014-word'],
		['smith20145', 'smith20145'],
		['a2014b', 'a-2014b'],
		['law12014word', 'law12014word'],
		['abcdef01-law', 'abcdef01-law'],
		['my-item', 'my-item'],
		['law-temp_id', 'law-temp-id'],
		['law 12', 'law-12'],
		['ABCD23456', 'abcd23456'],
		['xABCD2345', 'x-abcd-2345'],
		['Weiß Sørensen', 'weiss-sorensen'],
		['ØSTERGAARD', 'ostergaard'],
		['--a__b c--', 'a-b-c'],
		["rock'n'roll", 'rocknroll'],
		['abc', 'abc'],
		['item', 'muller-ludenscheidt-rise-2015'],
		['Item12', 'muller-ludenscheidt-rise-2015'],
		['item-of-law', 'item-of-law'],
		['https:example', 'muller-ludenscheidt-rise-2015'],
		['temp_id_7', 'muller-ludenscheidt-rise-2015'],
		['users/12', 'muller-ludenscheidt-rise-2015'],
		['0FA3b211-8c1d-4e', 'muller-ludenscheidt-rise-2015'],
		['20150925', 'muller-ludenscheidt-rise-2015'],
		['ab', 'muller-ludenscheidt-rise-2015'],
		['smithAttributing2014', 'smith-attributing-2014'],
		['O’Brien_2015', 'obrien-2015'],
		['Łódź2015', 'lodz-2015'],
		['http://zotero.org/users/1/items/ABCD2345', 'muller-ludenscheidt-rise-2015'],
		['ITEM-1', 'muller-ludenscheidt-rise-2015'],
		['ABCD2345', 'muller-ludenscheidt-rise-2015'],
		['12', 'muller-ludenscheidt-rise-2015'],
		['b', 'muller-ludenscheidt-rise-2015'],
		['外務省', 'muller-ludenscheidt-rise-2015'],
		[undefined, 'muller-ludenscheidt-rise-2015'],
	])('%s', (key, expected) => {
		expect(idOf(key, source, new Set())).toBe(expected);
	});

	test.each([
		[
			'a body, by three words',
			{ author: [{ literal: 'World Health Organization Board' }] },
			'world-health-organization-rise-2015',
		],
		['an editor where there is no author', { author: undefined, editor: [{ family: 'Ernst' }] }, 'ernst-rise-2015'],
		['the first of two', { author: [{ family: 'A' }, { family: 'B' }] }, 'a-rise-2015'],
		['nobody', { author: [] }, 'rise-cyber-diplomacy-2015'],
		['a Chinese name', { author: [{ family: '王' }] }, 'rise-cyber-diplomacy-2015'],
		['no date', { issued: undefined }, 'muller-ludenscheidt-rise'],
		['a title of little words', { title: 'On the Why of a Law' }, 'muller-ludenscheidt-law-2015'],
		['a title of a short word', { title: 'EU law' }, 'muller-ludenscheidt-law-2015'],
		['a title of nothing else', { title: 'What is in it?' }, 'muller-ludenscheidt-2015'],
		['only a date', { author: undefined, title: '白皮书' }, 'source-2015'],
	])('of %s', (_what, change, expected) => {
		expect(idOf(undefined, { ...source, ...change }, new Set())).toBe(expected);
	});

	test.each(['a', 'an', 'and', 'as', 'at', 'der', 'des', 'die', 'for', 'from', 'how', 'in', 'la', 'le', 'of', 'on'])(
		'a title is not called by its word ‘%s’',
		(word) => {
			expect(idOf(undefined, { type: 'book', title: `${word} law` }, new Set())).toBe('law');
		},
	);

	test('it has at most 72 letters, and no hyphen at its end', () => {
		expect(idOf('a'.repeat(80), source, new Set())).toBe('a'.repeat(72));
		expect(idOf(`${'a'.repeat(71)}-b`, source, new Set())).toBe('a'.repeat(71));
	});

	test('one that is taken gets a number', () => {
		expect(idOf('Smith2014', source, new Set(['smith-2014']))).toBe('smith-2014-2');
		expect(idOf('Smith2014', source, new Set(['smith-2014', 'smith-2014-2']))).toBe('smith-2014-3');
	});

	test('what has neither author nor letters is still called something', () => {
		expect(idOf(undefined, { type: 'document', title: '白皮书' }, new Set())).toBe('source');
	});
});

test.each([
	['the editor of a chapter', 'TY  - CHAP\nED  - E\n', 'TY  - CHAP\nA2  - E\n'],
	['the editor of a book', 'TY  - BOOK\nED  - E\n', 'TY  - BOOK\nA3  - E\n'],
	['the title of a book', 'TY  - BOOK\nBT  - B\n', 'TY  - BOOK\nTI  - B\n'],
	['the book of a chapter', 'TY  - CHAP\nTI  - C\nBT  - B\n', 'TY  - CHAP\nTI  - C\nT2  - B\n'],
	['beside the title of the first version', 'TY  - CHAP\nT1  - C\nBT  - B\n', 'TY  - CHAP\nT1  - C\nT2  - B\n'],
	['one that is there in both', 'TY  - CHAP\nTI  - C\nT2  - B\nBT  - B\n', 'TY  - CHAP\nTI  - C\nT2  - B\nBT  - B\n'],
	['two editors', 'TY  - CHAP\nED  - E\nED  - F\n', 'TY  - CHAP\nA2  - E\nA2  - F\n'],
	[
		'words that are no tag',
		'TY  - CHAP\nAB  - ED  - x\nED of\nN1  - BT  - y\n',
		'TY  - CHAP\nAB  - ED  - x\nED of\nN1  - BT  - y\n',
	],
	[
		'each entry by itself',
		'TY  - BOOK\nED  - E\nER  - \nTY  - CHAP\nTI  - C\nBT  - B\nED  - E\nER  - \n',
		'TY  - BOOK\nA3  - E\nER  - \nTY  - CHAP\nTI  - C\nT2  - B\nA2  - E\nER  - \n',
	],
])('tags of RIS: %s', (_what, written, expected) => {
	expect(modernRis(written)).toBe(expected);
});

describe('the editor of a book in RIS', () => {
	const editorTag = (...tags: readonly string[]) =>
		/^(..) {2}- E$/m.exec(modernRis(['TY  - BOOK', ...tags.map((tag) => `${tag}  - x`), 'ED  - E\n'].join('\n')))?.[1];
	test.each(['A1', 'T1', 'Y1'])('has its own tag where %s tells the first version', (tag) => {
		expect(editorTag(tag)).toBe('ED');
	});
	test.each(['PY', 'DA', 'DO', 'LA', 'DB', 'AN'])('and another where %s is of the second', (tag) => {
		expect([editorTag(tag), editorTag('T1', tag)]).toEqual(['A3', 'A3']);
	});
});

describe('tags of the first version of RIS are understood beside those of the second', () => {
	const read = (...lines: readonly string[]): unknown => {
		const reading = readExport([...lines, 'ER  - ', ''].join('\n'));
		return 'items' in reading ? reading.items[0] : reading;
	};
	test('the editor and the book of a chapter', () => {
		const chapter = {
			title: 'Diplomacy',
			'container-title': 'Handbook',
			author: [{ family: 'Costa', given: 'Dora' }],
			editor: [{ family: 'Ernst', given: 'Felix G.' }],
		};
		const names = ['TY  - CHAP', 'A1  - Costa, Dora', 'ED  - Ernst, Felix G.', 'BT  - Handbook'];
		expect(read(...names, 'TI  - Diplomacy', 'PY  - 2019', 'LA  - en')).toMatchObject(chapter);
		expect(read(...names, 'T1  - Diplomacy', 'Y1  - 2019//')).toMatchObject(chapter);
	});
	test('the editor and the title of a book', () => {
		const book = { title: 'Handbook', editor: [{ family: 'Ernst', given: 'Felix G.' }] };
		expect(read('TY  - BOOK', 'ED  - Ernst, Felix G.', 'BT  - Handbook', 'PY  - 2019')).toMatchObject(book);
		expect(read('TY  - BOOK', 'ED  - Ernst, Felix G.', 'T1  - Handbook', 'Y1  - 2019//')).toMatchObject(book);
	});
});

test.each([
	['a code page', Uint8Array.from([...new TextEncoder().encode('@book{a, title={M'), 0xfc, 0x7d, 0x7d])],
	['UTF-16', Uint8Array.from([0xff, 0xfe, 0x40, 0x00])],
])('a file in %s is refused, and nothing of it is guessed', (_, file) => {
	expect(readExport(file)).toMatchObject({ wrong: expect.stringContaining('UTF-8') as string });
});

describe('an export is known by its first mark', () => {
	test.each([
		['[{"id": "a", "title": "A"}]', 'CSL-JSON'],
		['\ufeff {"items": [{"id": "a"}]}', 'CSL-JSON'],
		['{"references": []}', 'CSL-JSON'],
		['{"id": "a", "type": "book", "title": "A"}', 'CSL-JSON'],
		['% a comment\n@book{a, title={A}}', 'BibTeX'],
		['TY  - BOOK\nTI  - A\nER  - \n', 'RIS'],
		['\n % one\n%\n  @Book (a, title={A})', 'BibTeX'],
		['A preface.\nTY  - BOOK\nTI  - A\nER  - \n', 'RIS'],
	])('%s', (text, format) => {
		expect(readExport(text)).toMatchObject({ format });
	});

	test.each([
		['', 'the file is empty'],
		['[{"id": "a",}]', 'a comma after the last one'],
		['{"a": 1}', 'this is JSON, but no list of entries'],
		['[{"itemType": "book"}]', "this is the program's own JSON"],
		['write to a@b {c}', 'this is neither CSL-JSON nor BibTeX nor RIS'],
		['a\n@book{a, title={A}}', 'this is neither CSL-JSON nor BibTeX nor RIS'],
		['@book, {a}', 'this is neither CSL-JSON nor BibTeX nor RIS'],
		['PTY  - BOOK\n', 'this is neither CSL-JSON nor BibTeX nor RIS'],
		['<xml/>', 'this is neither CSL-JSON nor BibTeX nor RIS'],
		['@article{a, title={x}\n @book{', 'the entry that begins here is not closed'],
	])('%s is refused', (text, wrong) => {
		expect(readExport(text)).toMatchObject({ wrong: expect.stringContaining(wrong) as string });
	});
});

test.each([
	['Research &amp; <i>Development</i>', 'Research & <i>Development</i>'],
	['A&#8211;B, &#x201C;so&#x201d;', 'A–B, “so”'],
	['AT&T, &c; &#99999999; &unheard;', 'AT&T, &c; &#99999999; &unheard;'],
	['&lt;&gt;&quot;&apos;&AMP;', '<>"\'&'],
	['&#X41;&#x1F600;&#1114111;', 'A😀\u{10ffff}'],
	['&#0; &#1114112; &#x110000;', '&#0; &#1114112; &#x110000;'],
	['  a \n\t b\u00a0c  ', 'a b c'],
	['Zoe\u0308', 'Zoë'],
	[7, '7'],
	[0, '0'],
	['', undefined],
	[' \n ', undefined],
	[true, undefined],
	[['a'], undefined],
	[null, undefined],
	['https://example.org/?a=1&amp;b=2&lt=3', 'https://example.org/?a=1&b=2&lt=3'],
])('characters written as HTML does: %s', (written, expected) => {
	expect(textOf(written)).toBe(expected);
});
