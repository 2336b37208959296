/** Exports of reference managers into a bibliography: what was taken, mapped, left out, there already. */
import { describe, expect, test } from 'vitest';
import { mapItem } from '../../../src/citation/import/map.ts';
import { readExport } from '../../../src/citation/import/read.ts';
import { reportOf, takeItems } from '../../../src/citation/import/take.ts';
import { faultsOf } from '../../../src/model/rules/sources.ts';
import { source, type Source } from '../../../src/schema/sources.ts';

const there: readonly Source[] = [
	{ id: 'alpha', type: 'book', title: 'Alpha', URL: 'https://www.a.org/alpha/' },
	{ id: 'rid-2015', type: 'article-journal', title: 'Attributing', DOI: '10.1000/Rid' },
	{ id: 'zeta', type: 'report', title: 'Zeta: a report', issued: { 'date-parts': [[2014]] } },
];
const itemsOf = (text: string) => {
	const reading = readExport(text);
	if ('wrong' in reading) throw new Error(reading.wrong);
	return reading.items;
};

test('fields of Zotero, Better BibTeX and Mendeley stand under CSL’s names', () => {
	const result = mapItem({
		id: 'name:2014Word',
		type: 'article-journal',
		title: '  On  <i>lex</i> ',
		shortTitle: 'Lex',
		journalAbbreviation: 'J. F.',
		'number-of-pages': '12',
		'call-number': 'B 7',
		'original-date': { 'date-parts': [['1999']] },
		version: '2.0',
		PMID: 123,
		language: 'English',
		issued: { 'date-parts': [['2014', '13']] },
		author: [{ family: 'World Bank', given: '' }],
		keyword: 'a, b',
		abstract: 'Long.',
		note: 'ISSN: 1234-5678\nmy own thoughts',
		DOI: 'https://doi.org/10.1000/x',
	});
	expect(result?.source).toEqual({
		type: 'article-journal',
		title: 'On <i>lex</i>',
		'title-short': 'Lex',
		'container-title-short': 'J. F.',
		'number-of-pages': '12',
		'call-number': 'B 7',
		'original-date': { 'date-parts': [[1999]] },
		version: '2.0',
		PMID: '123',
		language: 'en',
		issued: { 'date-parts': [[2014]] },
		author: [{ literal: 'World Bank' }],
		ISSN: '1234-5678',
		DOI: '10.1000/x',
	});
	expect(result?.mapped).toEqual(
		expect.arrayContaining([
			'shortTitle → title-short',
			'journalAbbreviation → container-title-short',
			"language → 'en'",
		]),
	);
	expect(result?.left).toEqual(['keyword', 'abstract', 'note']);
});

test.each([
	['a type of its own', { type: 'software', title: 'A' }, { type: 'software' }],
	['a type that the edition has not', { type: 'figure', title: 'A' }, { type: 'graphic' }],
	['no type', { title: 'A' }, { type: 'document' }],
	['a hoard of copies', { title: 'A', URL: 'https://docslib.org/1' }, { custom: { readAt: 'https://docslib.org/1' } }],
	['an address that is a DOI', { title: 'A', URL: 'https://doi.org/10.1000/x' }, { DOI: '10.1000/x' }],
	['a description in parentheses', { title: '(A map)' }, { title: 'A map', custom: { described: true } }],
	['a range of pages', { title: 'A', page: '1-9' }, { page: '1-9' }],
])('%s', (_what, item, expected) => {
	expect(mapItem(item)?.source).toMatchObject(expected);
});

