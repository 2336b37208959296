/** The drafting table: parts that the clause has, each text in one position of a part, changes that are none already. */
import { describe, expect, test } from 'vitest';
import { drafting } from '../../../src/model/rules/drafting.ts';
import { agreement, told, type Few } from './few.ts';

const says = 'So.';
const testOf = (id: string, ...outcomes: readonly string[]) => ({
	id,
	label: id,
	asks: 'Is it?',
	of: ['who'],
	outcomes: outcomes.map((each) => ({ id: each, result: 'met', when: { who: ['me'] }, says })),
});
/** What a pledge has beside its drafting. It need not judge: that is for another rule. */
const pledge = {
	title: 'Is it?',
	date: '2015',
	assumptions: [],
	dimensions: [
		{ id: 'who', question: 'Who?', help: says, values: ['me', 'you'].map((id) => ({ id, label: id, gloss: says })) },
	],
	impossible: [],
	tests: [testOf('person', 'is-me', 'is-you'), testOf('manner', 'bad')],
	engagements: [],
	verdicts: [{ id: 'yes', label: 'Yes', headline: says, means: says, doesNotMean: says }],
	rules: [{ id: 'all', verdict: 'yes', when: { who: ['me'] }, restsOn: [], reason: says }],
	readings: [
		{
			id: 'a-reading',
			test: 'person',
			question: 'Is it?',
			inside: { says, heldBy: [] },
			outside: { says, heldBy: [] },
		},
	],
};

const commitment = (more = ''): string => `{ id: c, topic: T, text: They will., strength: promise${more} }`;
const agreed = (...list: readonly string[]): string =>
	agreement(`commitments:\n${list.map((each) => `  - ${each}`).join('\n')}`);
const quoted = ', quote: { text: one two, lang: en, source: in-english }';
const parts = ', parts: [{ id: one, words: one }, { id: two, words: two }]';
const follows = (of: string, wording = ''): string =>
	`, follows: { commitment: ${of} }${wording === '' ? '' : `, wording: { ${wording} }`}`;

/** The clause `a/c` of two parts in two languages; `b/c` has words for both, `d/c` for the second; `e/c` is another. */
const agreements: Few = {
	'agreements/a.md': agreed(
		commitment(`${quoted}, furtherQuotes: [{ text: un deux, lang: fr, source: in-french }]${parts}`),
	),
	'agreements/b.md': agreed(commitment(follows('a/c', 'one: gone, two: { words: zwei, reported: true }'))),
	'agreements/d.md': agreed(commitment(follows('b/c', 'two: gone'))),
	'agreements/e.md': agreed(commitment()),
};

type Texts = readonly string[];
interface Position {
	readonly texts?: Texts;
	readonly versions?: Texts;
	readonly changes?: readonly object[];
}
const part = (id: string, ...positions: readonly Position[]) => ({
	id,
	asks: 'Which?',
	positions: positions.map((each, index) => ({ id: `at-${index}`, texts: [], says, ...each })),
});
const whole = {
	of: 'a/c',
	parts: [
		part('one', { texts: ['a/c'] }, { texts: ['b/c'] }),
		part('two', { texts: ['a/c'] }, { texts: ['b/c', 'd/c'] }),
	],
};

/** What is said of a table, the places left out: all stands on one line. */
const saidOf = (table: object, files: Few = agreements): readonly string[] =>
	told(drafting, { ...files, 'pledge.yaml': JSON.stringify({ ...pledge, drafting: { ...whole, ...table } }) }).map(
		(line) => line.replace(/^pledge\.yaml:1:\d+ /, ''),
	);
/** What is said of the first part, where the second has no fault. */
const saidOfOne = (...positions: readonly Position[]) =>
	saidOf({ parts: [part('one', ...positions), ...whole.parts.slice(1)] });

const belongs = 'leave it where its words belong';
const misplaced = (path: string, wrong: string, advice: string, near?: string) =>
	`misplaced-text drafting.parts[0].positions${path}: ${wrong}; ${advice}${near === undefined ? '' : `; did you mean '${near}'?`}`;
const nowhere = (key: string, of = 'one', index = 0) =>
	`misplaced-text drafting.parts[${index}].positions: '${key}' has words for '${of}' and stands in no position; write it in the position whose words are its own, or come to the same`;

