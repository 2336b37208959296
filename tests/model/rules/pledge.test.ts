/** The model of a pledge judges: what it names is there, each case has one answer, and the cases that are told come to it. */
import { describe, expect, test } from 'vitest';
import { pledge } from '../../../src/model/rules/pledge.ts';
import { file, told } from './few.ts';

type When = Readonly<Record<string, readonly string[]>> | readonly Readonly<Record<string, readonly string[]>>[];

const says = 'So.';
const dimension = (id: string, ...values: readonly string[]) => ({
	id,
	question: 'What?',
	help: says,
	values: values.map((value) => ({ id: value, label: value, gloss: says })),
});
const testOf = (id: string, of: readonly string[], ...outcomes: readonly object[]) => ({
	id,
	label: id,
	asks: 'Is it?',
	of,
	outcomes,
});
const outcome = (id: string, result: string, when: When) => ({ id, result, when, says });
const grade = (id: string, when: When) => ({ id, grade: id, when, says });
const rule = (id: string, verdict: string, when: When, ...restsOn: readonly string[]) => ({
	id,
	verdict,
	when,
	restsOn,
	reason: says,
});

/** Of who and how, with what you never do left out; two tests, an engagement, three verdicts. */
const model = {
	title: 'Is it?',
	date: '2015',
	assumptions: [],
	dimensions: [dimension('who', 'me', 'you'), dimension('how', 'well', 'badly', 'never')],
	impossible: [{ id: 'you-never', when: { who: ['you'], how: ['never'] } as When, reason: says }],
	tests: [
		testOf('person', ['who'], outcome('is-me', 'met', { who: ['me'] }), outcome('is-you', 'failed', { who: ['you'] })),
		testOf(
			'manner',
			['how'],
			outcome('good', 'met', { how: ['well'] }),
			{ ...outcome('bad', 'arguable', { how: ['badly'] }), openOn: 'wording', reading: 'a-reading' },
			outcome('none', 'failed', { how: ['never'] }),
		),
	],
	engagements: [
		{
			id: 'another',
			label: 'Another',
			short: says,
			grades: [grade('clear', { 'test:manner': ['arguable'] }), grade('doubtful', { how: ['never'] })],
		},
	],
	verdicts: ['yes', 'maybe', 'no'].map((id) => ({ id, label: id, headline: says, means: says, doesNotMean: says })),
	rules: [
		rule('all-met', 'yes', { worst: ['met'] }),
		rule('one-open', 'maybe', { worst: ['arguable'] }, 'another'),
		rule('one-failed', 'no', { worst: ['failed'] }),
	],
	readings: [
		{
			id: 'a-reading',
			test: 'manner',
			question: 'Is it?',
			inside: { says, heldBy: [] },
			outside: { says, heldBy: [] },
		},
	],
};

type Model = typeof model;

/** A case, as a file, of these facts and what is said of them. */
const scenario = (more: object): string =>
	file(
		JSON.stringify({
			title: 'A case',
			modelledOn: { words: 'Nothing.' },
			facts: { who: 'me', how: 'well' },
			verdict: 'yes',
			alsoEngages: [],
			reason: says,
			whatWouldChangeIt: says,
			changes: [],
			sources: ['a-source'],
			...more,
		}),
	);

/** What is said of a model, and of cases; the places left out, since all stands on one line. */
const saidOf = (changed: object, ...cases: readonly object[]): readonly string[] =>
	told(pledge, {
		'pledge.yaml': JSON.stringify({ ...model, ...changed }),
		...Object.fromEntries(cases.map((each, index) => [`scenarios/${index}.md`, scenario(each)])),
	}).map((line) => line.replace(/^\S+:\d+:\d+ /, ''));

const first = <T>([one, ...others]: readonly T[], change: (one: T) => object): readonly object[] => [
	...(one === undefined ? [] : [change(one)]),
	...(others as readonly object[]),
];
const withOutcome = (of: readonly string[], ...outcomes: readonly object[]): Partial<Model> | object => ({
	tests: [testOf('person', of, ...outcomes), ...model.tests.slice(1)],
});
const withRule = (when: When) => ({ rules: first(model.rules, (each) => ({ ...each, when })) });
const withGrade = (...grades: readonly object[]) => ({
	engagements: first(model.engagements, (each) => ({ ...each, grades })),
});