test('what the check would refuse is left out, with the reason', () => {
	const result = mapItem({
		title: 'A',
		author: [{ literal: 'Reuters, via Eagle News' }],
		publisher: 'Copy at x.org',
		ISBN: '1',
	});
	expect(result?.source).toEqual({ type: 'document', title: 'A', ISBN: '1' });
	expect(result?.left.join('; ')).toMatch(/author \('Reuters, via Eagle News' is a name and a remark.*publisher/);
});

test('an id is made of words where neither title nor author has a Latin letter', () => {
	const { list } = takeItems(
		[
			{
				type: 'article-journal',
				title: '网络外交',
				author: [{ family: '王', given: '毅' }],
				issued: { 'date-parts': [[2015]] },
			},
		],
		[],
	);
	expect(list.map(({ id }) => id)).toEqual(['source-2015']);
});

test('without a title nothing is taken', () => {
	expect(mapItem({ type: 'book', author: [{ family: 'A' }] })).toBeUndefined();
	expect(takeItems([{ id: 'x' }], there).refused).toEqual([{ key: 'x', why: 'it has no title' }]);
});

describe('into a bibliography', () => {
	const items = itemsOf(
		JSON.stringify([
			{ id: 'Mid2015', type: 'book', title: 'Middle', issued: { 'date-parts': [['2015']] } },
			{ id: 'x1', title: 'Other words', DOI: '10.1000/rid' },
			{ id: 'x2', title: 'Other words', URL: 'http://a.org/alpha' },
			{ id: 'x3', title: 'ZETA – a report.', issued: { 'date-parts': [[2014]] } },
			{ id: 'mid-2015', type: 'book', title: 'Another middle' },
			{ id: 'Mid2015', type: 'book', title: 'Middle', issued: { 'date-parts': [['2015']] } },
		]),
	);
	const taking = takeItems(items, there);

	test('what is there stays as it is, and the list stays sorted', () => {
		expect(taking.list.map(({ id }) => id)).toEqual(['alpha', 'mid-2015', 'mid-2015-2', 'rid-2015', 'zeta']);
		for (const old of there) expect(taking.list).toContain(old);
	});

	test('what was had is known by DOI, address, or title and date, and by what came before it in the export', () => {
		expect(taking.had).toEqual([
			{ id: 'rid-2015', key: 'x1', by: 'DOI' },
			{ id: 'alpha', key: 'x2', by: 'address' },
			{ id: 'zeta', key: 'x3', by: 'title and date' },
			{ id: 'mid-2015', key: 'Mid2015', by: 'title and date' },
		]);
	});

	test('taken again, nothing is new', () => {
		expect(takeItems(items, taking.list).took).toEqual([]);
	});

	test('the report says it all', () => {
		expect(reportOf(taking)).toEqual([
			'took 2: mid-2015 (Mid2015), mid-2015-2 (mid-2015)',
			'already had 4: rid-2015 (x1, by its DOI), alpha (x2, by its address), zeta (x3, by its title and date), mid-2015 (Mid2015, by its title and date)',
		]);
	});
});

test.each([
	[
		'BibTeX',
		String.raw`@article{a, author={von Neumann, John and {World Health Organization} and Smith, Jr., Bob},
			title={On {DNA} \& \"Ubermut}, journal={J. Foo}, year={2014}, month=sep, volume={3}, number={2}, pages={1--9},
			doi={10.1000/x}, language={english}}
			@book{b, editor={Schmitt, Michael N.}, title={Manual}, year={2013}, publisher={CUP}, edition={2}}`,
		[
			{
				type: 'article-journal',
				title: 'On DNA & Übermut',
				author: [
					{ family: 'Neumann', given: 'John', 'non-dropping-particle': 'von' },
					{ literal: 'World Health Organization' },
					{ family: 'Smith', given: 'Bob', suffix: 'Jr.' },
				],
				'container-title': 'J. Foo',
				issued: { 'date-parts': [[2014, 9]] },
				page: '1-9',
				DOI: '10.1000/x',
			},
			{ type: 'book', title: 'Manual', editor: [{ family: 'Schmitt', given: 'Michael N.' }], edition: '2' },
		],
	],
	[
		'RIS',
		'TY  - JOUR\nAU  - Doe, Jane\nTI  - A title\nJO  - Journal\nPY  - 2015/09/25\nVL  - 1\nIS  - 2\nSP  - 3\nEP  - 9\nER  - \n',
		[
			{
				type: 'article-journal',
				title: 'A title',
				author: [{ family: 'Doe', given: 'Jane' }],
				'container-title': 'Journal',
				issued: { 'date-parts': [[2015, 9, 25]] },
				page: '3-9',
			},
		],
	],
])('%s comes in whole', (_form, text, expected) => {
	const { list } = takeItems(itemsOf(text), []);
	expect(list).toMatchObject(expected);
	for (const one of list) {
		expect(source.safeParse(one).success).toBe(true);
		expect(faultsOf(one)).toEqual([]);
	}
});

describe('nothing is lost in silence', () => {
	const saysOf = (text: string): readonly string[] => {
		const reading = readExport(text);
		if ('wrong' in reading) throw new Error(reading.wrong);
		return reportOf(takeItems(reading.items, []), reading.passedOver);
	};

	test('of BibTeX: authors not named, a date that is not sure, a type that nobody knows', () => {
		const says = saysOf(`@weird{one, author={Smith, John and others}, title={One}, date={1648~}}
			@book{two, title={Two}, date={circa 1648}, keywords={x}}
			@misc{three, title={Three}, year={soon}, keywords={x}}`);
		expect(says).toEqual([
			'took 3: one, two, three',
			"mapped: type weird → document (one); author → without those whom 'and others' stands for (one); issued → what of it is a date (one, two)",
			"left out: keyword (two, three); issued 'soon' (three)",
		]);
	});

	test('of many entries the first five are named', () => {
		const all = Array.from({ length: 7 }, (_, index) => `@misc{k${index}, title={Title ${index}}, keywords={x}}`);
		expect(saysOf(all.join('\n'))).toContain('left out: keyword (k0, k1, k2, k3, k4 and 2 more)');
	});

	test('of CSL-JSON: what is no entry', () => {
		expect(saysOf('[null, {"id": "a", "title": "A"}, "x", []]')).toContain(
			'passed over 3, which are no entries: 1 (null), 3 ("x"), 4 ([])',
		);
		expect(saysOf('{"items": [null]}')).toContain('passed over 1, which is no entry: 1 (null)');
	});

	test('markup: elements stay in the title alone, and what the check will refuse is named', () => {
		const item = { id: 'a', title: 'An _x <i>title</i>', 'container-title': 'The <i>J</i>', publisher: '*P*' };
		const taking = takeItems([item], []);
		expect(taking.list[0]).toMatchObject({ title: 'An _x <i>title</i>', 'container-title': 'The J' });
		expect(reportOf(taking)).toEqual(
			expect.arrayContaining([
				"to mend in sources.json, since the check refuses it: title: title holds '_'; publisher holds '*P*'",
			]),
		);
	});
});
