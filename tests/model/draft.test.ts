/** A clause redrafted: by its own words the pledge's verdicts over every possible case; by others what is said to change. */
import { describe, expect, test } from 'vitest';
import {
	draftOf,
	draftWords,
	nearestTexts,
	ownDraft,
	readDraft,
	reachOf,
	redraftedTests,
	redraftingsOf,
	type DraftPart,
} from '../../src/model/draft.ts';
import { biteOf, draftingOf, foundOf, reachOfFacts, redraftedCases, turnedBy } from '../../src/model/drafting.ts';
import { allFacts, judge, worstOf, type Facts } from '../../src/model/pledge.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase, type Change } from '../fixtures/case.ts';

const model = readContent(caseFolder('dossier')).files.pledge?.data;
if (!model) throw new Error('the dossier has no pledge');

const purposes = model.tests.find(({ id }) => id === 'purpose')?.outcomes ?? [];
const parts: readonly DraftPart[] = [
	{
		id: 'purpose',
		positions: [
			{ id: 'intent', changes: [] },
			{
				id: 'gone',
				changes: purposes
					.filter(({ result }) => result !== 'met')
					.map(({ id }) => ({ test: 'purpose', outcome: id, result: 'met', says: 'No purpose is asked for.' })),
			},
		],
	},
	{
		id: 'verb',
		positions: [
			{ id: 'will', changes: [] },
			{ id: 'should', changes: [] },
		],
	},
	{
		id: 'support',
		positions: [
			{ id: 'named', changes: [] },
			{
				id: 'gone',
				changes: [
					{ test: 'actor', outcome: 'actor-is-knowingly-helped', result: 'failed', says: 'Support is not named.' },
				],
			},
		],
	},
];
const own = ownDraft(parts);

describe('every possible case', () => {
	const all = [...allFacts(model)];

	test('with all parts as in the clause the verdicts are those of the pledge', () => {
		const unlike = all.filter((facts) => {
			const judged = judge(model, facts);
			const tests = redraftedTests(foundOf(model, facts), redraftingsOf(parts, own));
			const results = tests.map(({ test: id, outcome, result }) => `${id} ${outcome} ${result}`).join();
			const wanted = judged?.tests.map((each) => `${each.test.id} ${each.outcome.id} ${each.outcome.result}`).join();
			const verdict = { covered: 'covered', open: 'arguable', outside: undefined }[reachOf(tests)];
			const said = judged?.verdict.id ?? '';
			return results !== wanted || (verdict ?? said) !== said || (!verdict && ['covered', 'arguable'].includes(said));
		});
		expect(all).toHaveLength(19_056);
		expect(unlike).toEqual([]);
	});

	test('a wording that changes no outcome changes nothing, and one that only eases a test takes nothing out', () => {
		const rank = { covered: 0, open: 1, outside: 2 };
		const eased = { ...own, purpose: 'gone' };
		const should = { ...own, verb: 'should' };
		const counts = { gained: 0, lost: 0, turned: 0 };
		for (const facts of all) {
			const [before, now] = [reachOfFacts(model, facts, parts, own), reachOfFacts(model, facts, parts, eased)];
			if (rank[now] < rank[before]) counts.gained += 1;
			if (rank[now] > rank[before]) counts.lost += 1;
			if (reachOfFacts(model, facts, parts, should) !== before) counts.turned += 1;
		}
		expect(counts.gained).toBeGreaterThan(0);
		expect(counts).toMatchObject({ lost: 0, turned: 0 });
	});
});

test('what is lost is told by the wording that loses it', () => {
	const helped: Facts = {
		who: 'private',
		'government-role': 'helped',
		means: 'copied',
		object: 'business-secrets',
		purpose: 'company-advantage',
		victim: 'other-side',
		date: 'from',
		request: 'none',
	};
	const draft = { ...own, support: 'gone' };
	expect([own, draft].map((each) => reachOfFacts(model, helped, parts, each))).toEqual(['covered', 'outside']);
	const found = foundOf(model, helped);
	const tests = redraftedTests(found, redraftingsOf(parts, draft));
	expect(tests.flatMap(({ by }) => by?.says ?? [])).toEqual(['Support is not named.']);
	expect(worstOf(found.map(({ result }) => result))).toBe('met');
	expect(reachOf([])).toBe('covered');
});

describe('the words of an address', () => {
	test('are the parts that differ, and are read again', () => {
		expect(draftWords(parts, own)).toBe('');
		const draft = { ...own, verb: 'should', support: 'gone' };
		expect(draftWords(parts, draft)).toBe('verb.should support.gone');
		expect(readDraft(parts, 'verb.should support.gone')).toEqual({ draft, unknown: [] });
		expect(readDraft(parts, '')).toEqual({ draft: own, unknown: [] });
	});

	test('that name nothing are said', () => {
		expect(readDraft(parts, `verb.shall  nobody purpose.gone ${'x'.repeat(60)}`)).toEqual({
			draft: { ...own, purpose: 'gone' },
			unknown: ['verb.shall', 'nobody', `${'x'.repeat(39)}…`],
		});
	});
});