describe('the clause of a table', () => {
	test('is taken apart, and the first of its line', () => {
		expect(saidOf({})).toEqual([]);
		expect(saidOf({ of: 'd/c' })).toEqual([
			"unknown-part drafting.of: 'd/c' follows another text; write the first of the line: a/c",
		]);
		expect(saidOf({ of: 'e/c' })).toEqual([
			"unknown-part drafting.of: 'e/c' is not taken apart; give it 'parts' in agreements/e.md",
		]);
	});
	test('that is not there, or stands in a circle, is told elsewhere', () => {
		expect(saidOf({ of: 'nobody/c' })).toEqual([]);
		expect(saidOf({ of: 'e/c' }, { 'agreements/e.md': agreed(commitment(follows('e/c'))) })).toEqual([]);
	});
	test('of which a part is named twice is looked at when that is mended', () => {
		const twice = {
			...agreements,
			'agreements/a.md': agreed(commitment(`${quoted}, parts: [{ id: one, words: one }, { id: one, words: two }]`)),
		};
		expect(saidOf({}, twice)).toEqual([]);
	});
	test('and while an agreement is refused, no table is looked at', () => {
		const few = { ...agreements, 'pledge.yaml': JSON.stringify({ ...pledge, drafting: { ...whole, of: 'd/c' } }) };
		expect(told(drafting, few)).toHaveLength(1);
		expect(told(drafting, { ...few, 'agreements/f.md': 'No front matter.' })).toEqual([]);
	});
	test('without a table there is nothing to say', () => {
		expect(told(drafting, { ...agreements, 'pledge.yaml': JSON.stringify(pledge) })).toEqual([]);
		expect(told(drafting, agreements)).toEqual([]);
	});
	test('has the parts of the table', () => {
		expect(saidOf({ parts: [part('ones', { texts: ['nobody/c'] }, {}), part('else', {}, {})] })).toEqual([
			"unknown-part drafting.parts[0].id: 'a/c' has no part 'ones'; use one of one, two; did you mean 'one'?",
			"unknown-part drafting.parts[1].id: 'a/c' has no part 'else'; use one of one, two",
		]);
	});
});

describe('a text stands in one position', () => {
	test.for<readonly [what: string, positions: readonly Position[], says: readonly string[]]>([
		['each in its own', [{ texts: ['a/c'] }, { texts: ['b/c'] }], []],
		['both in the first', [{ texts: ['b/c', 'a/c'] }, {}], []],
		[
			'one twice, within a position and in two',
			[{ texts: ['a/c', 'b/c', 'b/c'] }, { texts: ['b/c'] }],
			[
				misplaced('[0].texts[2]', "'b/c' stands in 'at-0' already", belongs),
				misplaced('[1].texts[0]', "'b/c' stands in 'at-0' already", belongs),
			],
		],
		['one nowhere', [{ texts: ['a/c'] }, {}], [nowhere('b/c')]],
		['none anywhere', [{}, {}], [nowhere('a/c'), nowhere('b/c')]],
		[
			'one of which no words are known',
			[{ texts: ['a/c'] }, { texts: ['b/c', 'd/c'] }],
			[
				misplaced(
					'[1].texts[1]',
					"no words of 'd/c' for 'one' are known",
					"write them in its 'wording', or take it out",
				),
			],
		],
		[
			'one that does not follow the clause; one that is not there is told elsewhere',
			[{ texts: ['a/c'] }, { texts: ['b/c', 'e/c', 'nobody/c'] }],
			[misplaced('[1].texts[1]', "'e/c' does not follow 'a/c'", 'use one of a/c, b/c, d/c', 'a/c')],
		],
		[
			'the clause itself in the second',
			[{ texts: ['b/c'] }, { texts: ['a/c'] }],
			[misplaced('', "'a/c' does not stand in the first position", 'let its own position come first')],
		],
	])('%s', ([, positions, said]) => {
		expect(saidOfOne(...positions)).toEqual(said);
	});

	test('in the second part too', () => {
		expect(
			saidOf({ parts: [...whole.parts.slice(0, 1), part('two', { texts: ['a/c'] }, { texts: ['b/c'] })] }),
		).toEqual([nowhere('d/c', 'two', 1)]);
	});

	test('one with a fault that another rule tells is not missed', () => {
		const positions = { parts: [part('one', { texts: ['a/c'] }, { texts: ['b/c'] })] };
		const of = (more: string) => saidOf(positions, { ...agreements, 'agreements/f.md': agreed(commitment(more)) });
		const own = ', quote: { text: ein, lang: de, source: s }';
		expect(of(follows('a/c', 'one: gone'))).toEqual([nowhere('f/c')]);
		expect(of(follows('a/c', 'one: gone, three: gone'))).toEqual([]);
		expect(of(`${own}, wording: { one: gone }`)).toEqual([]);
		expect(of(follows('f/c', 'one: gone'))).toEqual([]);
	});
	test('nor is its place asked for', () => {
		const of = (more: string) =>
			saidOf(
				{ parts: [part('one', { texts: ['a/c'] }, { texts: ['b/c', 'f/c'] })] },
				{ ...agreements, 'agreements/f.md': agreed(commitment(more)) },
			);
		expect(of(follows('a/c', 'three: gone'))).toEqual([]);
		expect(of(', wording: { one: gone }')).toEqual([]);
		expect(of(follows('f/c'))).toEqual([]);
		expect(of('')).toEqual([
			misplaced('[1].texts[1]', "'f/c' does not follow 'a/c'", 'use one of a/c, b/c, d/c', 'a/c'),
		]);
	});
});

