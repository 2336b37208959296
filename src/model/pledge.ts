/**
 * Judges a case by the decision model of a pledge: facts → tests → what else is engaged → the one rule that holds → the
 * verdict. The same functions run in the build, in the check and in the reader's browser. Pure.
 */
import type { Pledge } from '../schema/pledge.ts';

/** One value for each dimension, by the ids of both. */
export type Facts = Readonly<Record<string, string>>;

type Of<Key extends 'dimensions' | 'tests' | 'engagements' | 'verdicts' | 'rules' | 'readings' | 'impossible'> =
	Pledge[Key][number];
export type PledgeDimension = Of<'dimensions'>;
export type PledgeTest = Of<'tests'>;
export type PledgeOutcome = PledgeTest['outcomes'][number];
export type PledgeEngagement = Of<'engagements'>;
export type PledgeGrade = PledgeEngagement['grades'][number];
export type PledgeVerdict = Of<'verdicts'>;
export type PledgeRule = Of<'rules'>;
export type PledgeReading = Of<'readings'>;
export type TestResult = PledgeOutcome['result'];
export type Condition = PledgeOutcome['when'];

/** What judges a case; the rest of a pledge is words. */
export type PledgeModel = Pick<Pledge, 'dimensions' | 'impossible' | 'tests' | 'engagements' | 'verdicts' | 'rules'>;

/** A test with what it came to. */
export interface Tested {
	readonly test: PledgeTest;
	readonly outcome: PledgeOutcome;
}

/** A commitment or norm beside the tests, and how surely it speaks to the case. */
export interface Engaged {
	readonly engagement: PledgeEngagement;
	readonly grade: PledgeGrade;
}

/** What a case comes to. */
export interface Judgement {
	/** In the order of the model. */
	readonly tests: readonly Tested[];
	readonly engaged: readonly Engaged[];
	readonly rule: PledgeRule;
	readonly verdict: PledgeVerdict;
	/** What is engaged and is not what the verdict rests on. */
	readonly alsoEngages: readonly Engaged[];
}

/** What conditions may ask of a case, by their keys. */
export type Values = ReadonlyMap<string, string>;

/** Whether each key of a record has one of its values. It is asked millions of times, and so makes nothing. */
const keeps = (record: Readonly<Record<string, readonly string[]>>, values: Values): boolean => {
	for (const key in record) if (record[key]?.includes(values.get(key) ?? '') !== true) return false;
	return true;
};

/** Whether a condition holds: of one of its records every key, of a key one of its values. */
export const holds = (when: Condition, values: Values): boolean =>
	Array.isArray(when) ? when.some((record) => keeps(record, values)) : keeps(when, values);

/** Facts as conditions ask for them. */
export const asValues = (facts: Facts): Map<string, string> => new Map(Object.entries(facts));

/** Why facts make no sense together; nothing where they do. */
export const exclusionOf = (model: PledgeModel, facts: Facts): Of<'impossible'> | undefined => {
	const values = asValues(facts);
	return model.impossible.find(({ when }) => holds(when, values));
};

const worse = { met: 0, arguable: 1, failed: 2 } as const satisfies Record<TestResult, number>;

/** The worst result of some tests; of none, `met`. */
export const worstOf = (results: readonly TestResult[]): TestResult =>
	results.reduce((worst, each) => (worse[each] > worse[worst] ? each : worst), 'met');

/** What is open in a case: its words, if an arguable test is open on them; else its facts. */
const openOn = (outcomes: readonly PledgeOutcome[]): string => {
	const arguable = outcomes.filter(({ result }) => result === 'arguable');
	if (arguable.length === 0) return 'settled';
	return arguable.some((outcome) => outcome.openOn === 'wording') ? 'wording' : 'evidence';
};

/** The key of a test's result in conditions. */
export const testKey = (id: string): string => `test:${id}`;
/** The key of an engagement's grade in conditions. */
export const engagesKey = (id: string): string => `engages:${id}`;

/** The keys of a model, made once: judging every possible case asks for each of them thousands of times. */
const keysOf = (() => {
	const known = new WeakMap<object, readonly string[]>();
	return (list: readonly { readonly id: string }[], key: (id: string) => string): readonly string[] => {
		const keys = known.get(list) ?? list.map(({ id }) => key(id));
		known.set(list, keys);
		return keys;
	};
})();