const unknown = (field: string, what: string, name: string, known: string, near?: string) =>
	`unknown-fact ${field}: no ${what} '${name}'; use one of ${known}${near === undefined ? '' : `; did you mean '${near}'?`}`;

test('a model that is whole, and none, are told nothing of', () => {
	expect(saidOf({})).toEqual([]);
	expect(told(pledge, { 'scenarios/a.md': scenario({ verdict: 'no' }) })).toEqual([]);
});

describe('what nothing has is named', () => {
	const tested = 'who, how, test:person, test:manner, worst, open';
	test.for<readonly [what: string, changed: object, says: readonly string[]]>([
		[
			'an exclusion',
			{ impossible: [{ ...model.impossible[0], when: { whom: ['me'] } }] },
			[unknown('impossible[0].when.whom', 'fact', 'whom', 'who, how', 'who')],
		],
		[
			'the second of the records of an exclusion, which comes before the tests',
			{
				impossible: [
					{ ...model.impossible[0], when: [{ who: ['me'] }, { who: ['me', 'him', 'her'], worst: ['met'] }] },
				],
			},
			[
				unknown('impossible[0].when[1].who', "value of 'who'", 'him', 'me, you'),
				unknown('impossible[0].when[1].who', "value of 'who'", 'her', 'me, you'),
				unknown('impossible[0].when[1].worst', 'fact', 'worst', 'who, how'),
			],
		],
		[
			'a test of a dimension that is not there, and outcomes of one that is not its own',
			withOutcome(
				['who', 'where'],
				outcome('a', 'met', { who: ['me'] }),
				outcome('b', 'met', { how: ['well'], where: ['here'] }),
			),
			[
				unknown('tests[0].of[1]', 'dimension', 'where', 'who, how'),
				unknown('tests[0].outcomes[1].when.how', 'fact', 'how', 'who'),
				unknown('tests[0].outcomes[1].when.where', 'fact', 'where', 'who'),
			],
		],
		[
			'a reading',
			withOutcome(['who'], { ...outcome('a', 'arguable', { who: ['me', 'you'] }), reading: 'a-readin' }),
			[unknown('tests[0].outcomes[0].reading', 'reading', 'a-readin', 'a-reading', 'a-reading')],
		],
		[
			'a grade, which comes before the other engagements',
			withGrade(
				grade('clear', { how: ['well'] }),
				grade('doubtful', { 'engages:another': ['no'], 'test:manner': ['good'], worst: ['bad'], open: ['closed'] }),
			),
			[
				unknown('engagements[0].grades[1].when.engages:another', 'fact', 'engages:another', tested),
				unknown('engagements[0].grades[1].when.test:manner', "value of 'test:manner'", 'good', 'met, arguable, failed'),
				unknown('engagements[0].grades[1].when.worst', "value of 'worst'", 'bad', 'met, arguable, failed'),
				unknown('engagements[0].grades[1].when.open', "value of 'open'", 'closed', 'wording, evidence, settled'),
			],
		],
		[
			'a rule',
			{
				rules: first(model.rules, (each) => ({
					...each,
					verdict: 'yess',
					restsOn: ['another', 'nothing'],
					when: { 'engages:anothr': ['no'], 'engages:another': ['surely'] },
				})),
			},
			[
				unknown(
					'rules[0].when.engages:anothr',
					'fact',
					'engages:anothr',
					`${tested}, engages:another`,
					'engages:another',
				),
				unknown('rules[0].when.engages:another', "value of 'engages:another'", 'surely', 'no, clear, doubtful'),
				unknown('rules[0].verdict', 'verdict', 'yess', 'yes, maybe, no', 'yes'),
				unknown('rules[0].restsOn[1]', 'engagement', 'nothing', 'another'),
			],
		],
		[
			'the test of a reading',
			{ readings: first(model.readings, (each) => ({ ...each, test: 'mannr' })) },
			[unknown('readings[0].test', 'test', 'mannr', 'person, manner', 'manner')],
		],
	])('%s', ([, changed, said]) => {
		expect(saidOf(changed, { verdict: 'no' })).toEqual(said);
	});

	test('all that becomes known may be named', () => {
		const results = ['met', 'arguable', 'failed'];
		const all = {
			who: ['me', 'you'],
			how: ['well', 'badly', 'never'],
			'test:person': results,
			'test:manner': results,
			open: ['wording', 'evidence', 'settled'],
			'engages:another': ['no', 'clear', 'doubtful'],
		};
		expect(saidOf(withRule({ ...all, worst: ['met'] }))).toEqual([]);
	});
});