describe('versions of the clause', () => {
	const version = (id: string, source: string, wording: object) => ({ id, label: id, source, wording });
	const french = version('french', 'in-french', { one: { words: 'un', lang: 'fr', gloss: 'one' } });
	const one = (...versions: readonly Texts[]) => ({
		parts: [
			part('one', { texts: ['a/c'], versions: versions[0] ?? [] }, { texts: ['b/c'], versions: versions[1] ?? [] }),
			...whole.parts.slice(1),
		],
	});

	test.for<readonly [what: string, table: object, says: readonly string[]]>([
		['in words of their quotation', { versions: [french], ...one(['french']) }, []],
		[
			'gone, and reported',
			{
				versions: [
					version('a', 'in-french', { one: 'gone' }),
					version('b', 'in-english', { one: { words: 'ein', reported: true } }),
				],
				...one(['a'], ['b']),
			},
			[],
		],
		[
			'in words of another quotation',
			{
				versions: [
					version('a', 'in-english', { one: 'gone' }),
					version('b', 'in-english', { one: { words: 'un', reported: false } }),
				],
				...one(['a', 'b']),
			},
			[
				"words-not-quoted drafting.versions[1].wording.one.words: 'un' does not stand in the quotation from 'in-english'; copy the words from that quotation",
			],
		],
		[
			'of a source of no quotation',
			{ versions: [version('a', 'in-frenc', {})] },
			[
				"unknown-fact drafting.versions[0].source: no quotation of 'a/c' is from 'in-frenc'; use one of in-english, in-french; did you mean 'in-french'?",
			],
		],
		[
			'of parts that the clause has not: their place is not asked for',
			{ versions: [version('a', 'in-french', { one: 'gone', three: 'gone', twos: 'gone' })] },
			[
				"unknown-part drafting.versions[0].wording.three: 'a/c' has no part 'three'; use one of one, two",
				"unknown-part drafting.versions[0].wording.twos: 'a/c' has no part 'twos'; use one of one, two; did you mean 'two'?",
			],
		],
		['nowhere', { versions: [french] }, [nowhere('french')]],
		[
			'under a name that is none',
			{ versions: [french], ...one(['frenc', 'b-c'], ['french']) },
			[
				misplaced('[0].versions[0]', "no version 'frenc'", 'use one of french', 'french'),
				misplaced('[0].versions[1]', "no version 'b-c'", 'use one of french'),
			],
		],
		[
			'among the texts, which is no place of it',
			{
				versions: [french],
				parts: [
					part('one', { texts: ['a/c', 'french'] }, { texts: ['b/c'], versions: ['french'] }),
					...whole.parts.slice(1),
				],
			},
			[misplaced('[0].texts[1]', "'french' does not follow 'a/c'", 'use one of a/c, b/c, d/c')],
		],
		[
			'without words for the part',
			{ versions: [version('a', 'in-french', {})], ...one([], ['a']) },
			[
				misplaced(
					'[1].versions[0]',
					"no words of 'a' for 'one' are known",
					"write them in its 'wording', or take it out",
				),
			],
		],
		[
			'in two positions',
			{ versions: [french], ...one(['french'], ['french']) },
			[misplaced('[1].versions[0]', "'french' stands in 'at-0' already", belongs)],
		],
	])('%s', ([, table, said]) => {
		expect(saidOf(table)).toEqual(said);
	});

	test('of a clause that is quoted nowhere have no source to name', () => {
		const files = { ...agreements, 'agreements/a.md': agreed(commitment(parts)) };
		expect(saidOf({ versions: [version('a', 'in-french', {})] }, files)).toEqual([
			"unknown-fact drafting.versions[0].source: no quotation of 'a/c' is from 'in-french'; take it out",
		]);
	});
});

