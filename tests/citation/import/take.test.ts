/** Exports of reference managers into a bibliography: what was taken, mapped, left out, there already. */
import { describe, expect, test } from 'vitest';
import { withLosses } from '../../../src/citation/import/bibtex.ts';
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

test('who wrote what a newspaper printed is its author, in RIS too', () => {
	const [item] = itemsOf(
		'TY  - NEWS\nAU  - Smith, John\nTI  - Pact holds, for now\nT2  - The Daily\nPY  - 2001/05/03\nER  - \n',
	);
	const result = item && mapItem(item);
	expect(result?.source.author).toEqual([{ family: 'Smith', given: 'John' }]);
	expect(result?.left).toEqual([]);
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

test.each([
	[String.raw`{\AA}rhus and \aa rhus, \AA{}rhus, {\'{\aa}}`, 'Århus and århus, Århus, ǻ'],
	[String.raw`On \S 5, {\S}~7 and \P{} 2\dag`, 'On §5, § 7 and ¶ 2†'],
	[String.raw`So \ldots{} and \dots\ in \LaTeX, {\TeX} and \BibTeX`, 'So … and … in LaTeX, TeX and BibTeX'],
	[String.raw`\pounds 5, 5\,\euro, 5\degree, a\slash b, hy\-phen, \glqq so\grqq`, '£5, 5 €, 5°, a/b, hyphen, „so“'],
	[String.raw`Two\\lines \& more`, 'Two lines & more'],
])('what TeX writes by a command is the character: %s', (written, title) => {
	const [item] = itemsOf(`@book{a, author={{\\AA}ngstr{\\"o}m, {\\AA}ke}, title={${written}}}`);
	const source = item && mapItem(item)?.source;
	expect(source?.title).toBe(title);
	expect(source?.author).toEqual([{ family: 'Ångström', given: 'Åke' }]);
});

test('what is left of TeX is named, wherever it stands in its text', () => {
	const [item] = itemsOf(String.raw`@book{a, title={An \foo bar}, publisher={{\bar}s Press}}`);
	expect(item && mapItem(item)?.toMend).toEqual(["title holds '\\foo'", "publisher holds '\\bars'"]);
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

	test.for([
		['XXXX', 'document', ['type XXXX → document']],
		['', 'document', ['type none → document']],
		['WEB', 'webpage', []],
		['HEAR', 'hearing', []],
		['CASE', 'legal_case', []],
		['BILL', 'bill', []],
		['STAT', 'legislation', []],
		['UNBILL', 'manuscript', []],
	] as const)('of RIS: the title and the author of an entry of the type ‘%s’', ([type, becomes, said]) => {
		const ofType = `TY  - ${type}\nAU  - Smith, John\nTI  - On law\nPY  - 2001\nER  - \n`;
		// The entry before it has no end of its own.
		const [, item] = itemsOf(`TY  - BOOK\nTI  - Another\n${ofType}`);
		expect(item && mapItem(item)).toMatchObject({
			source: {
				type: becomes,
				title: 'On law',
				author: [{ family: 'Smith', given: 'John' }],
				issued: { 'date-parts': [[2001]] },
			},
			mapped: said,
			left: [],
		});
	});

	test('of RIS: who directed a film is not its author as well', () => {
		const [item] = itemsOf('TY  - MPCT\nAU  - Lang, Fritz\nTI  - M\nER  - \n');
		expect(item && mapItem(item)).toMatchObject({ source: { title: 'M' }, left: ['director'] });
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

describe('one entry', () => {
	/** What came of a field: its value as it was taken, and what was said of it. */
	const ofField = (key: string, value: unknown) => {
		const result = mapItem({ type: 'book', title: 'T', [key]: value });
		const { type, title, ...taken } = result?.source ?? {};
		expect([type, title]).toEqual(['book', 'T']);
		return { taken, said: [...(result?.mapped ?? []), ...(result?.left ?? []).map((one) => `left ${one}`)] };
	};
	test.each([
		['publisher', ' A  <i>B</i> ', { publisher: 'A B' }, []],
		['publisher', ['A', ' B '], { publisher: 'A, B' }, []],
		['publisher', '', {}, []],
		['publisher', null, {}, ['left publisher']],
		['publisher', { a: 1 }, {}, ['left publisher']],
		['volume', 3, { volume: '3' }, []],
		['page', '7-7', { page: '7' }, []],
		['doi', '10.1000/x', { DOI: '10.1000/x' }, ['doi → DOI']],
		['url', 'https://a.org/', { URL: 'https://a.org/' }, ['url → URL']],
		['isbn', '1', { ISBN: '1' }, ['isbn → ISBN']],
		['ISSN', '1', { ISSN: '1' }, []],
		['issn', '1', { ISSN: '1' }, ['issn → ISSN']],
		['event', 'A meeting', { 'event-title': 'A meeting' }, ['event → event-title']],
		['publisher-location', 'Oxford', { 'publisher-place': 'Oxford' }, ['publisher-location → publisher-place']],
		['Publisher Place', 'Oxford', { 'publisher-place': 'Oxford' }, ['Publisher Place → publisher-place']],
		['number of pages', '12', { 'number-of-pages': '12' }, ['number of pages → number-of-pages']],
		['DOI', 'https://doi.org/10.1000/x', { DOI: '10.1000/x' }, ['DOI → without what stood around it']],
		['DOI', 'none', {}, ['left DOI']],
		['URL', 'see https://a.org/ there', { URL: 'https://a.org/' }, ['URL → without what stood around it']],
		['URL', 'nowhere', {}, ['left URL']],
		['language', 'German', { language: 'de' }, ["language → 'de'"]],
		['language', 'de', { language: 'de' }, []],
		['language', 'some of it', {}, ['left language']],
		['issued', { raw: '2015-09' }, { issued: { 'date-parts': [[2015, 9]] } }, []],
		['issued', { raw: 'circa 1648' }, { issued: { 'date-parts': [[1648]] } }, ['issued → what of it is a date']],
		['issued', { raw: 'soon' }, {}, ["left issued 'soon'"]],
		['issued', { literal: 'in due time', raw: 'x' }, {}, ["left issued 'in due time'"]],
		['issued', 'x'.repeat(30), {}, [`left issued '${'x'.repeat(30)}'`]],
		['issued', 'x'.repeat(31), {}, ['left issued']],
		['issued', {}, {}, ['left issued']],
		['accessed', 'soon', {}, ["left accessed 'soon'"]],
		['original-date', 'soon', {}, ["left original-date 'soon'"]],
		['editor', 'Doe, Jane', { editor: [{ family: 'Doe', given: 'Jane' }] }, []],
		['translator', [{ family: 'Doe', given: 'J' }], { translator: [{ family: 'Doe', given: 'J' }] }, []],
		['collection-editor', ['OECD', ''], { 'collection-editor': [{ literal: 'OECD' }] }, []],
		['author', [], {}, ['left author']],
		[
			'author',
			[{ family: 'A' }, { literal: 'et al.' }],
			{ author: [{ literal: 'A' }] },
			["author → without those whom 'and others' stands for"],
		],
		['abstract', 'Long.', {}, ['left abstract']],
		['ID', 'x', {}, ['left ID']],
		['Type', 'x', {}, ['left Type']],
		['journalAbbreviation', 'J.', { 'container-title-short': 'J.' }, ['journalAbbreviation → container-title-short']],
		['custom', { read: true }, {}, ['left custom']],
		['keyword', 'a, b', {}, ['left keyword']],
		['keyword', '', {}, []],
		['citation-key', 'a', {}, []],
		['_graph', [], {}, []],
		['note', 'my own thoughts', {}, ['left note']],
		['note', 'publisher: A', { publisher: 'A' }, []],
		['note', 'Original Date: soon', {}, ["left Original Date 'soon'"]],
		['note', 'type: report', {}, []],
		['ISBN', ['1', '2'], { ISBN: '1, 2' }, []],
	])('%s: %j', (key, value, taken, said) => {
		expect(ofField(key, value)).toEqual({ taken, said });
	});

	test('of two fields with one meaning the first is taken', () => {
		const result = mapItem({ title: 'T', DOI: '10.1000/a', doi: '10.1000/b', issued: '2015', note: 'issued: soon' });
		expect(result?.source).toMatchObject({ DOI: '10.1000/a', issued: { 'date-parts': [[2015]] } });
		expect(result?.left).toEqual(['doi', 'issued']);
	});

	test.each([
		[{ title: 'T' }, 'type none → document'],
		[{ title: 'T', type: 'musical_score' }, 'type musical_score → document'],
		[{ title: 'T', type: 'figure' }, 'type figure → graphic'],
	])('a type that becomes another is told: %j', (item, said) => {
		expect(mapItem(item)?.mapped).toEqual([said]);
	});

	test.each([
		['https://www.DOI.org/10.1000/x', undefined, []],
		['https://doi.org/10.1000/x', '10.1000/x', ['URL → DOI']],
		['http://dx.doi.org/10.1000/x', '10.1000/x', ['URL → DOI']],
		['https://doi.org/help', undefined, []],
		['https://a.org/10.1000/x', undefined, []],
	])('the DOI in the address %s', (URL, DOI, said) => {
		const result = mapItem({ type: 'book', title: 'T', URL });
		expect(result?.source).toEqual({ type: 'book', title: 'T', URL, ...(DOI === undefined ? {} : { DOI }) });
		expect(result?.mapped).toEqual(said);
	});

	test('a DOI that is there is not taken from the address', () => {
		const result = mapItem({ type: 'book', title: 'T', DOI: '10.1000/y', URL: 'https://doi.org/10.1000/x' });
		expect([result?.source.DOI, result?.mapped]).toEqual(['10.1000/y', []]);
	});

	test('a hoard of copies is where it was read; a title in parentheses is a description; both stay', () => {
		const result = mapItem({ type: 'map', title: '( A\nmap )', URL: 'https://docslib.org/1' });
		expect(result).toEqual({
			source: { type: 'map', title: 'A map', custom: { readAt: 'https://docslib.org/1', described: true } },
			mapped: ['URL → custom.readAt', 'title in parentheses → custom.described'],
			left: [],
			toMend: [],
		});
	});

	test.each(['(A) map', 'A (map)', '(A'])('the title ‘%s’ is no description', (title) => {
		expect(mapItem({ type: 'map', title })?.source).toEqual({ type: 'map', title });
	});

	test('what holds markup is named by its place, one by one', () => {
		const author = [{ literal: 'A' }, { literal: '*B* and _C_' }];
		expect(mapItem({ title: 'An *x* <u>y</u>', author })?.toMend).toEqual([
			"title holds '*x*', '<u>', '</u>'",
			"author[1].literal holds '*B*', '_C_'",
		]);
	});

	test('what the schema refuses is left out one by one, each with its reason', () => {
		const result = mapItem({ title: 'T', URL: 'https://a.org:99999/', publisher: 'X, reprint', page: '3' });
		expect(result?.source).toEqual({ type: 'document', title: 'T', page: '3' });
		expect(result?.left).toEqual([
			expect.stringMatching(/^URL \(no address that leads anywhere; /),
			expect.stringMatching(/^publisher \('X, reprint' is a name and a remark/),
		]);
	});

	test('a title that is left empty is none', () => {
		expect(mapItem({ title: '()' })).toBeUndefined();
		expect(mapItem({ title: '  ' })).toBeUndefined();
	});
});

describe('what the reader of BibTeX drops', () => {
	const dated = { issued: { 'date-parts': [[1648]] } };
	const circa = { issued: { 'date-parts': [[1648]], circa: true } };
	test.each([
		['a type that it knows', '@misc{a, x}', { type: 'document' }, { type: 'document' }],
		['one that it does not', '@Weird {a , x}', { type: 'document' }, { type: 'weird' }],
		['one in parentheses', '@weird(a, x)', { type: 'document' }, { type: 'weird' }],
		['what became no document', '@book{a, x}', { type: 'book' }, { type: 'book' }],
		['an entry of another key', '@weird{b, x}', { type: 'document' }, { type: 'document' }],
		['a sure date', '@misc{a, date={1648}}', dated, dated],
		['a date that is not', '@misc{a, date={1648~}}', dated, circa],
		['a year that is not', '@misc{a, YEAR = "1648?"}', dated, circa],
		['a span of which one end is not', '@misc{a, date = {1640/1648%}}', dated, circa],
		['a mark elsewhere', '@misc{a, note={1648~}, date={1648}}', dated, dated],
		['another date', '@misc{a, urldate={1648~}}', dated, dated],
		['the date of the next entry', '@misc{a, date={1648}}\n@misc{b, date={1648~}}', dated, dated],
		['no date that was read', '@misc{a, date={1648~}}', {}, {}],
		['of two entries of one key the last', '@misc{a, x}\n@weird{a, x}', { type: 'document' }, { type: 'weird' }],
	])('%s', (_what, text, item, expected) => {
		expect(withLosses(text, [{ id: 'a', ...item }])).toEqual([{ id: 'a', ...expected }]);
	});
});

describe('what was done is said', () => {
	const nothing = takeItems([], []);
	test('of nothing, one line', () => {
		expect(reportOf(nothing)).toEqual(['took 0']);
		expect(nothing.list).toEqual([]);
	});

	test('an entry goes by its citation key, its id, its title, or its number', () => {
		const items = [
			{ title: 'One', 'citation-key': 'one', id: 'http://x/1' },
			{ title: 'Two', id: 2 },
			{ title: 'Three' },
			{},
		];
		expect(reportOf(takeItems(items, []))).toEqual([
			'took 3: one, two (2), three (Three)',
			'mapped: type none → document (one, 2, Three)',
			"refused 'entry 4': it has no title",
		]);
	});

	test('what was told twice of an entry is said once', () => {
		const items = [{ id: 'a', type: 'book', title: 'A', author: [{ family: 'X' }], keyword: 'x', note: 'keyword: y' }];
		expect(reportOf(takeItems(items, []))).toEqual(['took 1: x (a)', 'left out: keyword (a)']);
	});

	test('of six entries five are named, of five all', () => {
		const entries = (count: number) =>
			Array.from({ length: count }, (_, index) => ({
				id: `k${index}`,
				type: 'book',
				title: `T ${index}`,
				keyword: 'x',
			}));
		expect(reportOf(takeItems(entries(5), []))[1]).toBe('left out: keyword (k0, k1, k2, k3, k4)');
		expect(reportOf(takeItems(entries(6), []))[1]).toBe('left out: keyword (k0, k1, k2, k3, k4 and 1 more)');
	});
});

describe('a work is known again', () => {
	const had = (item: object, old: Omit<Source, 'id' | 'type'>) =>
		takeItems([{ id: 'new', type: 'book', ...item }], [{ id: 'old', type: 'book', ...old }]).had.map(({ by }) => by);
	test.each([
		['by its DOI in other letters', { title: 'B', DOI: '10.1000/X' }, { title: 'A', DOI: '10.1000/x' }, ['DOI']],
		['not by another', { title: 'B', DOI: '10.1000/y' }, { title: 'A', DOI: '10.1000/x' }, []],
		[
			'by its address, however it is written',
			{ title: 'B', URL: 'HTTPS://WWW.A.org/x/#' },
			{ title: 'A', URL: 'http://a.org/X' },
			['address'],
		],
		['not by a longer one', { title: 'B', URL: 'https://a.org/x/y' }, { title: 'A', URL: 'https://a.org/x' }, []],
		[
			'not by what its query asks',
			{ title: 'B', URL: 'https://a.org/?b' },
			{ title: 'A', URL: 'https://a.org/?a' },
			[],
		],
		[
			'by its title where neither has a date',
			{ title: 'The “A”: on B!' },
			{ title: 'the a – ON b' },
			['title and date'],
		],
		[
			'not by a title of another year',
			{ title: 'A', issued: { 'date-parts': [[2015]] } },
			{ title: 'A', issued: { 'date-parts': [[2016]] } },
			[],
		],
		[
			'nor of another day',
			{ title: 'A', issued: { 'date-parts': [[2015, 1, 12]] } },
			{ title: 'A', issued: { 'date-parts': [[2015, 11, 2]] } },
			[],
		],
		['nor where one has none', { title: 'A', issued: { 'date-parts': [[2015]] } }, { title: 'A' }, []],
		['by its accents', { title: 'E\u0301tude' }, { title: 'Étude' }, ['title and date']],
		['not by letters alike', { title: 'Etude 1' }, { title: 'Etude 2' }, []],
	])('%s', (_what, item, old, expected) => {
		expect(had(item, old)).toEqual(expected);
	});

	test('by the first entry that has its mark', () => {
		const two: readonly Source[] = [
			{ id: 'one', type: 'book', title: 'A' },
			{ id: 'two', type: 'book', title: 'A' },
		];
		expect(takeItems([{ id: 'x', type: 'book', title: 'A' }], two).had).toEqual([
			{ id: 'one', key: 'x', by: 'title and date' },
		]);
	});
});
