/** A bibliography that can leave the house: names, titles, addresses, dates. */
import { describe, expect, test } from 'vitest';
import { faultsOf, sources as rule } from '../../../src/model/rules/sources.ts';
import type { Source } from '../../../src/schema/sources.ts';
import { site, sources, told } from './few.ts';

/** What is said of one source, without its place. */
const said = (source: Readonly<Record<string, unknown>>, files = {}): readonly string[] =>
	told(rule, { ...files, 'sources.json': sources({ id: 'a', ...source }) }).map((line) =>
		line.replace(/sources\.json:\S+ /, ''),
	);
const remark = 'write the name alone; the copy goes into custom.readAt, a word on it into custom.note';

describe('a name and a remark on the copy', () => {
	test.for<readonly [name: string, isRemark: boolean]>([
		['Reuters, via Eagle News', true],
		['Reuters via Eagle News', true],
		['REUTERS VIA EAGLE', true],
		['Via Campesina', false],
		['Reuters via', false],
		['Viadrina', false],
		['Aviation Week', false],
		['FBI (copy)', true],
		['FBI, copied', true],
		['FBI (a scanned copy)', true],
		['FBI, photocopy', false],
		['FBI (copyist)', false],
		['FBI copy', false],
		['FBI (scopy)', false],
		['FBI copy at a library', true],
		['FBI copied by hand', true],
		['copy from the archive', true],
		['Copied on paper', true],
		['A copy of it', true],
		['Hardcopy at home', false],
		['A copy atlas', false],
		['A copy for all', false],
		['A reprint of a release', true],
		['Reprinted', true],
		['Reprints Limited', false],
		['Preprint', false],
		['read in part', true],
		['Read in a copy', true],
		['read in parts', false],
		['spread in part', false],
		['read in full', false],
	])('%s: %s', ([name, isRemark]) => {
		const told = isRemark ? [`remark-in-name publisher: '${name}' is a name and a remark on the copy; ${remark}`] : [];
		expect(said({ publisher: name })).toEqual(told);
	});

	test.for<readonly [where: string, source: Readonly<Record<string, unknown>>]>([
		['author[1].literal', { author: [{ literal: 'FBI' }, { literal: 'FBI (copy)' }] }],
		['editor[0].family', { editor: [{ family: 'FBI (copy)', given: 'A' }] }],
		['translator[0].family', { translator: [{ family: 'FBI (copy)' }] }],
		['container-title', { 'container-title': 'FBI (copy)' }],
	])('in %s', ([where, source]) => {
		expect(said(source)).toEqual([
			`remark-in-name ${where}: 'FBI (copy)' is a name and a remark on the copy; ${remark}`,
		]);
	});
});

test.for<readonly [name: string, isEditor: boolean]>([
	['Schmitt (ed.)', true],
	['Schmitt (ed)', true],
	['Schmitt (eds.)', true],
	['Schmitt, Eds', true],
	['Schmitt,editor', true],
	['Schmitt ( editors)', true],
	['Schmitt (edited)', false],
	['Schmitt (editorial)', false],
	['Schmitt ed.', false],
	['Ed. Schmitt', false],
	['Schmitt (Jed)', false],
])('an editor’s mark: %s: %s', ([name, isEditor]) => {
	const told = `editor-as-author author[0].literal: '${name}' is a name and an editor's mark; write the name alone, under 'editor'`;
	expect(said({ author: [{ literal: name }] })).toEqual(isEditor ? [told] : []);
});

test('who edited a book is not its author as well', () => {
	const both = (name: string, index: number) =>
		`editor-as-author editor[${index}]: '${name}' is author and editor; of a book that gathers others' texts take it out of 'author'; else out of 'editor'`;
	const author = [{ family: 'Schmitt', given: 'Ann' }, { literal: 'A House' }, { family: 'Plato' }];
	const editor = [
		{ family: 'Schmitt', given: 'Bo' },
		{ family: 'Plato' },
		{ family: 'Schmitt', given: 'Ann' },
		{ literal: 'A House' },
	];
	expect(said({ author, editor })).toEqual([both('Plato', 1), both('Ann Schmitt', 2), both('A House', 3)]);
	expect(said({ editor })).toEqual([]);
});

describe('a description in the place of a title', () => {
	const advice = 'write it without the parentheses, and described: true under custom; it is printed in square brackets';
	const of60 = `(${'a'.repeat(58)})`;
	test.for<readonly [title: string, shown: string | undefined]>([
		['(A letter)', '(A letter)'],
		['(A letter\nof two lines)', '(A letter of two lines)'],
		[of60, of60],
		[`(${'a'.repeat(59)})`, `(${'a'.repeat(56)}…`],
		['A letter (of 2015)', undefined],
		['(A) letter', undefined],
		['A letter', undefined],
	])('%s', ([title, shown]) => {
		expect(said({ title })).toEqual(
			shown === undefined
				? []
				: [`described-title title: '${shown}' is a description in the place of a title; ${advice}`],
		);
	});
});

test.for<readonly [url: string, wrong: string | undefined]>([
	['https://example.org/a', undefined],
	['https://www.scribd.com/a', 'www.scribd.com only holds copies'],
	['https://mail.example.org/a', 'mail.example.org is an address that nobody else can open'],
])('%s', ([url, wrong]) => {
	expect(said({ URL: url })).toEqual(
		wrong === undefined
			? []
			: [
					`address-of-copy URL: ${wrong}; write the publisher's or the institution's address, or the DOI; where the copy was read, put it into custom.readAt`,
				],
	);
});

