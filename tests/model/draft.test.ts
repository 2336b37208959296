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
import {
	biteOf,
	draftingOf,
	foundOf,
	reachOfFacts,
	redraftedCases,
	turnedBy,
	wordsIn,
	wordsOfText,
} from '../../src/model/drafting.ts';
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

describe('a part of which nothing is chosen', () => {
	test('stands as in the clause', () => {
		expect(ownDraft([{ id: 'empty', positions: [] }])).toEqual({ empty: '' });
		expect(redraftingsOf(parts, {})).toEqual([]);
		expect(redraftingsOf(parts, { ...own, support: 'unheard-of' })).toEqual([]);
	});
});

test.for([
	[[], 'covered'],
	[['met'], 'covered'],
	[['met', 'arguable'], 'open'],
	[['failed', 'arguable', 'met'], 'outside'],
	[['arguable', 'failed'], 'outside'],
] as const)('tests that are %j make it %s', ([results, reach]) => {
	expect(reachOf(results.map((result) => ({ test: 't', outcome: 'o', result })))).toBe(reach);
});

test('a redrafting changes just the outcome of the test that it names', () => {
	const found = [
		{ test: 'a', outcome: 'x', result: 'met' },
		{ test: 'a', outcome: 'y', result: 'met' },
		{ test: 'b', outcome: 'x', result: 'met' },
	] as const;
	const redrafting = { test: 'a', outcome: 'x', result: 'failed', says: 'So.' } as const;
	expect(redraftedTests(found, [redrafting])).toEqual([
		{ test: 'a', outcome: 'x', result: 'failed', by: redrafting },
		found[1],
		found[2],
	]);
});

