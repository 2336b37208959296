import { describe, expect, test } from 'vitest';
import { finding } from '../../src/figures/clause/finding.ts';
import { piecesOf } from '../../src/figures/shared/marked.ts';
import { askedIn, partAt } from '../../src/figures/shared/part.ts';
import { figureOf, figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

describe('a wording is cut at its marked words', () => {
	const cut = (text: string, words: readonly (string | undefined)[]): string =>
		piecesOf(text, words)
			.map(({ text: piece, part }) => (part === undefined ? piece : `[${part}:${piece}]`))
			.join('');

	test.each([
		['nothing marked', 'a b c', [], 'a b c'],
		['at the beginning, in the middle and at the end', 'a b c', ['a', 'b', 'c'], '[0:a] [1:b] [2:c]'],
		['the parts in another order than the text', 'a b c', ['c', 'a'], '[1:a] b [0:c]'],
		['words that are not there', 'a b c', ['x', undefined, 'b'], 'a [2:b] c'],
		['words within other words mark nothing', 'knowing theft', ['knowing theft', 'theft'], '[0:knowing theft]'],
		['of two that begin together the longer', 'one two three', ['one', 'one two'], '[1:one two] three'],
		['Chinese without spaces', '各自国家政府均不得从事', ['各自国家政府', '均不得'], '[0:各自国家政府][1:均不得]从事'],
		['an empty part', 'a', [''], 'a'],
	])('%s', (_, text, words, expected) => {
		expect(cut(text, words)).toBe(expected);
	});

	test('no letter is lost or doubled', () => {
		const text = 'will not conduct or knowingly support';
		const pieces = piecesOf(text, ['conduct', 'knowingly', 'or knowingly support', 'will']);
		expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	});
});

describe('the finding', () => {
	const part = (open: boolean, read: boolean) => ({
		id: 'a',
		words: 'a',
		...(open ? { leavesOpen: ['x'] } : {}),
		...(read ? { readings: [{ what: 'x' }] } : {}),
	});
	test.each([
		['two words', [part(false, false)], 'Two words turn on one phrase'],
		[
			'one two three',
			[part(true, false), part(false, false)],
			'Three words turn on two phrases: one leaves something open',
		],
		[
			'one two three',
			[part(true, true), part(true, false)],
			'Three words turn on two phrases: each leaves something open and one is read in more than one way',
		],
		[
			'a b c',
			[part(true, true), part(true, true), part(false, false)],
			'Three words turn on three phrases: two leave something open and two are read in more than one way',
		],
		['a b c', [part(true, false), part(true, false)], 'Three words turn on two phrases: each leaves something open'],
		['a b c', [part(true, false)], 'Three words turn on one phrase: it leaves something open'],
		['a b c', [part(false, true)], 'Three words turn on one phrase: it is read in more than one way'],
		[
			'a b c',
			[part(false, true), part(false, false)],
			'Three words turn on two phrases: one is read in more than one way',
		],
		[
			'a b c',
			[part(false, true), part(false, true)],
			'Three words turn on two phrases: each is read in more than one way',
		],
		[
			'a b c',
			[part(false, true), part(true, true)],
			'Three words turn on two phrases: one leaves something open and each is read in more than one way',
		],
		[
			'a b c',
			[part(true, false), part(true, true), part(false, true), part(false, false), part(true, false)],
			'Three words turn on five phrases: three leave something open and two are read in more than one way',
		],
	])('%s', (quote, parts, expected) => {
		expect(finding(quote, parts)).toBe(expected);
	});
});

test('what is said of each is said once', () => {
	const part = { id: 'a', words: 'a', leavesOpen: ['x'], readings: [{ what: 'x' }] };
	expect(finding('a b', [part])).toBe(
		'Two words turn on one phrase: it leaves something open and is read in more than one way',
	);
	expect(finding('a b', [part, part])).toBe(
		'Two words turn on two phrases: each leaves something open and is read in more than one way',
	);
});

describe('the part that is chosen', () => {
	const parts = ['who', 'will', 'knowingly'];
	test.each([
		['', {}],
		['?part=', {}],
		['?part=will', { part: 'will' }],
		['?finding=kept&part=who', { part: 'who' }],
		['?part=nobody', { unknown: 'nobody' }],
		[`?part=${'x'.repeat(170)}`, { unknown: `${'x'.repeat(39)}…` }],
	])('read from %j', (search, expected) => {
		expect(askedIn(search, parts)).toEqual(expected);
	});

	test.each([
		['ArrowRight', 'who', 'will'],
		['ArrowDown', 'will', 'knowingly'],
		['ArrowRight', 'knowingly', undefined],
		['ArrowLeft', 'will', 'who'],
		['ArrowLeft', 'who', undefined],
		['Home', 'knowingly', 'who'],
		['End', 'who', 'knowingly'],
		['a', 'who', undefined],
	])('%s from %s leads to %s', (key, from, to) => {
		expect(partAt(key, from, parts)).toBe(to);
	});
});

describe('the figure of the second case', () => {
	const edition = buildEdition(readContent(caseFolder('second-case')));
	const [first] = figuresOf(edition).filter(({ name }) => name === 'clause');
	const html = first ? htmlOf(first.render({ place: 'home', href: (path) => path })) : '';

	test('each marked word leads to its note, by the same number', () => {
		const marks = [
			...html.matchAll(/<a class="clause-part" href="#([^"]+)"[^>]*><span>([^<]+)<\/span><sup>(\d)<\/sup>/g),
		];
		const notes = [...html.matchAll(/<li class="clause-note" id="([^"]+)"[^>]*><p class="clause-words">([^<]+)/g)];
		expect(marks.length).toBeGreaterThan(2);
		expect(marks.map(([, id]) => id)).toEqual(notes.map(([, id]) => id));
		expect(marks.map(([, , words]) => words)).toEqual(notes.map(([, , words]) => words?.trim()));
		expect(marks.map(([, , , number]) => Number(number))).toEqual(marks.map((_, index) => index + 1));
	});

	test('the same parts are marked in the other language, which says its language', () => {
		const parallel = /<p class="clause-parallel" lang="fr">(.*?)<\/p>/.exec(html)?.[1] ?? '';
		expect(parallel.match(/class="clause-part"/g)?.length).toBeGreaterThan(1);
		expect(parallel).not.toContain('<a ');
	});

	test('in the essay what a note leaves open is folded; at its home it stands', () => {
		const inEssay = first ? htmlOf(first.render({ place: 'essay', href: (path) => path })) : '';
		const [folded, home] = [inEssay, html].map((text) => ({
			folds: text.match(/<details class="clause-more"><summary>[^<]+<\/summary><p>/g)?.length ?? 0,
			words: text.replace(/<summary>[^<]+<\/summary>|<[^>]+>/g, '').match(/Left open:|Can be read:|Read otherwise:/g)
				?.length,
		}));
		expect(folded?.folds).toBeGreaterThan(0);
		expect(home?.folds).toBe(0);
		expect(folded?.words).toBe(home?.words);
	});

	test('its data are the parts of the content', () => {
		expect(JSON.stringify(first?.data?.())).toContain('"parts":[{');
	});

	test('a clause that is not taken apart is no figure', () => {
		expect(() => figureOf(edition, 'clause', { of: 'ottawa-convention/annual-report' }).title()).toThrow();
		expect(figuresOf(edition).map(({ embed }) => embed)).not.toContain(
			'/embed/clause/ottawa-convention/annual-report/',
		);
	});
});
