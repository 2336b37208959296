/** The wording of a line, on the second case and on small changes of it. */
import { describe, expect, test } from 'vitest';
import { lineOf, placedCommitments } from '../../src/model/lines.ts';
import { wordingFinding } from '../../src/model/wording-words.ts';
import { wordingOf, type PartFate, type WordingCell } from '../../src/model/wording.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase, type Change } from '../fixtures/case.ts';

const root = 'ottawa-convention/no-help';
const follower = 'cluster-munitions-convention/no-help';
const content = readContent(caseFolder('second-case'));
const changed = <T>(changes: readonly Change[], ask: (content: ReturnType<typeof readContent>) => T): T =>
	withCase('second-case', changes, (folder) => ask(readContent(folder)));

const shown = (cell: WordingCell): string =>
	'words' in cell ? `${cell.state}${cell.same ? ' =' : ''} ${cell.words}` : cell.state;

describe('the line', () => {
	test.for([root, follower])('of %s begins with its root', (key) => {
		expect(lineOf(content, key).map((placed) => placed.key)).toEqual([root, follower]);
	});
	test('of what is not there is empty', () => {
		expect(lineOf(content, 'ottawa-convention/no-mines')).toEqual([]);
	});
	test('of what leads to a commitment that is not there is empty', () => {
		const file = 'agreements/cluster-munitions-convention.md';
		const lost = [
			{ file, from: 'commitment: ottawa-convention/no-help', to: 'commitment: ottawa-convention/no-mines' },
		];
		expect(changed(lost, (other) => [lineOf(other, follower), lineOf(other, root).length])).toEqual([[], 1]);
	});
	test('goes on in order of time, those of one day by their keys', () => {
		const { entry } = placedCommitments(content).get(follower) ?? {};
		if (!entry) throw new Error('no such agreement');
		const text = (id: string, date: string, commitment: string): typeof entry => ({
			...entry,
			id,
			data: {
				...entry.data,
				date,
				commitments: [{ id: 'c', topic: 't', text: 'T.', strength: 'promise', follows: { commitment } }],
			},
		});
		const agreements = [
			...content.entries.agreements,
			text('z', '2008-05-30', root),
			text('b', '2000', 'z/c'),
			text('a', '2000', root),
			text('first', '1990', follower),
		];
		const line = lineOf({ ...content, entries: { ...content.entries, agreements } }, 'b/c');
		expect(line.map(({ key }) => key)).toEqual([root, 'first/c', 'a/c', 'b/c', follower, 'z/c']);
	});
	test('knows the place of each commitment in its agreement', () => {
		const places = [...placedCommitments(content)].map(([key, { index, commitment }]) => [key, index, commitment.id]);
		expect(places).toEqual([
			[follower, 0, 'no-help'],
			['ottawa-convention/no-use', 0, 'no-use'],
			[root, 1, 'no-help'],
			['ottawa-convention/stockpiles-destroyed', 2, 'stockpiles-destroyed'],
			['ottawa-convention/annual-report', 3, 'annual-report'],
		]);
	});
	test('is empty where it goes in a circle', () => {
		const file = 'agreements/ottawa-convention.md';
		const from = '    parts:\n      - id: help';
		const to = `    follows: { commitment: ${follower} }\n${from}`;
		expect(changed([{ file, from, to }], (circular) => lineOf(circular, root))).toEqual([]);
	});
});

describe('the rows', () => {
	test('hold the words, what is the same, and what is gone', () => {
		expect(wordingOf(content, root)?.rows.map(({ descent, cells }) => [descent, ...cells.map(shown)])).toEqual([
			[
				'root',
				'words = assist, encourage or induce',
				'words = in any way',
				'words = anyone',
				'words = prohibited to a State Party',
			],
			['alike', 'words = Assist, encourage or induce', 'gone', 'words = anyone', 'words = prohibited to a State Party'],
		]);
	});
	test('say what is reported, in another language, or not known', () => {
		const file = 'agreements/cluster-munitions-convention.md';
		const cells = changed(
			[
				{ file, from: '      in-any-way: gone\n', to: '' },
				{
					file,
					from: 'anyone: { words: anyone }',
					to: 'anyone: { words: quiconque, lang: fr, gloss: anyone, reported: true }',
				},
			],
			(other) => wordingOf(other, root)?.rows[1]?.cells,
		);
		expect(cells?.slice(1, 3)).toEqual([
			{ state: 'unknown' },
			{ state: 'reported', words: 'quiconque', lang: 'fr', gloss: 'anyone', same: true },
		]);
	});
	test('in another language are counted as other words, though they mean the same', () => {
		const file = 'agreements/cluster-munitions-convention.md';
		const fate = changed(
			[{ file, from: 'anyone: { words: anyone }', to: 'anyone: { words: quiconque, lang: fr, gloss: anyone }' }],
			(other) => wordingOf(other, root)?.fates[2],
		);
		expect(fate).toMatchObject({ same: 0, changed: 1 });
	});
	test('say that a source bears the descent', () => {
		const file = 'agreements/cluster-munitions-convention.md';
		const from = '      commitment: ottawa-convention/no-help\n';
		const to = `${from}      borne: [hrw-ccm]\n`;
		expect(changed([{ file, from, to }], (other) => wordingOf(other, root)?.rows[1]?.descent)).toBe('borne');
	});
	test('are none where nothing follows', () => {
		expect(wordingOf(content, 'ottawa-convention/no-use')).toBeUndefined();
		const alone = [
			{
				file: 'agreements/cluster-munitions-convention.md',
				from: '    follows:\n      commitment: ottawa-convention/no-help\n',
				to: '',
			},
		];
		expect(changed(alone, (other) => wordingOf(other, root))).toBeUndefined();
	});
	test('are none where the root is not taken apart, and where there is no such line', () => {
		const file = 'agreements/cluster-munitions-convention.md';
		const from = 'commitment: ottawa-convention/no-help';
		const whole = [{ file, from, to: 'commitment: ottawa-convention/no-use' }];
		expect(changed(whole, (other) => wordingOf(other, 'ottawa-convention/no-use'))).toBeUndefined();
		expect(wordingOf(content, 'nothing/none')).toBeUndefined();
	});
	test('of which only those in the words of the root are counted as the same', () => {
		const told = wordingOf(content, root)?.fates.map(({ part, same, changed: other, gone, unknown }) => [
			part.id,
			same,
			other,
			gone,
			unknown,
		]);
		expect(told).toEqual([
			['help', 1, 0, 0, 0],
			['in-any-way', 0, 0, 1, 0],
			['anyone', 1, 0, 0, 0],
			['prohibited', 1, 0, 0, 0],
		]);
		const file = 'agreements/cluster-munitions-convention.md';
		const otherwise = [
			{ file, from: '      in-any-way: gone\n', to: '' },
			{ file, from: 'anyone: { words: anyone }', to: 'anyone: { words: nobody }' },
		];
		const fates = changed(otherwise, (other) => wordingOf(other, root)?.fates.slice(1, 3));
		expect(fates).toMatchObject([
			{ same: 0, changed: 0, gone: 0, unknown: 1 },
			{ same: 0, changed: 1, gone: 0, unknown: 0 },
		]);
	});
	test('of which those that are known by report are counted beside', () => {
		const file = 'agreements/cluster-munitions-convention.md';
		const heard = [{ file, from: 'anyone: { words: anyone }', to: 'anyone: { words: anyone, reported: true }' }];
		const fates = changed(heard, (other) => wordingOf(other, root)?.fates.slice(2, 4));
		expect(fates).toMatchObject([
			{ same: 1, reported: 1 },
			{ same: 1, reported: 0 },
		]);
	});
});