test('each fault of a source is told, those of its names first', () => {
	const source: Source = {
		id: 'a',
		type: 'book',
		title: '(A letter)',
		author: [{ literal: 'FBI (copy)' }],
		editor: [{ literal: 'FBI (copy)' }],
		URL: 'https://www.scribd.com/a',
	};
	expect(faultsOf(source).map(([path, id]) => [path.join('.'), id])).toEqual([
		['author.0.literal', 'remark-in-name'],
		['editor.0.literal', 'remark-in-name'],
		['editor.0', 'editor-as-author'],
		['title', 'described-title'],
		['URL', 'address-of-copy'],
	]);
});

describe('dates', () => {
	const edition = (date: string) => ({ 'site.yaml': site().replace('2026-11-24', date) });
	const parts = (...date: readonly number[]) => ({ 'date-parts': [date] });
	const appeared = (day: string) =>
		`warning: later-than-edition issued: it appeared after '${day}', the day of this edition; mend it, or renew edition.date in site.yaml`;
	const read = (day: string) =>
		`warning: later-than-edition accessed: it was read after '${day}', the day of this edition; mend it, or renew edition.date in site.yaml`;
	const before = 'warning: read-before-issued accessed: it was read before it appeared; mend one of the two dates';

	test.for<readonly [day: string, date: readonly number[], isAfter: boolean]>([
		['2026-11-24', [2026, 11, 24], false],
		['2026-11-24', [2026, 11, 25], true],
		['2026-11-24', [2026, 12, 1], true],
		['2026-11-24', [2027, 1, 1], true],
		['2026-11-24', [2025, 12, 31], false],
		['2026-11-24', [2026, 10, 31], false],
		['2026-11-24', [2026, 12], true],
		['2026-11-24', [2026, 11], false],
		['2026-11-24', [2026], false],
		['2026-11-24', [2027], true],
		['2026-11', [2026, 11, 30], false],
		['2026-11', [2026, 12, 1], true],
		['2026', [2026, 12, 31], false],
	])('an edition of %s, and %j', ([day, date, isAfter]) => {
		expect(said({ issued: parts(...date) }, edition(day))).toEqual(isAfter ? [appeared(day)] : []);
		expect(said({ accessed: parts(...date) }, edition(day))).toEqual(isAfter ? [read(day)] : []);
	});

	test.for<readonly [issued: readonly number[], accessed: readonly number[], isBefore: boolean]>([
		[[2015, 9, 25], [2015, 9, 25], false],
		[[2015, 9, 25], [2015, 9, 24], true],
		[[2015, 9, 25], [2014, 12, 31], true],
		[[2015, 9, 25], [2015, 9], false],
		[[2015, 9], [2015, 8, 31], true],
		[[2015, 9], [2015, 9, 1], false],
		[[2015], [2016], false],
	])('issued %j, read %j', ([issued, accessed, isBefore]) => {
		expect(said({ issued: parts(...issued), accessed: parts(...accessed) })).toEqual(isBefore ? [before] : []);
	});

	test('of a span its beginning is looked at, and without an edition no day is too late', () => {
		expect(said({ issued: { 'date-parts': [[2015], [2030]] } }, edition('2026-11-24'))).toEqual([]);
		expect(said({ issued: parts(2999), accessed: parts(2999) })).toEqual([]);
	});
});

test.for<readonly [source: Readonly<Record<string, unknown>>, field: string | undefined]>([
	[{ title: '外務省声明' }, 'title'],
	[{ title: '外務省声明', language: 'ja' }, undefined],
	[{ title: '外務省の声明' }, undefined],
	[{ title: '外務省声明', 'container-title': 'うみ' }, undefined],
	[{ title: '外務省声明', publisher: 'うみ' }, undefined],
	[{ title: '外務省声明', author: [{ literal: 'うみ' }] }, undefined],
	[{ title: '外務省声明', editor: [{ family: '海', given: 'うみ' }] }, undefined],
	[{ title: '外務省声明', translator: [{ family: 'うみ' }] }, undefined],
	[{ title: 'A letter', 'container-title': '外務省' }, 'container-title'],
	[{ title: 'A letter', publisher: '外務省' }, 'publisher'],
	[{ title: 'A letter', author: [{ literal: '外務省' }] }, 'author[0].literal'],
	[{ title: 'A letter', editor: [{ literal: '外務省' }] }, 'editor[0].literal'],
	[{ title: 'A letter', translator: [{ literal: '外務省' }] }, 'translator[0].literal'],
	[{ title: 'A letter', author: [{ literal: 'A body' }, { family: 'Wang', given: '毅' }] }, 'author[1].given'],
	[{ title: 'A letter' }, undefined],
])('characters of Chinese and Japanese alone: %j', ([source, field]) => {
	const told = `warning: unsaid-language ${field}: its characters are those of Chinese and of Japanese; add its language, 'zh-Hans', 'zh-Hant' or 'ja': it is shown and read out as that`;
	expect(said(source)).toEqual(field === undefined ? [] : [told]);
});

test('each source is told at its own place, its faults before its doubts; without sources there is none', () => {
	const list = sources({ id: 'a' }, { id: 'b', title: '(外)' }, { id: 'c', publisher: 'FBI (copy)' });
	expect(told(rule, { 'sources.json': list }).map((line) => line.replace(/^(.*? \S+ [^:]+):.*/, '$1'))).toEqual([
		'sources.json:1:90 described-title title',
		'warning: sources.json:1:90 unsaid-language title',
		'sources.json:1:205 remark-in-name publisher',
	]);
	expect(told(rule, { 'site.yaml': site() })).toEqual([]);
});