describe('each case has one answer', () => {
	const notOne = (field: string, wrong: string) =>
		`not-one-answer ${field}: ${wrong}; write the conditions so that they exclude each other and leave nothing out`;
	test.for<readonly [what: string, changed: object, says: readonly string[]]>([
		[
			'no outcome',
			withOutcome(['who'], outcome('a', 'met', { who: ['you'] })),
			[notOne('tests[0].outcomes', 'nothing holds for who: me')],
		],
		[
			'three outcomes: the first case alone is told',
			withOutcome(['who'], ...['a', 'b', 'c'].map((id) => outcome(id, 'met', { who: ['me', 'you'] }))),
			[notOne('tests[0].outcomes', 'a and b and c hold at once for who: me')],
		],
		[
			'an outcome of one record of two',
			withOutcome(['who'], outcome('a', 'met', [{ who: ['me'] }, { who: ['you'] }])),
			[],
		],
		[
			'a test of two dimensions: what is excluded needs no outcome, all else does',
			withOutcome(
				['who', 'how'],
				outcome('a', 'met', { who: ['me'] }),
				outcome('b', 'failed', { who: ['you'], how: ['well'] }),
			),
			[notOne('tests[0].outcomes', 'nothing holds for who: you, how: badly')],
		],
		[
			'the same without fault',
			withOutcome(
				['who', 'how'],
				outcome('a', 'met', { who: ['me'] }),
				outcome('b', 'failed', { who: ['you'], how: ['well', 'badly'] }),
			),
			[],
		],
		[
			'two tests: then nothing is told of what rests on them',
			{
				tests: model.tests.map((each) => ({ ...each, outcomes: each.outcomes.slice(1) })),
				rules: model.rules.slice(1),
			},
			[
				notOne('tests[0].outcomes', 'nothing holds for who: me'),
				notOne('tests[1].outcomes', 'nothing holds for how: well'),
			],
		],
		[
			'two grades',
			withGrade(grade('clear', { who: ['me'] }), grade('doubtful', { how: ['badly', 'never'] })),
			[notOne('engagements[0].grades', 'clear and doubtful hold at once for who: me, how: badly')],
		],
		['no rule', { rules: model.rules.slice(0, 2) }, [notOne('rules', 'nothing holds for who: me, how: never')]],
		[
			'two rules',
			withRule({ worst: ['met', 'arguable'] }),
			[notOne('rules', 'all-met and one-open hold at once for who: me, how: badly')],
		],
		[
			'both',
			{
				...withGrade(grade('clear', { who: ['me'] }), grade('doubtful', { who: ['me'] })),
				rules: model.rules.slice(1),
			},
			[
				notOne('engagements[0].grades', 'clear and doubtful hold at once for who: me, how: well'),
				notOne('rules', 'nothing holds for who: me, how: well'),
			],
		],
		[
			'rules without a case, of which one would have the excluded one',
			{
				rules: [
					...model.rules,
					rule('a', 'no', { worst: ['met'], who: ['you'] }),
					rule('b', 'no', { who: ['you'], how: ['never'] }),
				],
			},
			[
				notOne('rules[3].when', "no possible case comes to 'a'"),
				notOne('rules[4].when', "no possible case comes to 'b'"),
			],
		],
	])('%s', ([, changed, said]) => {
		expect(saidOf(changed, ...(said.length > 0 ? [{ verdict: 'no' }] : []))).toEqual(said);
	});
});

