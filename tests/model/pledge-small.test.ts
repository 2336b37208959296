/** How a decision model judges, on a model as small as one can be: each step by itself. */
import { describe, expect, test } from 'vitest';
import {
	allFacts,
	engagesKey,
	exclusionOf,
	factChanges,
	holds,
	judge,
	nearestPossible,
	product,
	smallestChanges,
	testKey,
	valuesOf,
	type Condition,
	type PledgeModel,
	type PledgeOutcome,
	type TestResult,
} from '../../src/model/pledge.ts';

const dimension = (id: string, ...values: readonly string[]): PledgeModel['dimensions'][number] => ({
	id,
	question: '',
	help: '',
	values: values.map((value) => ({ id: value, label: '', gloss: '' })),
});
const outcome = (result: TestResult, when: Condition, openOn?: PledgeOutcome['openOn']): PledgeOutcome => ({
	id: result,
	result,
	when,
	says: '',
	...(openOn && { openOn }),
});
const tested = (id: string, ...outcomes: PledgeOutcome[]): PledgeModel['tests'][number] => ({
	id,
	label: '',
	asks: '',
	of: [id],
	outcomes,
});

/** Who did what: two tests, one engagement that looks at a test, three rules. */
const model: PledgeModel = {
	dimensions: [dimension('who', 'state', 'firm', 'nobody'), dimension('deed', 'done', 'helped', 'seen')],
	impossible: [{ id: 'done-by-nobody', when: { who: ['nobody'], deed: ['done', 'helped'] }, reason: '' }],
	tests: [
		tested(
			'who',
			outcome('met', { who: ['state'] }),
			outcome('arguable', { who: ['firm'] }, 'evidence'),
			outcome('failed', { who: ['nobody'] }),
		),
		tested(
			'deed',
			outcome('met', { deed: ['done'] }),
			outcome('arguable', { deed: ['helped'] }, 'wording'),
			outcome('failed', { deed: ['seen'] }),
		),
	],
	engagements: [
		{
			id: 'norm',
			label: '',
			commitment: 'treaty/norm',
			grades: [
				{ grade: 'yes', when: { 'test:who': ['arguable'] }, reason: '' },
				{ grade: 'doubtful', when: { worst: ['failed'], who: ['state'] }, reason: '' },
			],
			// Only what judges.
		} as unknown as PledgeModel['engagements'][number],
	],
	verdicts: ['covered', 'open', 'norm-only', 'outside'].map((id) => ({
		id,
		label: '',
		headline: '',
		means: '',
		doesNotMean: '',
	})),
	rules: [
		{ id: 'all', verdict: 'covered', when: { worst: ['met'] }, restsOn: [], reason: '' },
		{ id: 'open', verdict: 'open', when: { worst: ['arguable'] }, restsOn: ['norm'], reason: '' },
		{ id: 'norm', verdict: 'norm-only', when: { 'engages:norm': ['yes', 'doubtful'] }, restsOn: [], reason: '' },
		{ id: 'none', verdict: 'outside', when: { 'engages:norm': ['no'] }, restsOn: [], reason: '' },
	],
};
const facts = (who: string, deed: string) => ({ who, deed });

test.for<readonly [Condition, boolean]>([
	[{ who: ['state'] }, true],
	[{ who: ['firm', 'state'] }, true],
	[{ who: ['firm'] }, false],
	[{ who: ['state'], deed: ['done'] }, true],
	[{ who: ['state'], deed: ['seen'] }, false],
	[{ who: ['state'], when: ['ever'] }, false],
	[{}, true],
	[[{ who: ['firm'] }, { deed: ['done'] }], true],
	[[{ who: ['firm'] }, { deed: ['seen'] }], false],
	[[], false],
])('%j holds of a state that did it: %s', ([when, is]) => {
	expect(holds(when, new Map(Object.entries(facts('state', 'done'))))).toBe(is);
});

test('the keys of tests and engagements in conditions', () => {
	expect([testKey('who'), engagesKey('norm')]).toEqual(['test:who', 'engages:norm']);
});

test.for<readonly [string, string, readonly string[]]>([
	['state', 'done', ['met', 'met', 'met', 'settled', 'no']],
	['state', 'helped', ['met', 'arguable', 'arguable', 'wording', 'no']],
	['firm', 'done', ['arguable', 'met', 'arguable', 'evidence', 'yes']],
	['firm', 'helped', ['arguable', 'arguable', 'arguable', 'wording', 'yes']],
	['state', 'seen', ['met', 'failed', 'failed', 'settled', 'doubtful']],
	['firm', 'seen', ['arguable', 'failed', 'failed', 'evidence', 'yes']],
	['nobody', 'seen', ['failed', 'failed', 'failed', 'settled', 'no']],
])('what may be asked of %s, %s', ([who, deed, expected]) => {
	const { values, tests, engaged } = valuesOf(model, facts(who, deed));
	expect(['test:who', 'test:deed', 'worst', 'open', 'engages:norm'].map((key) => values.get(key))).toEqual(expected);
	expect(tests.map(({ outcome: { result } }) => result)).toEqual(expected.slice(0, 2));
	expect(engaged.map(({ grade }) => grade.grade)).toEqual(expected.slice(4).filter((grade) => grade !== 'no'));
});