describe('the words of an address', () => {
	test('are the parts that differ, and are read again', () => {
		expect(draftWords(parts, own)).toBe('');
		const draft = { ...own, verb: 'should', support: 'gone' };
		expect(draftWords(parts, draft)).toBe('verb.should support.gone');
		expect(readDraft(parts, 'verb.should support.gone')).toEqual({ draft, unknown: [] });
		expect(readDraft(parts, '')).toEqual({ draft: own, unknown: [] });
		expect(readDraft(parts, '  verb.should\n')).toEqual({ draft: { ...own, verb: 'should' }, unknown: [] });
		// Of what is not known nothing is said.
		expect(draftWords(parts, { support: 'gone' })).toBe('support.gone');
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

	/** The drafting of the pledge with versions, and with a wording that no text has. */
	const spoken: readonly Change[] = [
		{
			file: 'pledge.yaml',
			from: '  of: ottawa-convention/no-help\n  parts:\n',
			to: `  of: ottawa-convention/no-help
  versions:
    - id: french
      label: The French text
      source: wordscope-ottawa
      wording:
        in-any-way: { words: de quelque manière, lang: fr, gloss: in any way }
    - id: said
      label: As it was said
      source: wordscope-ottawa
      wording:
        in-any-way: gone
    - id: silent
      label: Of which nothing is known
      source: wordscope-ottawa
      wording: {}
  parts:
    - id: not-a-part
      asks: What is not asked?
      positions:
        - { id: one, texts: [ottawa-convention/no-help], says: One. }
        - { id: two, texts: [], says: Two. }
`,
		},
		{
			file: 'pledge.yaml',
			from: 'texts: [ottawa-convention/no-help]\n          says: No kind',
			to: 'texts: [ottawa-convention/no-help]\n          versions: [french]\n          says: No kind',
		},
		{
			file: 'pledge.yaml',
			from: 'texts: [cluster-munitions-convention/no-help]\n',
			to: 'texts: [cluster-munitions-convention/no-help]\n          versions: [said]\n',
		},
	];

	test('has versions of the clause after it, each where it stands; what is no part of the clause is left out', () => {
		const { table } = tableOf(spoken);
		expect(table?.texts.map(({ key, draft }) => [key, draft['in-any-way']])).toEqual([
			['ottawa-convention/no-help', 'any-way'],
			['french', 'any-way'],
			['said', 'gone'],
			['cluster-munitions-convention/no-help', 'gone'],
		]);
		expect(table?.parts.map(({ id, asks, part }) => [id, asks, part.words])).toEqual([
			['in-any-way', 'How far does help reach?', 'in any way'],
		]);
		expect(
			table?.parts[0]?.positions.map(({ id, says, changes, texts }) => [
				id,
				says.slice(0, 7),
				changes,
				texts.map(({ text, words }) => `${text.key} ${words === 'gone' ? words : words.words}`),
			]),
		).toEqual([
			['any-way', 'No kind', [], ['ottawa-convention/no-help in any way', 'french de quelque manière']],
			['gone', 'The thr', [], ['said gone', 'cluster-munitions-convention/no-help gone']],
		]);
	});

	const cluster = { file: 'agreements/cluster-munitions-convention.md', from: '      in-any-way: gone\n' };
	const french = '{ words: à tout prix, lang: fr, gloss: at any price }';
	test.for<readonly [string, readonly Change[], string, unknown]>([
		['of its first text', [], 'any-way', { words: 'in any way' }],
		[
			'in the language of the edition before others',
			[{ ...cluster, to: `      in-any-way: { words: at all }\n` }],
			'gone',
			{ words: 'at all' },
		],
		[
			'else of a version of the clause',
			[
				{ ...cluster, to: `      in-any-way: ${french}\n` },
				{
					file: 'pledge.yaml',
					from: '        in-any-way: gone\n    - id: silent',
					to: '        in-any-way: { words: как угодно, lang: ru, gloss: as one likes }\n    - id: silent',
				},
			],
			'gone',
			{ words: 'как угодно', lang: 'ru', gloss: 'as one likes' },
		],
		[
			'else of another text',
			[{ ...cluster, to: `      in-any-way: ${french}\n` }],
			'gone',
			{ words: 'à tout prix', lang: 'fr', gloss: 'at any price' },
		],
		['none where all have none', [], 'gone', 'gone'],
	])('the words of a wording are those %s', ([, changes, id, words]) => {
		const { table } = tableOf([...spoken, ...changes]);
		expect(table?.parts[0]?.positions.find((position) => position.id === id)?.words).toEqual(words);
	});

	test('the words of a text in the place of a part', () => {
		const { table } = tableOf(spoken);
		if (!table) throw new Error('the second case has a table');
		const words = (key: string, part: string) => {
			const text = table.texts.find((each) => each.key === key);
			return text && wordsIn(text, table.root, part);
		};
		expect(words('ottawa-convention/no-help', 'anyone')).toEqual({ words: 'anyone' });
		expect(words('ottawa-convention/no-help', 'not-a-part')).toBeUndefined();
		expect(words('cluster-munitions-convention/no-help', 'anyone')).toEqual({ words: 'anyone' });
		expect(words('cluster-munitions-convention/no-help', 'in-any-way')).toBe('gone');
		expect(words('french', 'anyone')).toBeUndefined();
		expect(wordsIn({}, table.root, 'anyone')).toBeUndefined();
	});

	test('a text as an address says it', () => {
		const { table } = tableOf(spoken);
		const said = (key: string) => table && wordsOfText(table, key);
		expect(said('ottawa-convention/no-help')).toBe('');
		expect(said('said')).toBe('in-any-way.gone');
		expect(said('cluster-munitions-convention/no-help')).toBe('in-any-way.gone');
		expect(said('nothing')).toBeUndefined();
	});

	test.for<readonly [string, Change]>([
		[
			'whose commitment is not there',
			{ file: 'pledge.yaml', from: 'of: ottawa-convention/no-help', to: 'of: ottawa-convention/none' },
		],
		[
			'whose commitment is not taken apart',
			{ file: 'pledge.yaml', from: 'of: ottawa-convention/no-help', to: 'of: ottawa-convention/no-use' },
		],
		['of no pledge', { file: 'pledge.yaml', remove: true }],
	])('a table %s is none', ([, change]) => {
		expect(tableOf([change]).table).toBeUndefined();
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

	test('a case that would turn needs two facts at most, and none that make no sense together', () => {
		const stranger: Change = {
			file: 'scenarios/a-signatory-lays-mines.md',
			from: 'who: signatory, part: laid',
			to: 'who: stranger, part: cleared',
		};
		const without = { file: 'scenarios/beside-an-ally.md', remove: true };
		const bite = (changes: readonly Change[]) => {
			const { table, model: of } = tableOf([changed, without, stranger, ...changes]);
			return of && table && biteOf(of, table, 'in-any-way', 'gone')?.set;
		};
		expect(bite([])).toEqual({ who: 'party', part: 'side-by-side' });
		const never = "impossible: [{ id: never, when: { who: [party], part: [side-by-side] }, reason: 'It is not.' }]";
		expect(bite([{ file: 'pledge.yaml', from: 'impossible: []', to: never }])).toEqual({
			who: 'signatory',
			part: 'side-by-side',
		});
	});

	test('is not there where the pledge has none, and where no case is told', () => {
		expect(draftingOf(readContent(caseFolder('dossier')))).toBeUndefined();
		const { table } = tableOf([{ file: 'scenarios', remove: true }]);
		expect(table).toBeUndefined();
	});
});
