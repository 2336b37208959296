/** Single values as reference managers write them, and as the bibliography takes them. */
import { describe, expect, test } from 'vitest';
import { idOf } from '../../../src/citation/import/id.ts';
import { readExport } from '../../../src/citation/import/read.ts';
import {
	addressOf,
	dateOf,
	doiOf,
	languageOf,
	linesOf,
	nameOf,
	pageOf,
	textOf,
} from '../../../src/citation/import/values.ts';

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
	])('%j', (written, expected) => {
		expect(nameOf(written)).toEqual(expected);
	});
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
	])('%j', (written, parts, whole) => {
		expect(dateOf(written)).toEqual({ date: { 'date-parts': parts }, whole });
	});

	test.each([[{ 'date-parts': [[-380]] }], [{ 'date-parts': [[]] }], [{ literal: 'n.d.' }], [undefined], [{}]])(
		'%j is none',
		(written) => {
			expect(dateOf(written)).toBeUndefined();
		},
	);
});

test.each([
	['English', 'en'],
	['ngerman', 'de'],
	['en_us', 'en-US'],
	['zh-hans', 'zh-Hans'],
	['pt-BR', 'pt-BR'],
	['eng', 'en'],
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
	['x', undefined],
])('the DOI ‘%s’', (written, expected) => {
	expect(doiOf(written)).toBe(expected);
});

test('an address is found among others and among words', () => {
	expect(addressOf('https://a.org/x https://b.org')).toBe('https://a.org/x');
	expect(addressOf(['https://a.org/x'])).toBe('https://a.org/x');
	expect(addressOf('ftp://a.org')).toBeUndefined();
});

test.each([
	['https://a.org/ISEC{\\_}a{\\_}1', 'https://a.org/ISEC_a_1'],
	['https://a.org/x%7B%5C_%7Da', 'https://a.org/x_a'],
	['https://a.org/50\\%25?a\\&b', 'https://a.org/50%25?a&b'],
])('an address loses what TeX wants of it: %s', (written, expected) => {
	expect(addressOf(written)).toBe(expected);
});

test.each([
	['1-1', '1'],
	['B3–B3', 'B3'],
	['7-47', '7-47'],
	['1', '1'],
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

	test('one that is taken gets a number', () => {
		expect(idOf('Smith2014', source, new Set(['smith-2014', 'smith-2014-2']))).toBe('smith-2014-3');
	});

	test('what has neither author nor letters is still called something', () => {
		expect(idOf(undefined, { type: 'document', title: '白皮书' }, new Set())).toBe('source');
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
	])('%s', (text, format) => {
		expect(readExport(text)).toMatchObject({ format });
	});

	test.each([
		['', 'the file is empty'],
		['[{"id": "a",}]', 'a comma after the last one'],
		['{"a": 1}', 'this is JSON, but no list of entries'],
		['[{"itemType": "book"}]', "this is the program's own JSON"],
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
	['https://example.org/?a=1&amp;b=2&lt=3', 'https://example.org/?a=1&b=2&lt=3'],
])('characters written as HTML does: %s', (written, expected) => {
	expect(textOf(written)).toBe(expected);
});