describe('the nearest text', () => {
	const text = (key: string, draft: Readonly<Record<string, string>>) => ({ key, draft });
	const texts = [
		text('first', own),
		text('second', { ...own, verb: 'should' }),
		text('third', { verb: 'should', support: 'gone' }),
	];
	const nearest = (draft: Readonly<Record<string, string>>) =>
		nearestTexts(parts, texts, { ...own, ...draft }).map(
			({ text: { key }, differs, unknown }) => `${key} -${differs.join()} ?${unknown.join()}`,
		);

	test('is the one with the fewest parts that differ', () => {
		expect(nearest({})).toEqual(['first - ?']);
		expect(nearest({ verb: 'should' })).toEqual(['second - ?']);
		expect(nearest({ purpose: 'gone' })).toEqual(['first -purpose ?']);
	});

	test('what is not known counts half, and ties are told', () => {
		expect(nearest({ verb: 'should', support: 'gone' })).toEqual(['third - ?purpose']);
		expect(nearest({ support: 'gone' })).toEqual(['first -support ?']);
		expect(nearest({ verb: 'should', purpose: 'gone' })).toEqual(['second -purpose ?']);
		expect(nearest({ verb: 'should', support: 'gone', purpose: 'gone' })).toEqual(['third - ?purpose']);
		expect(nearestTexts(parts, [texts[0] ?? text('', own), text('twin', own)], own)).toHaveLength(2);
	});

	test('is also the one of which nothing is known to differ, however little is known of it', () => {
		const known = [...texts, text('scrap', { support: 'named' })];
		const found = nearestTexts(parts, known, own).map(({ text: { key } }) => key);
		expect(found).toEqual(['first', 'scrap']);
	});

	test('makes a draft in which what is not known stays as in the clause', () => {
		expect(draftOf(parts, text('third', { verb: 'should' }))).toEqual({ ...own, verb: 'should' });
	});
});

describe('the table of a case', () => {
	const says =
		'says: The three verbs stay as wide as they were, so that whether a march beside an ally is help stays open.';
	const changed: Change = {
		file: 'pledge.yaml',
		from: says,
		to: `says: It is less.\n          changes: [{ test: deed, outcome: beside-an-ally, result: failed, says: 'It is no help.' }]`,
	};
	const tableOf = (changes: readonly Change[] = []) =>
		withCase('second-case', changes, (folder) => {
			const content = readContent(folder);
			return { table: draftingOf(content), model: content.files.pledge?.data };
		});

	test('has each wording with the texts in which it stands, in their words', () => {
		const { table } = tableOf();
		const [part] = table?.parts ?? [];
		expect(part?.positions.map(({ id, words }) => [id, words])).toEqual([
			['any-way', { words: 'in any way' }],
			['gone', 'gone'],
		]);
		expect(part?.positions[1]?.texts.map(({ text }) => text.key)).toEqual(['cluster-munitions-convention/no-help']);
		expect(table?.texts.map(({ draft }) => draft)).toEqual([{ 'in-any-way': 'any-way' }, { 'in-any-way': 'gone' }]);
	});

	test('says which cases a wording turns, and why', () => {
		const { table } = tableOf([changed]);
		if (!table) throw new Error('the second case has a table');
		const [turned] = turnedBy(table, 'in-any-way', 'gone');
		expect([turned?.of.entry.id, turned?.of.reach, turned?.reach]).toEqual(['beside-an-ally', 'open', 'outside']);
		expect(turned?.by.map((each) => each.says)).toEqual(['It is no help.']);
		expect(redraftedCases(table, ownDraft(table.parts)).every(({ of, reach }) => of.reach === reach)).toBe(true);
	});

	test('where no case turns, it finds the nearest that would, if a wording changes anything', () => {
		const { table: still, model: same } = tableOf();
		if (!still || !same) throw new Error('the second case has a table');
		expect(biteOf(same, still, 'in-any-way', 'gone')).toBeUndefined();
		const { table, model: other } = tableOf([changed, { file: 'scenarios/beside-an-ally.md', remove: true }]);
		if (!table || !other) throw new Error('the second case has a table');
		const bite = biteOf(other, table, 'in-any-way', 'gone');
		expect([bite?.entry.id, bite?.set, bite?.before, bite?.now]).toEqual([
			'a-signatory-lays-mines',
			{ part: 'side-by-side' },
			'open',
			'outside',
		]);
	});

	test('is not there where the pledge has none, and where no case is told', () => {
		expect(draftingOf(readContent(caseFolder('dossier')))).toBeUndefined();
		const { table } = tableOf([{ file: 'scenarios', remove: true }]);
		expect(table).toBeUndefined();
	});
});