describe('a case', () => {
	test.for<readonly [string, string, string, readonly string[]]>([
		['state', 'done', 'covered', []],
		['state', 'helped', 'open', []],
		// What the verdict rests on is not engaged besides.
		['firm', 'done', 'open', []],
		['state', 'seen', 'norm-only', ['norm']],
		['firm', 'seen', 'norm-only', ['norm']],
		['nobody', 'seen', 'outside', []],
	])('of %s, %s is %s', ([who, deed, verdict, also]) => {
		const judged = judge(model, facts(who, deed));
		expect(judged?.verdict.id).toBe(verdict);
		expect(judged?.alsoEngages.map(({ engagement }) => engagement.id)).toEqual(also);
	});

	test('of which a test has no outcome is not judged, though a rule would hold', () => {
		expect(judge(model, { who: 'state' })).toBeUndefined();
		expect(valuesOf(model, { who: 'state' }).values.has('test:who')).toBe(false);
	});

	test('for which no rule holds, or whose verdict is not there, is not judged', () => {
		expect(judge({ ...model, rules: model.rules.slice(1, 3) }, facts('state', 'done'))).toBeUndefined();
		expect(judge({ ...model, verdicts: model.verdicts.slice(1) }, facts('state', 'done'))).toBeUndefined();
	});
});

const told = (all: Iterable<Readonly<Record<string, string>>>): readonly string[] =>
	[...all].map((each) => Object.values(each).join(' '));

test('every combination, the last fact first; of those that make no sense none', () => {
	expect(told(product(model.dimensions.slice(0, 1)))).toEqual(['state', 'firm', 'nobody']);
	expect(told(product([]))).toEqual(['']);
	expect(told(allFacts(model))).toEqual([
		'state done',
		'state helped',
		'state seen',
		'firm done',
		'firm helped',
		'firm seen',
		'nobody seen',
	]);
	expect(exclusionOf(model, facts('nobody', 'done'))?.id).toBe('done-by-nobody');
	expect(exclusionOf(model, facts('nobody', 'seen'))).toBeUndefined();
});

test.for<readonly [number, readonly string[]]>([
	[0, ['{}']],
	[1, ['{"who":"firm"}', '{"who":"nobody"}', '{"deed":"done"}', '{"deed":"seen"}']],
	[
		2,
		[
			'{"who":"firm","deed":"done"}',
			'{"who":"firm","deed":"seen"}',
			'{"who":"nobody","deed":"done"}',
			'{"who":"nobody","deed":"seen"}',
		],
	],
	[3, []],
])('the ways to change %i facts', ([many, ways]) => {
	const found = [...factChanges(model.dimensions, facts('state', 'helped'), many)];
	expect(found.map((set) => JSON.stringify(set))).toEqual(ways);
});

describe('the fewest changes', () => {
	const changes = (...[of, wanted, most]: readonly [ReturnType<typeof facts>, string?, number?]) =>
		smallestChanges(model, of, wanted, most).map(({ set, verdict }) => `${JSON.stringify(set)} ${verdict}`);

	test('that turn the verdict, whichever way; those that make no sense left out', () => {
		expect(changes(facts('state', 'helped'))).toEqual(['{"deed":"done"} covered', '{"deed":"seen"} norm-only']);
	});
	test('are none where there is no verdict to turn', () => {
		expect(smallestChanges(model, { who: 'state' })).toEqual([]);
	});
	test('that lead to a verdict', () => {
		expect(changes(facts('state', 'helped'), 'outside')).toEqual(['{"who":"nobody","deed":"seen"} outside']);
		expect(changes(facts('state', 'helped'), 'outside', 1)).toEqual([]);
		expect(changes(facts('state', 'helped'), 'open')).toEqual([]);
		expect(changes(facts('state', 'helped'), 'unheard-of')).toEqual([]);
	});
});

describe('the nearest facts that make sense', () => {
	test.for<readonly [string, string, readonly string[], string]>([
		['state', 'done', [], 'state done'],
		['nobody', 'done', [], 'state done'],
		['nobody', 'done', ['who'], 'nobody seen'],
		['nobody', 'helped', ['deed'], 'state helped'],
		// Nothing is left to change.
		['nobody', 'done', ['who', 'deed'], 'nobody done'],
	])('to %s %s, where %j stays', ([who, deed, kept, expected]) => {
		expect(told([nearestPossible(model, facts(who, deed), kept)])).toEqual([expected]);
	});
});
