/** What zod finds → problems an editor can act on: the place, the rule, what to write, the nearest valid name. */
import type { z } from 'zod';
import { dateMeant } from '../schema/date.ts';
import { valueAt } from '../schema/record.ts';
import { keysOf, kindOf, mayGo, schemasAt, standingAt } from '../schema/walk.ts';
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
	/** Of a list that is too short and the like: the value is refused, and what is in it may be sound. */
	readonly whole?: true;
}

const pathOf = (path: readonly PropertyKey[]): FieldPath =>
	path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const shown = (value: unknown): string => {
	if (typeof value === 'string')
		return value === '' ? 'an empty text' : `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`;
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (value === null || value === undefined) return 'nothing';
	return typeof value === 'object' ? 'a record of keys' : `${typeof value} ${String(value)}`;
};

/** The kind of a value with how it is written down: of a list and a record, which editors write in two ways. */
const written = (kind: string, json: boolean): string =>
	json
		? kind
				.replace(/^a list( of \d+)?/, 'a list$1, in [ and ]')
				.replace(/^a record of keys/, 'a record of keys, in { and }')
		: kind
				.replace(/^a list( of \d+)?/, "a list$1, [one, other] or each on a line of its own after '- '")
				.replace(/^a record of keys/, 'a record of keys, each on a line of its own and indented');

/** What zod calls a form, in an editor's words: for a value whose schema has no name of its own. */
const forms: Readonly<Partial<Record<string, string>>> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a record of keys',
	record: 'a record of keys',
};

/** A description that says what each value means: `3: the essay names it. 2: a link in the chain.` */
const byValue = /^(?:`[^`]+`|\d+): .*?(?=\s(?:Absent|Default):|$)/s;

/**
 * What a key is for, as an aside: the first sentence of its description, what it says when it is true or false, or what
 * each of its values means.
 */
const aside = (schema: z.ZodType | undefined): string => {
	const said = schema?.description ?? '';
	const [first = ''] = byValue.exec(said) ?? /^(?:(?:True|False): )?.{2,}?[.:](?=\s|$)/s.exec(said) ?? [];
	const words = first.replace(/[.:]$/, '');
	return words === ''
		? ''
		: ` (${/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words})`;
};

const howTo: Partial<Readonly<Record<RuleId, string>>> = {
	'bad-date': 'write 2015, 2015-09 or 2015-09-25, a day that exists',
	'long-label': 'shorten it: the drawing has no room for more',
	'too-long': 'shorten it',
};

/** Zod's own words for what it refuses are no advice; the schemas' are. */
const isOurs = (message: string): boolean => !/^(?:Invalid|Too|Expected|Unrecognized)\b/.test(message);

const isRule = (name: unknown): name is RuleId => typeof name === 'string' && Object.hasOwn(rules, name);

/** Of a union: the issues of the option that comes nearest, the one that objects to the fewest and deepest things. */
const nearestOption = (options: readonly (readonly Issue[])[]): readonly Issue[] => {
	const cost = (issues: readonly Issue[]): number =>
		issues.reduce((sum, issue) => sum + (issue.path.length === 0 && issue.code === 'invalid_type' ? 100 : 1), 0);
	return [...options].sort((a, b) => cost(a) - cost(b))[0] ?? [];
};

/** What `tell` asks of the source. */
interface Asked {
	/** How a value was written, which YAML may have read as something else. */
	readonly writtenAt: (path: FieldPath) => string | undefined;
	readonly json: boolean;
}

/** The wording of one issue. */
const tell = (issue: Issue, schema: z.ZodType, data: unknown, asked: Asked, above: FieldPath = []): readonly Told[] => {
	const path = [...above, ...pathOf(issue.path)];
	const value = valueAt(data, path);
	const [here] = standingAt(schema, path);
	const kind = written(here ? kindOf(here) : 'a value of another kind', asked.json);
	const orOut = mayGo(schema, path) ? ', or take it out' : '';
	const what = (rule: RuleId, wrong: string, advice: string, near?: string): readonly Told[] => [
		{ path, rule, wrong, advice, nearest: near },
	];
	switch (issue.code) {
		case 'unrecognized_keys': {
			const keys = [...new Set(schemasAt(schema, path).flatMap(keysOf))];
			const there = valueAt(data, path);
			const free = keys.filter((key) => typeof there !== 'object' || there === null || !Object.hasOwn(there, key));
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
			if (value === undefined) return what('missing-field', 'the key is missing', `add it: ${kind}${aside(here)}`);
			if (value === null) return what('missing-field', 'the key has no value', `write ${kind}${aside(here)}${orOut}`);
			// What a schema calls its kind does not say that a number is a whole one.
			const form =
				here && issue.expected !== 'int' ? kind : written(forms[issue.expected] ?? issue.expected, asked.json);
			const mark = asked.json ? '"' : "'";
			const quotes =
				issue.expected === 'string' && typeof value !== 'object'
					? `, ${mark}${asked.writtenAt(path) ?? String(value)}${mark} in quotation marks`
					: '';
			return what('wrong-kind', `${shown(value)} stands here`, `write ${form}${quotes}`);
		}
		case 'invalid_value': {
			const valid = issue.values.map(String);
			const list = valid.length === 1 ? String(valid[0]) : `one of ${valid.join(' · ')}`;
			if (value === undefined) return what('missing-field', 'the key is missing', `add it: ${list}${aside(here)}`);
			if (value === null) return what('missing-field', 'the key has no value', `write ${list}${aside(here)}${orOut}`);
			if (typeof value === 'string' && valid.includes(value) && !issue.values.includes(value))
				return what('wrong-kind', `${shown(value)} is a text`, `write ${value}, without quotation marks`);
			const near = typeof value === 'string' ? nearest(value, valid) : undefined;
			return what('wrong-kind', `${shown(value)} is none of its values`, `write ${list}`, near);
		}
		case 'custom': {
			const named: unknown = issue.params?.['rule'];
			const rule = isRule(named) ? named : 'wrong-kind';
			const [message = '', ...advice] = issue.message.split('; ');
			const meant =
				rule === 'bad-date' && (typeof value === 'string' || typeof value === 'number')
					? dateMeant(String(value))
					: undefined;
			return what(
				rule,
				value === undefined ? message : `${shown(value)} is ${message}`,
				advice.length > 0 ? advice.join('; ') : (howTo[rule] ?? 'mend it'),
				here?.safeParse(meant).success === true ? meant : undefined,
			);
		}
		case 'invalid_format': {
			const form = isOurs(issue.message) ? issue.message : kind;
			const [sign = ''] = /^[|>](?!-)/.exec(asked.writtenAt(path) ?? '') ?? [];
			if (sign !== '' && typeof value === 'string' && /\S\n+$/.test(value))
				return what(
					'wrong-kind',
					`the text ends in an empty line, which '${sign}' keeps`,
					`write ${sign}- in the place of ${sign}`,
				);
			return value === ''
				? what('missing-field', 'the text is empty', `write ${form}`)
				: what('wrong-kind', `${shown(value)} is not what this key takes`, `write ${form}`);
		}
		case 'too_small':
			return [
				{
					path,
					rule: 'missing-field',
					wrong: `${shown(value)} is too little`,
					advice: `write ${
						isOurs(issue.message)
							? issue.message
							: `${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`
					}`,
					whole: true,
				},
			];
		case 'too_big':
			return what(
				'too-long',
				`${shown(value)} is too much`,
				`write at most ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters' : 'items'}`,
			);
		case 'invalid_union': {
			const told = nearestOption(issue.errors).flatMap((inner) => tell(inner, schema, data, asked, path));
			return told.length > 0
				? told
				: what('wrong-kind', `${shown(value)} fits none of the forms that this key may take`, 'write one of them');
		}
		case 'invalid_key':
		case 'invalid_element':
			return issue.issues.flatMap((inner) => tell(inner, schema, data, asked, path));
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

