/** The fate of commitments, on the second case and by a table of sentences. */
import { expect, test } from 'vitest';
import type { OutcomeFinding } from '../../src/model/promises.ts';
import { promisesOf } from '../../src/model/promises.ts';
import { promisesFinding } from '../../src/model/promises-words.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const content = readContent(caseFolder('second-case'));
const agreement = (id: string) => {
	const entry = content.entries.agreements.find((each) => each.id === id);
	if (!entry) throw new Error(`no agreement '${id}'`);
	return entry;
};

test('rows by strength, then by the order of the text; commitments without an outcome left out', () => {
	const { data, ...rest } = agreement('ottawa-convention');
	const commitments = (data.commitments ?? []).map((each) =>
		each.id === 'no-use' ? { ...each, strength: 'courtesy' as const } : each,
	);
	expect(promisesOf({ ...rest, data: { ...data, commitments } })?.rows.map(({ commitment }) => commitment.id)).toEqual([
		'no-help',
		'stockpiles-destroyed',
		'no-use',
	]);
});

test('an agreement whose fate was not asked after has none', () => {
	expect(promisesOf(agreement('ccw-amended-protocol-2'))).toBeUndefined();
});

test('the counts of the case', () => {
	const promises = promisesOf(agreement('ottawa-convention'));
	expect(promises?.counts).toEqual([
		{ finding: 'kept', number: 1 },
		{ finding: 'disputed', number: 1 },
		{ finding: 'not known', number: 1 },
	]);
	expect(promises && promisesFinding(promises)).toBe(
		'Of three commitments one was kept, one is disputed and of one it is not known.',
	);
});

test.for<readonly [readonly (readonly [OutcomeFinding, number])[], string]>([
	[[['kept', 1]], 'The one commitment was kept.'],
	[[['kept for a time', 1]], 'The one commitment was kept for a time.'],
	[[['not kept', 1]], 'The one commitment was not kept.'],
	[[['disputed', 1]], 'Whether the one commitment was kept is disputed.'],
	[[['not known', 1]], 'Whether the one commitment was kept is not known.'],
	[[['not known', 2]], 'Of two commitments of two it is not known.'],
	[
		[
			['kept', 1],
			['kept for a time', 1],
			['not kept', 2],
			['disputed', 1],
		],
		'Of five commitments one was kept, one was kept for a time, two were not kept and one is disputed.',
	],
	[
		[
			['kept', 2],
			['disputed', 2],
		],
		'Of four commitments two were kept and two are disputed.',
	],
	[
		[
			['kept for a time', 7],
			['not kept', 1],
			['not known', 6],
		],
		'Of 14 commitments seven were kept for a time, one was not kept and of six it is not known.',
	],
])('%j', ([pairs, says]) => {
	const [row] = promisesOf(agreement('ottawa-convention'))?.rows ?? [];
	if (!row) throw new Error('no row');
	const number = pairs.reduce((sum, [, each]) => sum + each, 0);
	expect(
		promisesFinding({
			rows: Array.from({ length: number }, () => row),
			counts: pairs.map(([finding, each]) => ({ finding, number: each })),
		}),
	).toBe(says);
});
