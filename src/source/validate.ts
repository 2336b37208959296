/** What zod finds → problems an editor can act on: the place, the rule, what to write, the nearest valid name. */
import type { z } from 'zod';
import { keysOf, schemasAt } from '../schema/walk.ts';
import { fieldName, nearest, rules, type Problem, type RuleId } from './problem.ts';
import type { FieldPath } from './types.ts';
import type { YamlSource } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** One problem without its place: `path` is the way to the key that it is about. */
interface Told {
	readonly path: FieldPath;
	readonly rule: RuleId;
	readonly wrong: string;
	readonly advice: string;
	readonly nearest?: string | undefined;
	/** The key itself is at fault, not its value. */
	readonly ofKey?: true;
}

const pathOf = (path: readonly PropertyKey[]): FieldPath =>
	path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const valueAt = (data: unknown, path: FieldPath): unknown =>
	path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);

const shown = (value: unknown): string => {
	if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`;
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (value === null || value === undefined) return 'nothing';
	return typeof value === 'object' ? 'a record of keys' : `${typeof value} ${String(value)}`;
};

/** What each of zod's types is called to an editor, and how it is written. */
const asked: Readonly<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: "a list: each item on a line of its own after '- ', or [one, other]",
	tuple: 'a list of two',
	object: 'a record of keys, each on a line of its own and indented',
	record: 'a record of keys, each on a line of its own and indented',
};

const howTo: Partial<Readonly<Record<RuleId, string>>> = {
	'bad-date': 'write 2015, 2015-09 or 2015-09-25, a day that exists',
	'long-label': 'shorten it: the drawing has no room for more',
	'too-long': 'shorten it',
};

const isRule = (name: unknown): name is RuleId => typeof name === 'string' && name in rules;

/** Of a union: the issues of the option that comes nearest, the one that objects to the fewest and deepest things. */
const nearestOption = (options: readonly (readonly Issue[])[]): readonly Issue[] => {
	const cost = (issues: readonly Issue[]): number =>
		issues.reduce((sum, issue) => sum + (issue.path.length === 0 && issue.code === 'invalid_type' ? 100 : 1), 0);
	return [...options].sort((a, b) => cost(a) - cost(b))[0] ?? [];
};

/** The wording of one issue. */
const tell = (issue: Issue, schema: z.ZodType, data: unknown, above: FieldPath = []): readonly Told[] => {
	const path = [...above, ...pathOf(issue.path)];
	const value = valueAt(data, path);
	const what = (rule: RuleId, wrong: string, advice: string, near?: string): readonly Told[] => [
		{ path, rule, wrong, advice, nearest: near },
	];
	switch (issue.code) {
		case 'unrecognized_keys': {
			const keys = [...new Set(schemasAt(schema, path).flatMap(keysOf))];
			const there = valueAt(data, path);
			const free = keys.filter((key) => typeof there !== 'object' || there === null || !(key in there));
			return issue.keys.map((key) => ({
				path: [...path, key],
				rule: 'unknown-field',
				wrong: `no key '${key}' is known here`,
				advice: `use one of ${keys.join(', ')}`,
				nearest: nearest(key, free),
				ofKey: true,
			}));
		}
		case 'invalid_type': {
			const kind = asked[issue.expected] ?? issue.expected;
			if (value === undefined) return what('missing-field', 'the key is missing', `add it: ${kind}`);
			if (value === null)
				return what('missing-field', 'the key has no value', `write ${kind}, or take the key out if it may be absent`);
			const quotes =
				issue.expected === 'string' && typeof value !== 'object' ? `, '${String(value)}' in quotation marks` : '';
			return what('wrong-kind', `${shown(value)} stands here`, `write ${kind}${quotes}`);
		}
		case 'invalid_value': {
			const valid = issue.values.map(String);
			const list = valid.length === 1 ? String(valid[0]) : `one of ${valid.join(' · ')}`;
			if (value === undefined) return what('missing-field', 'the key is missing', `add it: ${list}`);
			const near = typeof value === 'string' ? nearest(value, valid) : undefined;
			return what('wrong-kind', `${shown(value)} is none of its values`, `write ${list}`, near);
		}
		case 'custom': {
			const named: unknown = issue.params?.['rule'];
			const rule = isRule(named) ? named : 'wrong-kind';
			const [message = '', ...advice] = issue.message.split('; ');
			return what(
				rule,
				value === undefined ? message : `${shown(value)} is ${message}`,
				advice.length > 0 ? advice.join('; ') : (howTo[rule] ?? 'mend it'),
			);
		}
		case 'invalid_format':
			return value === ''
				? what('missing-field', 'the text is empty', `write ${issue.message}`)
				: what('wrong-kind', `${shown(value)} is not what this key takes`, `write ${issue.message}`);
		case 'too_small':
			return what('missing-field', `${shown(value)} is too little`, `write ${issue.message}`);
		case 'too_big':
			return what(
				'too-long',
				`${shown(value)} is too much`,
				`write at most ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters' : 'items'}`,
			);
		case 'invalid_union': {
			const told = nearestOption(issue.errors).flatMap((inner) => tell(inner, schema, data, path));
			return told.length > 0
				? told
				: what('wrong-kind', `${shown(value)} fits none of the forms that this key may take`, 'write one of them');
		}
		case 'invalid_key':
		case 'invalid_element':
			return issue.issues.flatMap((inner) => tell(inner, schema, data, path));
		case 'not_multiple_of':
			return what('wrong-kind', `${shown(value)} is not a multiple of ${String(issue.divisor)}`, 'write one that is');
	}
};

/** A key that is missing because it is there, misspelt: that is told once, at the key that is there. */
const isMisspelt = ({ path, rule }: Told, all: readonly Told[]): boolean =>
	rule === 'missing-field' &&
	all.some(
		(other) =>
			other.rule === 'unknown-field' &&
			fieldName([...other.path.slice(0, -1), other.nearest ?? '']) === fieldName(path),
	);

/**
 * Checks data against a schema.
 * @param above the way to the data within the source, where they are a part of it
 * @returns the data where they satisfy the schema, and every problem where they do not
 */
export const validate = <T extends z.ZodType>(
	schema: T,
	data: unknown,
	source: YamlSource,
	above: FieldPath = [],
): { readonly data: z.infer<T> | undefined; readonly problems: readonly Problem[] } => {
	const result = schema.safeParse(data);
	if (result.success) return { data: result.data, problems: [] };
	const told = result.error.issues.flatMap((issue) => tell(issue, schema, data));
	const problems = told
		.filter((each) => !isMisspelt(each, told))
		.map(({ path, rule, wrong, advice, nearest: near, ofKey }): Problem => {
			const whole = [...above, ...path];
			return {
				severity: 'error',
				rule,
				position: ofKey ? source.keyAt(whole) : source.at(whole),
				field: fieldName(whole) || 'file',
				wrong,
				advice,
				...(near === undefined ? {} : { nearest: near }),
			};
		});
	return { data: undefined, problems };
};
