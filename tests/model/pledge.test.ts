/** The model of the dossier, judged over every possible case: complete, and with the numbers that are known of it. */
import { describe, expect, test } from 'vitest';
import {
	allFacts,
	exclusionOf,
	judge,
	nearestPossible,
	smallestChanges,
	worstOf,
	type Facts,
} from '../../src/model/pledge.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const content = readContent(caseFolder('dossier'));
const model = content.files.pledge?.data;
if (!model) throw new Error('the dossier has no pledge');

const bid: Facts = {
	who: 'government',
	'government-role': 'ordered',
	means: 'copied',
	object: 'business-secrets',
	purpose: 'company-advantage',
	victim: 'other-side',
	date: 'from',
	request: 'none',
};
const told = (changes: ReturnType<typeof smallestChanges>): readonly string[] =>
	changes.map(
		({ set, verdict }) =>
			`${Object.entries(set)
				.map(([key, value]) => `${key}=${value}`)
				.join(' ')} -> ${verdict}`,
	);

describe('every possible case', () => {
	const judged = [...allFacts(model)].map((facts) => judge(model, facts));
	const count = (of: (each: NonNullable<(typeof judged)[number]>) => string): Record<string, number> => {
		const counts: Record<string, number> = {};
		for (const each of judged) if (each) counts[of(each)] = (counts[of(each)] ?? 0) + 1;
		return counts;
	};

	test('there are 19,056, and each is judged, with an outcome of each test', () => {
		expect(judged).toHaveLength(19_056);
		expect(judged.every((each) => each?.tests.length === model.tests.length)).toBe(true);
	});

	test('so many come to each verdict', () => {
		expect(count(({ verdict }) => verdict.id)).toEqual({
			covered: 10,
			arguable: 950,
			'cooperation-only': 6148,
			'gge-norms-only': 1136,
			'not-covered': 10_812,
		});
	});

	test('each rule has its cases', () => {
		const rules = count(({ rule }) => rule.id);
		expect(Object.keys(rules).sort()).toEqual(model.rules.map(({ id }) => id).sort());
		expect(rules).toMatchObject({
			'before-the-promise': 6060,
			'earlier-act-asked-about': 3468,
			'wording-open': 932,
			'harm-let-happen': 28,
			'facts-open': 18,
			'all-tests-met': 10,
		});
	});

	test('each verdict cites a clause and a source', () => {
		expect(judged.filter((each) => (each?.rule.clauses ?? []).length === 0)).toEqual([]);
		expect(judged.filter((each) => (each?.rule.sources ?? []).length === 0)).toEqual([]);
	});

	test('what may be argued has both its readings', () => {
		const arguable = model.tests.flatMap(({ outcomes }) => outcomes.filter(({ result }) => result === 'arguable'));
		expect(arguable).toHaveLength(10);
		const readings = new Set(model.readings.map(({ id }) => id));
		expect(arguable.every(({ reading }) => reading !== undefined && readings.has(reading))).toBe(true);
	});
});

describe('a case', () => {
	test('of which all tests are met is covered, and nothing else is engaged', () => {
		const judged = judge(model, bid);
		expect(judged?.rule.id).toBe('all-tests-met');
		expect(judged?.verdict.id).toBe('covered');
		expect(judged?.alsoEngages).toEqual([]);
	});

	test('says what is engaged beside what its verdict rests on', () => {
		const lookAway = { ...bid, who: 'private', 'government-role': 'tolerated', request: 'made' };
		const judged = judge(model, lookAway);
		expect(judged?.verdict.id).toBe('cooperation-only');
		expect(judged?.engaged.map(({ engagement }) => engagement.id)).toEqual(['cooperation', 'gge-13c']);
		expect(judged?.alsoEngages.map(({ engagement, grade }) => [engagement.id, grade.grade])).toEqual([
			['gge-13c', 'doubtful'],
		]);
	});

	test('of facts that nobody knows has no verdict', () => {
		expect(judge(model, {})).toBeUndefined();
	});

	test('the worst of the tests decides', () => {
		expect(worstOf([])).toBe('met');
		expect(worstOf(['met', 'arguable', 'met'])).toBe('arguable');
		expect(worstOf(['failed', 'arguable', 'met'])).toBe('failed');
	});
});

describe('the smallest change', () => {
	test('that turns a verdict: all that need as few facts', () => {
		const changes = told(smallestChanges(model, bid));
		expect(changes).toHaveLength(17);
		expect(changes).toContain('purpose=mixed -> arguable');
		expect(changes).toContain('date=before -> not-covered');
		expect(changes).not.toContain('means=copied -> covered');
		expect(changes.some((change) => change.startsWith('who='))).toBe(false);
	});

	test('that leads to a wanted verdict', () => {
		expect(told(smallestChanges(model, { ...bid, object: 'state-secrets', purpose: 'security' }, 'covered'))).toEqual([
			'object=business-secrets purpose=company-advantage -> covered',
		]);
		expect(smallestChanges(model, bid, 'covered')).toEqual([]);
	});

	test('where one is not enough, two', () => {
		const buyer = { ...bid, who: 'private', 'government-role': 'unaware', means: 'used' };
		const changes = smallestChanges(model, buyer);
		expect(changes.every(({ set }) => Object.keys(set).length === 2)).toBe(true);
		expect(told(changes)).toContain('government-role=ordered means=copied -> covered');
		expect(smallestChanges(model, buyer, undefined, 1)).toEqual([]);
	});
});

describe('facts that make no sense together', () => {
	test('are not judged, and the nearest that do keep what was chosen', () => {
		const chosen = { ...bid, who: 'not-known' };
		expect(exclusionOf(model, chosen)?.id).toBe('part-known-but-not-the-actor');
		expect(nearestPossible(model, chosen, ['who'])).toEqual({ ...chosen, 'government-role': 'not-shown' });
		const back = nearestPossible(model, { ...chosen, 'government-role': 'helped' }, ['government-role']);
		expect(back['government-role']).toBe('helped');
		expect(exclusionOf(model, back)).toBeUndefined();
		expect(nearestPossible(model, bid, ['who'])).toEqual(bid);
	});

	test('fraud takes two more facts with it', () => {
		const fraud = nearestPossible(model, { ...bid, means: 'deceived' }, ['means']);
		expect(fraud).toMatchObject({ means: 'deceived', object: 'other' });
		expect(exclusionOf(model, fraud)).toBeUndefined();
	});
});
