import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureOf, figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { differing } from '../../src/figures/wording/differing.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

describe('the words that differ', () => {
	const shown = (text: string, other: string): string =>
		differing(text, other)
			.map((run) => (run.differs ? `[${run.text}]` : run.text))
			.join(' ');

	test.each([
		['knowingly', 'knowingly', 'knowingly'],
		['should', 'will', '[should]'],
		['Assist, encourage or induce', 'assist, encourage or induce', 'Assist, encourage or induce'],
		['to its companies or sectors', 'to companies or sectors', 'to [its] companies or sectors'],
		[
			'with the intent of obtaining advantage',
			'with the intent of providing competitive advantages',
			'with the intent of [obtaining advantage]',
		],
		['providing advantages', 'with the intent of providing competitive advantages', 'providing advantages'],
		['b a', 'a b', 'b [a]'],
		['a b a', 'a', 'a [b a]'],
		['one  two', 'two', '[one] two'],
		['', 'will', ''],
		['will', '', '[will]'],
		['知悉', '知悉情况', '[知悉]'],
		['“(Will)”, …not…', 'will NOT;', '“(Will)”, …not…'],
		['(2015)', '2015', '(2015)'],
		['it’s', 'its', '[it’s]'],
		['cafe\u0301', 'cafe', '[cafe\u0301]'],
		['\u0301cafe', 'cafe', '\u0301cafe'],
		['will — not', 'will – not', 'will — not'],
		[' will\tnot\nhelp ', '\nwill not  help', 'will not help'],
		['a b c a b', 'b c a', '[a] b c a [b]'],
		['x a y b z', 'a q b', '[x] a [y] b [z]'],
		['c a b', 'a b c', '[c] a b'],
		['a c', 'a b b c', 'a c'],
		['a b', 'c d a', 'a [b]'],
		['a x b c', 'b c a', '[a x] b c'],
	])('%j beside %j: %s', (text, other, expected) => {
		expect(shown(text, other)).toBe(expected);
	});

	test('no word is lost, whatever they have in common', () => {
		const texts = ['a b c d', 'd c b a', 'a a b', 'x', 'b d'];
		for (const text of texts)
			for (const other of texts)
				expect(
					differing(text, other)
						.map((run) => run.text)
						.join(' '),
				).toBe(text);
	});
});

describe('the figure of the second case', () => {
	const edition = buildEdition(readContent(caseFolder('second-case')));
	const all = figuresOf(edition).filter(({ name }) => name === 'wording');
	const html = htmlOf(all[0]?.render({ place: 'home', href: (path) => path }));

	test('there is one, of the first of the line, at home with its agreement', () => {
		expect(all.map(({ home, id }) => `${home}#${id}`)).toEqual([
			'/agreements/ottawa-convention/#figure-wording-no-help',
		]);
	});

	test('the words of the first text head the columns, and each row leads to its clause', () => {
		const heads = [...html.matchAll(/<a class="wording-part" href="#([^"]+)"[^>]*>([^<]+)</g)].map(
			([, , words]) => words,
		);
		expect(heads).toEqual(['assist, encourage or induce', 'in any way', 'anyone', 'prohibited to a State Party']);
		expect(html).toContain('href="/agreements/cluster-munitions-convention/#commitment-no-help"');
	});

	test('what is gone is said in a word, and what a text is alike without a source for it', () => {
		expect(html).toMatch(/<td class="gone" data-part="in-any-way">.*?>gone</);
		expect(html).toContain('</svg> alike');
		expect(html).not.toContain('follows it');
	});

	test('its data name every cell', () => {
		expect(JSON.stringify(all[0]?.data?.())).toContain('"in-any-way":{"state":"gone"}');
	});

	test('a clause that nothing follows is no figure', () => {
		expect(() => figureOf(edition, 'wording', { of: 'ottawa-convention/annual-report' }).title()).toThrow();
	});
});

test('the style sheet lights as many columns as a clause may have parts', () => {
	const sheet = readFileSync('src/figures/wording/figure.css', 'utf8');
	for (let column = 2; column <= 10; column += 1)
		expect(sheet).toContain(`:has(th:nth-child(${column}):target) td:nth-child(${column})`);
});
