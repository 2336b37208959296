/** The drafting table's pure parts: what it says of a sentence, and what it draws of a case. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	comparison,
	finding,
	isGained,
	nearnessWords,
	summary,
	turnWords,
	type Turn,
} from '../../src/figures/drafting/words.ts';
import { reaches, type Reach } from '../../src/model/draft.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase, type Change } from '../fixtures/case.ts';
import { wordsOf } from './lines.ts';

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
		expect(summary(turns)).toBe('The sentence covers two of four cases, leaves one open and one unreached.');
		expect(summary(turns.slice(3))).toBe('The sentence covers none of one case, leaves none open and one unreached.');
		expect(comparison(turns, false)).toBe(
			'Beside the clause itself one case becomes covered; one case is no longer covered but open.',
		);
		expect(comparison(turns.slice(1, 2), false)).toBe(
			'Beside the clause itself one case becomes covered; none is lost.',
		);
		expect(comparison(turns.slice(2), false)).toBe(
			'Beside the clause itself none is gained; one case is no longer covered but open.',
		);
		expect(comparison(turns.slice(3), false)).toBe('Beside the clause itself no case turns.');
		expect(comparison(turns.slice(3), true)).toBe('These are the parts of the clause itself.');
	});

	test.each<[Reach, Reach, number, string]>([
		['open', 'covered', 1, 'one case becomes covered; none is lost'],
		['open', 'covered', 2, 'two cases become covered; none is lost'],
		['outside', 'open', 1, 'one case becomes open to argument; none is lost'],
		['outside', 'open', 2, 'two cases become open to argument; none is lost'],
		['covered', 'open', 2, 'none is gained; two cases are no longer covered but open'],
		['open', 'outside', 1, 'none is gained; one case is no longer reached'],
		['open', 'outside', 2, 'none is gained; two cases are no longer reached'],
		['covered', 'covered', 2, 'no case turns'],
	])('from %s to %s, %i times', (own, now, times, said) => {
		expect(comparison(Array<Turn>(times).fill({ own, now }), false)).toBe(`Beside the clause itself ${said}.`);
	});

	test('several things that happen are listed, gains before losses', () => {
		expect(
			comparison(
				[
					{ own: 'covered', now: 'outside' },
					{ own: 'outside', now: 'open' },
					{ own: 'covered', now: 'open' },
					{ own: 'outside', now: 'covered' },
				],
				false,
			),
		).toBe(
			'Beside the clause itself one case becomes covered and one case becomes open to argument; one case is no longer covered but open and one case is no longer reached.',
		);
	});

	test('no two things that happen are called alike', () => {
		const reaches = ['covered', 'open', 'outside'] as const;
		const all = reaches.flatMap((own) => reaches.map((now): Turn => ({ own, now })));
		const said = comparison(all, false).replace(/^Beside the clause itself |\.$/g, '');
		const parts = said.split(/; | and /);
		expect(parts.length).toBe(4);
		expect(new Set(parts.map((part) => part.replace(/^\w+ cases? (?:is|are|becomes?) /, ''))).size).toBe(parts.length);
	});

	test('what became of a case', () => {
		expect(turnWords('open', 'covered')).toBe(' (gained: open by the clause itself)');
		expect(turnWords('covered', 'outside')).toBe(' (lost: covered by the clause itself)');
		expect(turnWords('outside', 'open')).toBe(' (gained: not reached by the clause itself)');
		expect(turnWords('covered', 'open')).toBe(' (lost: covered by the clause itself)');
		expect(turnWords('open', 'open')).toBe('');
	});

	test('a case is gained where it is reached better', () => {
		expect(reaches.map((own) => reaches.map((now) => isGained(own, now)))).toEqual([
			[false, false, false],
			[true, false, false],
			[true, true, false],
		]);
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

describe('of a table with versions, glosses and reports', () => {
	const drafting = `drafting:
  of: ottawa-convention/no-help
  versions:
    - id: french
      label: French text (1997)
      source: wordscope-ottawa
      wording:
        help: { words: 'assister, encourager ou inciter', lang: fr, gloss: 'assist, encourage or induce' }
        in-any-way: { words: de quelque manière, lang: fr, gloss: in whatever manner }
    - id: reported
      label: As it was told (1998)
      source: anderson-2000
      wording:
        help: { words: Lend a hand, reported: true }
        in-any-way: gone
  parts:
    - id: help
      asks: What is help?
      positions:
        - id: three-verbs
          texts: [ottawa-convention/no-help, cluster-munitions-convention/no-help]
          versions: [french]
          says: Three verbs.
        - id: a-hand
          texts: []
          versions: [reported]
          says: A hand that is lent.
          changes:
            - { test: deed, outcome: beside-an-ally, result: met, says: To march is to lend a hand. }
            - { test: bound, outcome: is-a-stranger, result: arguable, reading: signature, says: Who lends a hand may be anyone. }
    - id: in-any-way
      asks: How far does help reach?
      positions:
        - id: any-way
          texts: [ottawa-convention/no-help]
          versions: [french]
          says: No kind of help is left out.
        - id: gone
          texts: [cluster-munitions-convention/no-help]
          versions: [reported]
          says: Less.
          changes:
            - { test: deed, outcome: laid, result: failed, says: No help. }
            - { test: deed, outcome: cleared, result: arguable, reading: help, says: Perhaps help. }
    - id: anyone
      asks: Who is helped?
      positions:
        - id: anyone
          texts: [ottawa-convention/no-help, cluster-munitions-convention/no-help]
          says: Armed groups too.
        - id: no-one
          texts: []
          says: In no text.
          changes:
            - { test: deed, outcome: cleared, result: met, says: Any deed. }
`;
	const pledge = readFileSync(join(caseFolder('second-case'), 'pledge.yaml'), 'utf8');
	const figure = figureIn([{ file: 'pledge.yaml', text: pledge.replace(/^drafting:\n[\s\S]*$/m, drafting) }]);

	test('is in words what its home shows', async () => {
		const lines = wordsOf(figure?.render({ place: 'home', href }));
		await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/drafting-made.txt');
	});

	test('has each switch with what describes it, each case and text with what a script shows of it', () => {
		const html = htmlOf(figure?.render({ place: 'home', href }));
		expect(html.match(/<input[^>]*>/g)?.slice(0, 2)).toEqual([
			'<input type="radio" id="figure-drafting-home-help-three-verbs" name="figure-drafting-home-help" value="three-verbs" checked aria-describedby="figure-drafting-home-help-three-verbs-says">',
			'<input type="radio" id="figure-drafting-home-help-a-hand" name="figure-drafting-home-help" value="a-hand" aria-describedby="figure-drafting-home-help-a-hand-says">',
		]);
		expect(html).toContain(
			'<span data-of="help.three-verbs">assist, encourage or induce</span><ins data-of="help.a-hand" hidden>Lend a hand</ins>',
		);
		expect(html.match(/<li data-text="[^"]*"(?: hidden)?>/g)).toEqual([
			'<li data-text="ottawa-convention/no-help">',
			'<li data-text="french">',
			'<li data-text="reported" hidden>',
			'<li data-text="cluster-munitions-convention/no-help" hidden>',
		]);
		expect(html.match(/<a class="drafting-preset"[^>]*>[^<]*/g)).toEqual([
			'<a class="drafting-preset" href="/base/explore/drafting/" data-words="" data-acts="" aria-current="true">Mine-ban treaty and French text (1997)',
			'<a class="drafting-preset" href="/base/explore/drafting/?words=help.a-hand+in-any-way.gone" data-words="help.a-hand in-any-way.gone" data-acts="">As it was told (1998)',
			'<a class="drafting-preset" href="/base/explore/drafting/?words=in-any-way.gone" data-words="in-any-way.gone" data-acts="">Cluster-munitions treaty',
		]);
		expect(html).toContain('<a href="/base/sources/#source-wordscope-ottawa">French text (1997)</a>');
		expect(html).toContain(
			'<span class="drafting-own"> <span lang="fr">‘assister, encourager ou inciter’</span><span>, assist, encourage or induce</span></span>',
		);
	});

	test('away from its home folds its tables, and leaves the roles to paper', () => {
		const html = htmlOf(figure?.render({ place: 'essay', href }));
		expect(html).toContain(
			'<details class="drafting-more"><summary>Each wording and each text, as tables</summary><section',
		);
		expect(html).not.toContain('drafting-roles');
		expect(html).toContain('id="figure-drafting-essay-help-a-hand"');
	});

	test('is data of what the browser works on', () => {
		expect(figure?.data?.()).toMatchObject({
			of: 'ottawa-convention/no-help',
			parts: [
				{
					id: 'help',
					asks: 'What is help?',
					positions: [
						{ id: 'three-verbs', words: { words: 'assist, encourage or induce' }, says: 'Three verbs.', changes: [] },
						{
							id: 'a-hand',
							words: { words: 'Lend a hand', reported: true },
							texts: ['reported'],
							says: 'A hand that is lent.',
						},
					],
				},
				{ id: 'in-any-way', positions: [{ id: 'any-way' }, { id: 'gone', words: 'gone' }] },
				{ id: 'anyone' },
			],
			texts: [
				{ key: 'ottawa-convention/no-help', draft: { help: 'three-verbs', 'in-any-way': 'any-way', anyone: 'anyone' } },
				{ key: 'french', draft: { help: 'three-verbs', 'in-any-way': 'any-way' } },
				{ key: 'reported', draft: { help: 'a-hand', 'in-any-way': 'gone' } },
				{ key: 'cluster-munitions-convention/no-help' },
			],
			cases: [
				{ id: 'a-signatory-lays-mines', reach: 'open' },
				{ id: 'beside-an-ally', reach: 'open' },
			],
		});
	});
});

test('a pledge without a drafting table leaves no trace of one', () => {
	const edition = buildEdition(readContent(caseFolder('dossier')));
	const figures = figuresOf(edition);
	expect(figures.map(({ name }) => name)).not.toContain('drafting');
	const all = figures.map((figure) => htmlOf(figure.render({ place: 'home', href }))).join('');
	expect(all).not.toContain('drafting');
});