/** Everything that conditions may ask of a case, and the parts of it that are found on the way. */
export const valuesOf = (
	model: PledgeModel,
	facts: Facts,
): { readonly values: Values; readonly tests: readonly Tested[]; readonly engaged: readonly Engaged[] } => {
	const values = asValues(facts);
	const tests: Tested[] = [];
	for (const test of model.tests) {
		const outcome = test.outcomes.find(({ when }) => holds(when, values));
		if (outcome) tests.push({ test, outcome });
	}
	const testKeys = keysOf(model.tests, testKey);
	if (tests.length === model.tests.length)
		for (const [index, { outcome }] of tests.entries()) values.set(testKeys[index] ?? '', outcome.result);
	const outcomes = tests.map(({ outcome }) => outcome);
	values.set('worst', worstOf(outcomes.map(({ result }) => result)));
	values.set('open', openOn(outcomes));
	// Grades look at facts and tests, and never at each other.
	const grades = model.engagements.map((engagement) => engagement.grades.find(({ when }) => holds(when, values)));
	const engaged: Engaged[] = [];
	const engagesKeys = keysOf(model.engagements, engagesKey);
	for (const [index, engagement] of model.engagements.entries()) {
		const grade = grades[index];
		values.set(engagesKeys[index] ?? '', grade?.grade ?? 'no');
		if (grade) engaged.push({ engagement, grade });
	}
	return { values, tests, engaged };
};

/**
 * Judges a case.
 * @returns undefined where a test has no outcome or no rule holds: facts that are not whole, or a model that the check
 * has refused
 */
export const judge = (model: PledgeModel, facts: Facts): Judgement | undefined => {
	const { values, tests, engaged } = valuesOf(model, facts);
	const rule = model.rules.find(({ when }) => holds(when, values));
	const verdict = model.verdicts.find(({ id }) => id === rule?.verdict);
	if (!rule || !verdict || tests.length < model.tests.length) return undefined;
	const alsoEngages = engaged.filter(({ engagement }) => !rule.restsOn.includes(engagement.id));
	return { tests, engaged, rule, verdict, alsoEngages };
};

/** Every combination of the values of some dimensions. */
export const product = function* (dimensions: readonly PledgeDimension[], facts: Facts = {}): Generator<Facts> {
	const [first, ...rest] = dimensions;
	if (!first) yield facts;
	else for (const { id } of first.values) yield* product(rest, { ...facts, [first.id]: id });
};

/**
 * Every combination of facts that makes sense, in the order of `product`. What makes none with some of the facts makes
 * none with all of them, and is left there.
 */
export const allFacts = (model: PledgeModel): readonly Facts[] =>
	model.dimensions.reduce<readonly Facts[]>(
		(all, { id: dimension, values }) =>
			all
				.flatMap((facts) => values.map(({ id }) => ({ ...facts, [dimension]: id })))
				.filter((facts) => !exclusionOf(model, facts)),
		[{}],
	);

/** A change of facts, with the verdict that it leads to. */
export interface Change {
	/** The facts that change. */
	readonly set: Facts;
	/** The verdict's id. */
	readonly verdict: string;
}

/** Every way to change just so many facts, dimensions in their order. */
export const factChanges = function* (
	dimensions: readonly PledgeDimension[],
	facts: Facts,
	many: number,
	from = 0,
): Generator<Facts> {
	if (many === 0) {
		yield {};
		return;
	}
	for (let index = from; index <= dimensions.length - many; index += 1) {
		const dimension = dimensions[index];
		for (const { id } of dimension?.values ?? [])
			if (dimension && id !== facts[dimension.id])
				for (const rest of factChanges(dimensions, facts, many - 1, index + 1)) yield { [dimension.id]: id, ...rest };
	}
};

/**
 * The changes of the fewest facts that turn the verdict: all that need so few.
 * @param wanted the verdict that they must lead to; absent: any other
 * @param most how many facts may change
 */
export const smallestChanges = (
	model: PledgeModel,
	facts: Facts,
	wanted?: string,
	most = model.dimensions.length,
): readonly Change[] => {
	const now = judge(model, facts)?.verdict.id;
	if (now === wanted) return [];
	for (let many = 1; many <= most; many += 1) {
		const found: Change[] = [];
		for (const set of factChanges(model.dimensions, facts, many)) {
			const changed = { ...facts, ...set };
			if (exclusionOf(model, changed)) continue;
			const verdict = judge(model, changed)?.verdict.id;
			if (verdict !== undefined && verdict !== now && (wanted === undefined || verdict === wanted))
				found.push({ set, verdict });
		}
		if (found.length > 0) return found;
	}
	return [];
};

/**
 * The nearest facts that make sense, where some must stay.
 * @param kept the dimensions that must stay as they are
 * @returns the facts themselves where they make sense, and where nothing helps
 */
export const nearestPossible = (model: PledgeModel, facts: Facts, kept: readonly string[]): Facts => {
	const free = model.dimensions.filter(({ id }) => !kept.includes(id));
	for (let many = 0; many <= free.length; many += 1)
		for (const set of factChanges(free, facts, many)) {
			const changed = { ...facts, ...set };
			if (!exclusionOf(model, changed)) return changed;
		}
	return facts;
};