describe('the finding', () => {
	/** The fates of parts by their words: in how many later texts they are the same, changed, gone, not known, reported. */
	const fates = (
		parts: Readonly<
			Record<string, readonly [same: number, changed: number, gone: number, unknown: number, reported?: number]>
		>,
	): readonly PartFate[] =>
		Object.entries(parts).map(([words, [same, changed, gone, unknown, reported = 0]]) => ({
			part: { id: 'part', words },
			same,
			reported,
			changed,
			gone,
			unknown,
		}));
	test.for([
		[{ a: [3, 0, 0, 0], b: [1, 0, 2, 0] }, '‘a’ stands word for word in all three later texts; ‘b’ is gone from two.'],
		[{ a: [3, 0, 0, 0], b: [3, 0, 0, 0] }, '‘a’ and ‘b’ stand word for word in all three later texts.'],
		[
			{ a: [1, 2, 0, 0], b: [2, 0, 1, 0] },
			'‘b’ stands word for word in two of three later texts; ‘b’ is gone from one.',
		],
		[{ a: [0, 2, 0, 1] }, 'No part stands word for word in any later text.'],
		[{ a: [0, 1, 0, 0] }, 'No part stands word for word in the one later text.'],
		[{ a: [1, 0, 0, 0], b: [0, 0, 1, 0] }, '‘a’ stands word for word in the one later text; ‘b’ is gone from it.'],
		[
			{ a: [2, 0, 0, 0], b: [0, 0, 2, 0], c: [0, 0, 2, 0] },
			'‘a’ stands word for word in both later texts; ‘b’ and ‘c’ are gone from both.',
		],
		[
			{ a: [1, 0, 2, 0], b: [0, 0, 3, 0] },
			'‘a’ stands word for word in one of three later texts; ‘b’ is gone from all.',
		],
		[{ a: [0, 1, 0, 0], b: [0, 1, 0, 0] }, 'No part stands word for word in the one later text.'],
		[{ a: [0, 2, 3, 0], b: [0, 0, 1, 4] }, 'No part stands word for word in any later text; ‘a’ is gone from three.'],
		[
			{ a: [4, 0, 1, 0], b: [4, 1, 0, 0] },
			'‘a’ and ‘b’ stand word for word in four of five later texts; ‘a’ is gone from one.',
		],
		[{ a: [1, 1, 0, 0] }, '‘a’ stands word for word in one of two later texts.'],
		[
			{ a: [3, 1, 0, 0, 2], b: [0, 0, 1, 0] },
			'‘a’ stands word for word in three of four later texts, by report in two of them; ‘b’ is gone from one.',
		],
		[{ a: [2, 0, 0, 0, 2] }, '‘a’ stands word for word in both later texts, by report in both.'],
		[{ a: [3, 0, 0, 0, 3] }, '‘a’ stands word for word in all three later texts, by report in all.'],
		[{ a: [1, 1, 0, 0, 1] }, '‘a’ stands word for word in one of two later texts, by report.'],
		[
			{ a: [2, 1, 0, 0, 1], b: [2, 1, 0, 0] },
			'‘a’ and ‘b’ stand word for word in two of three later texts, in part by report.',
		],
		[
			{ a: [2, 1, 0, 0, 1], b: [2, 1, 0, 0, 1] },
			'‘a’ and ‘b’ stand word for word in two of three later texts, in part by report.',
		],
	] as const)('%j', ([parts, says]) => {
		expect(wordingFinding(fates(parts))).toBe(says);
	});
	test('of the case', () => {
		expect(wordingFinding(wordingOf(content, root)?.fates ?? [])).toBe(
			'‘assist, encourage or induce’, ‘anyone’ and ‘prohibited to a State Party’ stand word for word in the one later text; ‘in any way’ is gone from it.',
		);
	});
});