describe('a case that is told', () => {
	const other = (field: string, said: string, is: string) =>
		`other-verdict ${field}: '${said}', and by the model it is '${is}'; mend the facts, the model or what is said`;
	/** A second engagement, with which a case may have two. */
	const twice = {
		engagements: [
			...model.engagements,
			{ ...model.engagements[0], id: 'a-third', grades: [grade('clear', { how: ['never'] })] },
		],
	};
	const never = { facts: { who: 'me', how: 'never' }, verdict: 'no' };
	const excluded = "the model excludes them ('you-never'); give facts that go together";

	test.for<readonly [what: string, told: object, says: readonly string[]]>([
		['comes to its verdict', {}, []],
		[
			'what the verdict rests on is not engaged beside it',
			{ facts: { who: 'me', how: 'badly' }, verdict: 'maybe' },
			[],
		],
		['another verdict', { verdict: 'no' }, [other('verdict', 'no', 'yes')]],
		['two engagements, in any order', { ...never, alsoEngages: ['a-third', 'another'] }, []],
		['in the other', { ...never, alsoEngages: ['another', 'a-third'] }, []],
		['one of two', { ...never, alsoEngages: ['another'] }, [other('alsoEngages', 'another', 'a-third, another')]],
		['none', { ...never, alsoEngages: [] }, [other('alsoEngages', '', 'a-third, another')]],
		['one too many', { alsoEngages: ['b', 'a'] }, [other('alsoEngages', 'a, b', '')]],
		[
			'its changes, each on top of its own facts',
			{
				changes: [
					{ set: { how: 'badly' }, verdict: 'maybe' },
					{ set: { who: 'you' }, verdict: 'maybe' },
					{ set: { who: 'you', how: 'badly' }, verdict: 'no' },
					{ set: {}, verdict: 'no' },
				],
			},
			[other('changes[1].verdict', 'maybe', 'no'), other('changes[3].verdict', 'no', 'yes')],
		],
		[
			'changes to facts that are none',
			{
				changes: [
					{ set: { how: 'nevr' }, verdict: 'no' },
					{ set: { who: 'you', how: 'never' }, verdict: 'yes' },
					{ set: { where: 'here' }, verdict: 'no' },
				],
			},
			[
				unknown('changes[0].set.how', "value of 'how'", 'nevr', 'well, badly, never', 'never'),
				`unknown-fact changes[1].set: ${excluded}`,
				unknown('changes[2].set.where', 'dimension', 'where', 'who, how'),
			],
		],
		[
			'facts that are excluded',
			{ facts: { who: 'you', how: 'never' }, verdict: 'yes' },
			[`unknown-fact facts: ${excluded}`],
		],
		[
			'a fact too many: its verdict is told when that is mended',
			{ facts: { who: 'me', how: 'well', where: 'here' }, verdict: 'no' },
			[unknown('facts.where', 'dimension', 'where', 'who, how')],
		],
		[
			'a value that is none, and a dimension without one',
			{ facts: { who: 'mee' } },
			[
				unknown('facts.who', "value of 'who'", 'mee', 'me, you'),
				'unknown-fact facts: no value for how; give each its value',
			],
		],
		['no facts', { facts: {} }, ['unknown-fact facts: no value for who, how; give each its value']],
	])('%s', ([, each, said]) => {
		expect(saidOf(twice, each)).toEqual(said);
	});

	test('stands at its place', () => {
		const files = {
			'pledge.yaml': JSON.stringify(model),
			'scenarios/a.md': scenario({ verdict: 'no' }).replaceAll(',"', ',\n"'),
		};
		expect(told(pledge, files)).toEqual([`scenarios/a.md:6:11 ${other('verdict', 'no', 'yes')}`]);
	});
});