describe('what a position changes', () => {
	const change = (testId: string, outcome: string, result = 'failed', more = {}) => ({
		test: testId,
		outcome,
		result,
		says,
		...more,
	});
	const changing = (...list: readonly (readonly object[])[]) => ({
		parts: [
			part('one', { texts: ['a/c'], changes: list[0] ?? [] }, { texts: ['b/c'], changes: list[1] ?? [] }),
			part('two', { texts: ['a/c'] }, { texts: ['b/c', 'd/c'], changes: list[2] ?? [] }),
		],
	});
	const at = (partAt: number, position: number, index: number, key: string) =>
		`drafting.parts[${partAt}].positions[${position}].changes[${index}].${key}`;
	const own = 'the words of the clause itself change nothing; write it in another position';
	const alone = 'let one part alone change an outcome';

	test.for<readonly [what: string, table: object, says: readonly string[]]>([
		[
			'outcomes of tests',
			changing(
				[],
				[change('person', 'is-me'), change('manner', 'bad', 'arguable', { reading: 'a-reading' })],
				[change('person', 'is-you')],
			),
			[],
		],
		[
			'the first position',
			changing([change('person', 'is-me')]),
			[`other-redrafting ${at(0, 0, 0, 'outcome')}: ${own}`],
		],
		[
			'what it is already',
			changing([], [change('person', 'is-me', 'met')]),
			[`other-redrafting ${at(0, 1, 0, 'result')}: 'is-me' is 'met' already; write another result, or take it out`],
		],
		[
			'a test, an outcome and a reading that are not there',
			changing(
				[],
				[
					change('persn', 'is-me'),
					change('person', 'bad'),
					change('person', 'is-mee'),
					change('person', 'is-me', 'failed', { reading: 'a-readin' }),
				],
			),
			[
				`unknown-fact ${at(0, 1, 0, 'test')}: no test 'persn'; use one of person, manner; did you mean 'person'?`,
				`unknown-fact ${at(0, 1, 1, 'outcome')}: 'person' has no outcome 'bad'; use one of is-me, is-you`,
				`unknown-fact ${at(0, 1, 2, 'outcome')}: 'person' has no outcome 'is-mee'; use one of is-me, is-you; did you mean 'is-me'?`,
				`unknown-fact ${at(0, 1, 3, 'reading')}: no reading 'a-readin'; use one of a-reading; did you mean 'a-reading'?`,
			],
		],
		[
			'what an earlier part changes',
			changing(
				[],
				[change('person', 'is-me')],
				[change('person', 'is-you'), change('manner', 'bad'), change('person', 'is-me')],
			),
			[`other-redrafting ${at(1, 1, 2, 'outcome')}: 'one' changes 'is-me' too; ${alone}`],
		],
		[
			'all at once',
			changing([change('person', 'is-me', 'met', { reading: 'none' })]),
			[
				`other-redrafting ${at(0, 0, 0, 'outcome')}: ${own}`,
				`other-redrafting ${at(0, 0, 0, 'result')}: 'is-me' is 'met' already; write another result, or take it out`,
				`unknown-fact ${at(0, 0, 0, 'reading')}: no reading 'none'; use one of a-reading`,
			],
		],
	])('%s', ([, table, said]) => {
		expect(saidOf(table)).toEqual(said);
	});
});

test('a fault stands at its place', () => {
	const table = JSON.stringify({ ...pledge, drafting: { ...whole, of: 'd/c' } }, null, '\t').split('\n');
	const line = table.findIndex((each) => each.includes('"d/c"')) + 1;
	expect(told(drafting, { ...agreements, 'pledge.yaml': table.join('\n').replaceAll('\t', ' ') })[0]).toMatch(
		new RegExp(`^pledge\\.yaml:${line}:9 unknown-part`),
	);
});
