/**
 * The model of a pledge judges: its conditions name what is there, each possible case has one answer, each rule has a
 * case, and the cases that are told come to the verdicts that they tell.
 */
import { fieldName, nearest, type Problem } from '../../source/problem.ts';
import { once } from '../../source/once.ts';
import type { FieldPath, FileEntry } from '../../source/types.ts';
import {
	allFacts,
	asValues,
	engagesKey,
	exclusionOf,
	holds,
	judge,
	product,
	testKey,
	valuesOf,
	type Condition,
	type Facts,
	type PledgeModel,
	type Values,
} from '../pledge.ts';
import { errorAt, type Fielded, type Rule, type RuleContext } from './rule.ts';

type Known = ReadonlyMap<string, readonly string[]>;

/** `who: government, means: copied` */
const told = (facts: Facts): string =>
	Object.entries(facts)
		.map(([key, value]) => `${key}: ${value}`)
		.join(', ');

const unknown = (where: Fielded, path: FieldPath, name: string, known: Iterable<string>, what: string): Problem => {
	const all = [...known];
	const advice = `use one of ${all.join(', ')}`;
	return errorAt(where, path, 'unknown-fact', `no ${what} '${name}'`, advice, nearest(name, all));
};

/** What a condition names and nothing has. */
const strangers = (where: Fielded, path: FieldPath, when: Condition, known: Known): readonly Problem[] =>
	(Array.isArray(when) ? when : [when]).flatMap((record, index) =>
		Object.entries(record).flatMap(([key, allowed]): readonly Problem[] => {
			const at = [...path, ...(Array.isArray(when) ? [index] : []), key];
			const values = known.get(key);
			if (!values) return [unknown(where, at, key, known.keys(), 'fact')];
			return allowed
				.filter((value) => !values.includes(value))
				.map((value) => unknown(where, at, value, values, `value of '${key}'`));
		}),
	);

/** What conditions may name, in the order in which it becomes known. */
const knownBy = (model: PledgeModel): Readonly<Record<'facts' | 'tested' | 'all', Known>> => {
	const results = ['met', 'arguable', 'failed'];
	const grades = ['no', 'clear', 'doubtful'];
	type Row = readonly [string, readonly string[]];
	const facts = model.dimensions.map(({ id, values }): Row => [id, values.map((value) => value.id)]);
	const tested: readonly Row[] = [
		...facts,
		...model.tests.map(({ id }): Row => [testKey(id), results]),
		['worst', results],
		['open', ['wording', 'evidence', 'settled']],
	];
	const all = [...tested, ...model.engagements.map(({ id }): Row => [engagesKey(id), grades])];
	return { facts: new Map(facts), tested: new Map(tested), all: new Map(all) };
};

type PledgeFile = FileEntry<'pledge'>;

/** Names in the model that lead nowhere. */
const names = (file: PledgeFile): readonly Problem[] => {
	const { data } = file;
	const { facts, tested, all } = knownBy(data);
	const refers = (
		path: FieldPath,
		name: string | undefined,
		list: readonly { readonly id: string }[],
		what: string,
	) => {
		const ids = list.map(({ id }) => id);
		return name === undefined || ids.includes(name) ? [] : [unknown(file, path, name, ids, what)];
	};
	return [
		...data.impossible.flatMap(({ when }, index) => strangers(file, ['impossible', index, 'when'], when, facts)),
		...data.tests.flatMap(({ of, outcomes }, index) => {
			const path = ['tests', index];
			// A test looks at its own dimensions, so that one can walk it by hand.
			const own = new Map(of.flatMap((id) => (facts.has(id) ? [[id, facts.get(id) ?? []] as const] : [])));
			return [
				...of.flatMap((id, at) => refers([...path, 'of', at], id, data.dimensions, 'dimension')),
				...outcomes.flatMap(({ when, reading }, at) => [
					...strangers(file, [...path, 'outcomes', at, 'when'], when, own),
					...refers([...path, 'outcomes', at, 'reading'], reading, data.readings, 'reading'),
				]),
			];
		}),
		...data.engagements.flatMap(({ grades }, index) =>
			grades.flatMap(({ when }, at) => strangers(file, ['engagements', index, 'grades', at, 'when'], when, tested)),
		),
		...data.rules.flatMap(({ when, verdict, restsOn }, index) => [
			...strangers(file, ['rules', index, 'when'], when, all),
			...refers(['rules', index, 'verdict'], verdict, data.verdicts, 'verdict'),
			...restsOn.flatMap((id, at) => refers(['rules', index, 'restsOn', at], id, data.engagements, 'engagement')),
		]),
		...data.readings.flatMap(({ test }, index) => refers(['readings', index, 'test'], test, data.tests, 'test')),
	];
};

const notOne = (file: PledgeFile, path: FieldPath, wrong: string): Problem =>
	errorAt(
		file,
		path,
		'not-one-answer',
		wrong,
		'write the conditions so that they exclude each other and leave nothing out',
	);

