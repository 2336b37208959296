/** The essay's paragraphs bear anchors, each its own, and nothing else does. */
import { describe, expect, test } from 'vitest';
import { anchors } from '../../../src/model/rules/anchors.ts';
import { actor, event, section, told } from './few.ts';

const misplaced = 'take it out: only headings and paragraphs of the essay bear one';
const of80 = `${'a'.repeat(39)}-${'b'.repeat(40)}`;

describe('a section of the essay', () => {
	test.for<readonly [what: string, body: string, says: readonly string[]]>([
		['all with anchors', '## A {#a}\n\nB. {#b}', []],
		[
			'none',
			'## A\n\nB.\n\nC. {#c}\n\nD.',
			[
				'essay/01-one.md:6:1 missing-anchor body: a heading without an anchor; end it in {#its-id}, an id in words',
				'essay/01-one.md:8:1 missing-anchor body: a paragraph without an anchor; end it in {#its-id}, an id in words',
				'essay/01-one.md:12:1 missing-anchor body: a paragraph without an anchor; end it in {#its-id}, an id in words',
			],
		],
		['in a list', '- A. {#a}', [`essay/01-one.md:6:6 misplaced-anchor body: an anchor in a list; ${misplaced}`]],
		[
			'in a quotation',
			'> A. {#a}',
			[`essay/01-one.md:6:6 misplaced-anchor body: an anchor in a quotation; ${misplaced}`],
		],
		[
			'in a callout',
			':::note\nA. {#a}\n:::',
			[`essay/01-one.md:7:4 misplaced-anchor body: an anchor in a callout; ${misplaced}`],
		],
		[
			'in a note',
			'A.[^n] {#a}\n\n[^n]: B. {#b}',
			[`essay/01-one.md:8:10 misplaced-anchor body: an anchor in a note; ${misplaced}`],
		],
		['what stands within other things needs none', '- A.\n\n> B.\n\n:::note\nC.\n:::\n\nD.[^n] {#d}\n\n[^n]: E.', []],
		['80 letters', `A. {#${of80}}`, []],
		[
			'81 letters',
			`A. {#${of80}c}`,
			[
				`essay/01-one.md:6:4 misplaced-anchor body: '${of80}c' is no anchor; write words in lower case joined by hyphens`,
			],
		],
		[
			'a name that is no id',
			'A. {#A_b}',
			["essay/01-one.md:6:4 misplaced-anchor body: 'A_b' is no anchor; write words in lower case joined by hyphens"],
		],
		[
			'a name that the page keeps',
			'A. {#contents-title}\n\nB. {#note-1}\n\nC. {#a-note-1}',
			[
				"essay/01-one.md:6:4 duplicate-anchor body: the anchor 'contents-title' is kept for other things of the page; write another, in words",
				"essay/01-one.md:8:4 duplicate-anchor body: the anchor 'note-1' is kept for other things of the page; write another, in words",
			],
		],
		[
			'one name three times: each after the first is told where the first stands',
			'A. {#a}\n\nB. {#a}\n\nC. {#a}',
			[
				"essay/01-one.md:8:4 duplicate-anchor body: the anchor 'a' stands at essay/01-one.md:6 already; write another, in words",
				"essay/01-one.md:10:4 duplicate-anchor body: the anchor 'a' stands at essay/01-one.md:6 already; write another, in words",
			],
		],
		[
			'the name of its own section, or of a later one',
			'A. {#one}\n\nB. {#two}',
			[
				"essay/01-one.md:6:4 duplicate-anchor body: the anchor 'one' stands at essay/01-one.md:2 already; write another, in words",
				"essay/01-one.md:8:4 duplicate-anchor body: the anchor 'two' stands at essay/02-two.md:2 already; write another, in words",
			],
		],
	])('%s', ([, body, says]) => {
		expect(told(anchors, { 'essay/01-one.md': section(body), 'essay/02-two.md': section('') })).toEqual(says);
	});

	test('shares its names with the others', () => {
		const files = { 'essay/01-one.md': section('A. {#a}'), 'essay/02-two.md': section('B. {#a}') };
		expect(told(anchors, files)).toEqual([
			"essay/02-two.md:6:4 duplicate-anchor body: the anchor 'a' stands at essay/01-one.md:6 already; write another, in words",
		]);
	});
});

test('other texts need none, and bear none', () => {
	const files = {
		'actors/a.md': actor('', '## A heading {#a}\n\nB.'),
		'events/e.md': event('', 'A.\n\nB. {#a}\n\n- C. {#c}'),
	};
	expect(told(anchors, files)).toEqual([
		`actors/a.md:7:14 misplaced-anchor body: an anchor in a text that bears none; ${misplaced}`,
		`events/e.md:13:4 misplaced-anchor body: an anchor in a text that bears none; ${misplaced}`,
		`events/e.md:15:6 misplaced-anchor body: an anchor in a list; ${misplaced}`,
	]);
});
