/** The drafting table's pure parts: what it says of a sentence, and what it draws of a case. */
import { describe, expect, test } from 'vitest';
import { comparison, finding, nearnessWords, summary, turnWords } from '../../src/figures/drafting/words.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase, type Change } from '../fixtures/case.ts';

const href = (path: string): string => `/base${path}`;

const figureIn = (changes: readonly Change[] = []) =>
	withCase('second-case', changes, (folder) =>
		figuresOf(buildEdition(readContent(folder))).find(({ name }) => name === 'drafting'),
	);

describe('in words', () => {
	test('what a sentence comes to', () => {
		const turns = [
			{ own: 'covered', now: 'covered' },
			{ own: 'open', now: 'covered' },
			{ own: 'covered', now: 'open' },
			{ own: 'outside', now: 'outside' },
		] as const;
		expect(summary(turns)).toBe('The sentence covers two of four cases, leaves one open and does not reach one.');
		expect(summary(turns.slice(3))).toBe(
			'The sentence covers none of one case, leaves none open and does not reach one.',
		);
		expect(comparison(turns, false)).toBe(
			'Beside the clause itself one case becomes covered; one case becomes open to argument.',
		);
		expect(comparison(turns.slice(1, 2), false)).toBe(
			'Beside the clause itself one case becomes covered; none is lost.',
		);
		expect(comparison(turns.slice(2), false)).toBe(
			'Beside the clause itself none is gained; one case becomes open to argument.',
		);
		expect(comparison(turns.slice(3), false)).toBe('Beside the clause itself no case turns.');
		expect(comparison(turns.slice(3), true)).toBe('These are the parts of the clause itself.');
	});

	test('what became of a case', () => {
		expect(turnWords('open', 'covered')).toBe(' (gained: open by the clause itself)');
		expect(turnWords('covered', 'outside')).toBe(' (lost: covered by the clause itself)');
		expect(turnWords('open', 'open')).toBe('');
	});

	test('how near a text is', () => {
		const asks = (id: string): string => `${id}?`;
		const near = (differs: string[], unknown: string[]): string =>
			nearnessWords({ text: { draft: {} }, differs, unknown }, asks);
		expect(near([], [])).toBe('the same position in every part');
		expect(near(['who', 'verb'], [])).toBe('it differs under ‘who?’ and ‘verb?’');
		expect(near([], ['gain'])).toBe('the same position as far as it is known; not known of it: ‘gain?’');
		expect(near(['who'], ['gain'])).toBe('it differs under ‘who?’; not known of it: ‘gain?’');
	});

	test.each([
		[[0], 'The one other wording on record turns none of nine cases'],
		[[2], 'The one other wording on record, the loss of ‘a’, changes what the clause covers in two of nine cases'],
		[[0, 0], 'Of two other wordings on record none turns any of nine cases'],
		[[0, 3], 'Of two other wordings on record one changes what the clause covers: ‘b’, in three of nine cases'],
		[
			[1, 3, 0],
			'Of three other wordings on record two change what the clause covers, most of all ‘b’, in three of nine cases',
		],
		[
			[2, 1],
			'Of two other wordings on record all change what the clause covers, most of all the loss of ‘a’, in two of nine cases',
		],
	])('the finding, where the wordings turn %j', (turns, says) => {
		const others = turns.map((number, index) => ({ words: 'abc'.charAt(index), gone: index === 0, turns: number }));
		expect(finding(others, 9)).toBe(says);
	});
});

describe('of a small case', () => {
	const html = htmlOf(figureIn()?.render({ place: 'home', href }));

	test('each wording is a choice and a row, with its texts and what it does', () => {
		expect([...html.matchAll(/<input type="radio"/g)]).toHaveLength(2);
		expect(html).toContain('value="any-way" checked');
		expect(html).toContain('<del>in any way</del>');
		expect(html).toContain('<b>Turns no case.</b>');
		expect(html).toContain('href="/base/agreements/cluster-munitions-convention/#commitment-no-help"');
		expect(html).toContain('href="/base/explore/drafting/?words=in-any-way.gone"');
	});

	test('the sentence has each wording in its place, all but its own hidden', () => {
		expect(html).toMatch(
			/<span data-of="in-any-way\.any-way">in any way<\/span><del data-of="in-any-way\.gone" hidden/,
		);
	});

	test('each real text stands with what it covers', () => {
		expect([...html.matchAll(/class="drafting-take/g)]).toHaveLength(2);
		expect(html).toMatch(/<th scope="row">.*?Cluster-munitions treaty/);
	});

	test('a wording that turns a case names it, and why', () => {
		const changed = figureIn([
			{
				file: 'pledge.yaml',
				from: 'says: The three verbs stay as wide as they were, so that whether a march beside an ally is help stays open.',
				to: `says: It is less.\n          changes: [{ test: deed, outcome: beside-an-ally, result: failed, says: 'It is no help.' }]`,
			},
		]);
		expect(changed?.title()).toBe(
			'The one other wording on record, the loss of ‘in any way’, changes what the clause covers in one of two cases',
		);
		expect(htmlOf(changed?.render({ place: 'home', href }))).toMatch(
			/<b>Lost, now not reached: <\/b><a [^>]*>Beside an ally/,
		);
	});
});

test('a pledge without a drafting table leaves no trace of one', () => {
	const edition = buildEdition(readContent(caseFolder('dossier')));
	const figures = figuresOf(edition);
	expect(figures.map(({ name }) => name)).not.toContain('drafting');
	const all = figures.map((figure) => htmlOf(figure.render({ place: 'home', href }))).join('');
	expect(all).not.toContain('drafting');
});