/** The ids of what holds. */
const holding = (
	list: readonly { readonly id: string; readonly when: Condition }[],
	values: Values,
): readonly string[] => list.flatMap(({ id, when }) => (holds(when, values) ? [id] : []));

/**
 * Cases with no answer or with two: of each list of conditions the first such case, and each rule without a case. A model
 * is judged once: it has tens of thousands of cases, and an edit elsewhere changes none of them.
 */
const answers = once((file: PledgeFile): readonly Problem[] => {
	const { data } = file;
	const first = new Map<string, Problem>();
	const tell = (path: FieldPath, held: readonly string[], facts: Facts): void => {
		const key = fieldName(path);
		const what = held.length === 0 ? 'nothing holds' : `${held.join(' and ')} hold at once`;
		if (!first.has(key)) first.set(key, notOne(file, path, `${what} for ${told(facts)}`));
	};
	// The outcomes of a test look at its own dimensions and at nothing else.
	for (const [index, { of, outcomes }] of data.tests.entries())
		for (const facts of product(data.dimensions.filter(({ id }) => of.includes(id)))) {
			const held = holding(outcomes, asValues(facts));
			if (held.length !== 1 && !exclusionOf(data, facts)) tell(['tests', index, 'outcomes'], held, facts);
		}
	const used = new Set<string>();
	for (const facts of first.size > 0 ? [] : allFacts(data)) {
		const { values } = valuesOf(data, facts);
		for (const [index, { grades }] of data.engagements.entries()) {
			const held = holding(grades, values);
			if (held.length > 1) tell(['engagements', index, 'grades'], held, facts);
		}
		const rules = holding(data.rules, values);
		for (const id of rules) used.add(id);
		if (rules.length !== 1) tell(['rules'], rules, facts);
	}
	if (first.size > 0) return [...first.values()];
	return data.rules.flatMap(({ id }, index) =>
		used.has(id) ? [] : [notOne(file, ['rules', index, 'when'], `no possible case comes to '${id}'`)],
	);
});

/** What is wrong with the facts of a case; nothing where each dimension has one of its values and they go together. */
const factProblems = (where: Fielded, path: FieldPath, facts: Facts, model: PledgeModel): readonly Problem[] => {
	const known = knownBy(model).facts;
	const wrong = Object.entries(facts).flatMap(([key, value]): readonly Problem[] => {
		const values = known.get(key);
		if (!values) return [unknown(where, [...path, key], key, known.keys(), 'dimension')];
		return values.includes(value) ? [] : [unknown(where, [...path, key], value, values, `value of '${key}'`)];
	});
	const missing = [...known.keys()].filter((key) => !Object.hasOwn(facts, key));
	if (missing.length > 0)
		wrong.push(errorAt(where, path, 'unknown-fact', `no value for ${missing.join(', ')}`, 'give each its value'));
	if (wrong.length > 0) return wrong;
	const excluded = exclusionOf(model, facts);
	if (!excluded) return [];
	const said = `the model excludes them ('${excluded.id}')`;
	return [errorAt(where, path, 'unknown-fact', said, 'give facts that go together')];
};

/** Cases that come to something else than they say. */
const cases = ({ content }: RuleContext, model: PledgeModel): readonly Problem[] =>
	content.entries.scenarios.flatMap((entry) => {
		const { facts, verdict, alsoEngages, changes } = entry.data;
		const other = (path: FieldPath, said: string, is: string): readonly Problem[] => {
			if (said === is) return [];
			const unlike = `'${said}', and by the model it is '${is}'`;
			return [errorAt(entry, path, 'other-verdict', unlike, 'mend the facts, the model or what is said')];
		};
		const wrong = factProblems(entry, ['facts'], facts, model);
		const judged = judge(model, facts);
		if (wrong.length > 0 || !judged) return wrong;
		const engaged = judged.alsoEngages.map(({ engagement }) => engagement.id);
		return [
			...other(['verdict'], verdict, judged.verdict.id),
			...other(['alsoEngages'], [...alsoEngages].sort().join(', '), [...engaged].sort().join(', ')),
			...changes.flatMap((change, index) => {
				const changed = { ...facts, ...change.set };
				const faults = factProblems(entry, ['changes', index, 'set'], changed, model);
				return faults.length > 0
					? faults
					: other(['changes', index, 'verdict'], change.verdict, judge(model, changed)?.verdict.id ?? '');
			}),
		];
	});

/** The model, then the cases; what names nothing is told first, since nothing can be judged by it. */
export const pledge: Rule = (context) => {
	const file = context.content.files.pledge;
	if (!file) return [];
	const first = names(file);
	if (first.length > 0) return first;
	const second = answers(file);
	return second.length > 0 ? second : cases(context, file.data);
};