/** The data without the values at some paths. */
const without = (data: unknown, paths: readonly FieldPath[]): unknown => {
	const left: unknown = structuredClone(data);
	for (const path of paths) {
		const [last] = path.slice(-1);
		const holder = valueAt(left, path.slice(0, -1));
		if (last === undefined) return undefined;
		if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, last))
			Reflect.set(holder, last, undefined);
	}
	return left;
};

/** What came of checking data. */
export interface Validated<T> {
	/** The data, where they satisfy the schema. */
	readonly data: T | undefined;
	/** Where they do not: what is left of them without the values that were refused. */
	readonly sound: unknown;
	readonly problems: readonly Problem[];
}

/**
 * Checks data against a schema.
 * @param above the way to the data within the source, where they are a part of it
 * @returns the data where they satisfy the schema, and every problem where they do not
 */
export const validate = <T extends z.ZodType>(
	schema: T,
	data: unknown,
	source: Pick<YamlSource, 'at' | 'keyAt' | 'writtenAt' | 'commentAfter' | 'json'>,
	above: FieldPath = [],
): Validated<z.infer<T>> => {
	const result = schema.safeParse(data);
	if (result.success) return { data: result.data, sound: data, problems: [] };
	const told = result.error.issues.flatMap((issue) =>
		tell(issue, schema, data, {
			writtenAt: (path) => source.writtenAt([...above, ...path]),
			json: source.json === true,
		}),
	);
	const problems = told
		.filter((each) => !isMisspelt(each, told))
		.map(({ path, rule, wrong, advice, nearest: near, ofKey }): Problem => {
			const whole = [...above, ...path];
			const comment = valueAt(data, path) === null ? source.commentAfter?.(whole) : undefined;
			return {
				severity: 'error',
				rule: comment === undefined ? rule : 'cut-text',
				position: ofKey ? source.keyAt(whole) : source.at(whole),
				field: fieldName(whole) || 'file',
				wrong: comment === undefined ? wrong : `the key has no value, for '${comment}' is a comment in YAML`,
				advice:
					comment === undefined
						? advice
						: `put the text in quotation marks${mayGo(schema, path) ? ', or take the key out' : ''}`,
				...(near === undefined ? {} : { nearest: near }),
			};
		});
	const refused = told.flatMap(({ path, whole }) => (whole ? [] : [path]));
	return { data: undefined, sound: without(data, refused), problems };
};
