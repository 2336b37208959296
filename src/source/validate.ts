/** What zod finds → problems an editor can act on: the place, the rule, what to write, the nearest valid name. */
import { z } from 'zod';
import { fieldName, nearest, type Problem, type RuleId } from './problem.ts';
import type { YamlDocument } from './yaml.ts';

type Issue = z.core.$ZodIssue;

const path = (issue: Issue): (string | number)[] => issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** The keys that the schema knows at a path, for the nearest name of a misspelt one. */
const keysAt = (schema: z.ZodType, at: readonly (string | number)[]): string[] => {
	let here: unknown = schema;
	for (;;) {
		const def = (here as z.ZodType | undefined)?.def as { type?: string; innerType?: unknown; in?: unknown } | undefined;
		if (def?.type === 'optional' || def?.type === 'default' || def?.type === 'nullable') here = def.innerType;
		else if (def?.type === 'pipe') here = def.in;
		else break;
	}
	if (here instanceof z.ZodUnion)
		return here.options.flatMap((option) => keysAt(option as z.ZodType, at));
	const [step, ...rest] = at;
	if (step === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
	if (here instanceof z.ZodObject) return keysAt(here.shape[step] as z.ZodType, rest);
	if (here instanceof z.ZodArray) return keysAt(here.element as z.ZodType, rest);
	if (here instanceof z.ZodTuple) return keysAt(here.def.items[Number(step)] as z.ZodType, rest);
	if (here instanceof z.ZodRecord) return keysAt(here.def.valueType as z.ZodType, rest);
	return [];
};

const valueAt = (data: unknown, at: readonly (string | number)[]): unknown =>
	at.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);

const shown = (value: unknown): string =>
	value === undefined ? 'nothing' : typeof value === 'string' ? `'${value}'` : Array.isArray(value) ? 'a list' : value === null ? 'nothing' : typeof value === 'object' ? 'a group of keys' : String(value);

const kinds: Record<string, string> = {
	string: 'a text (put a number or a yes/no in quotation marks)',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list, each item on a line of its own after a hyphen',
	object: 'a group of keys',
	record: 'a group of keys',
	tuple: 'a list of two',
};

/** The wording of one issue. `undefined`: it is told by another. */
const tell = (issue: Issue, schema: z.ZodType, data: unknown): { rule: RuleId; wrong: string; advice: string; nearest?: string }[] => {
	const at = path(issue);
	const value = valueAt(data, at);
	const near = (written: unknown, valid: readonly string[]) => {
		const name = typeof written === 'string' ? nearest(written, valid) : undefined;
		return name === undefined ? {} : { nearest: name };
	};
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				rule: 'unknown-field',
				wrong: `there is no key '${key}' here`,
				advice: `use one of ${keysAt(schema, at).join(', ')}`,
				...near(key, keysAt(schema, at)),
			}));
		case 'invalid_type':
			return value === undefined
				? [{ rule: 'missing-field', wrong: 'the key is missing', advice: `add it: ${kinds[issue.expected] ?? issue.expected}` }]
				: [{ rule: 'wrong-kind', wrong: `${shown(value)} stands here`, advice: `write ${kinds[issue.expected] ?? issue.expected}` }];
		case 'invalid_value': {
			const valid = issue.values.map(String);
			return value === undefined
				? [{ rule: 'missing-field', wrong: 'the key is missing', advice: `add it: one of ${valid.join(', ')}` }]
				: [{ rule: 'wrong-kind', wrong: `${shown(value)} is not a value of this key`, advice: `write one of ${valid.join(', ')}`, ...near(value, valid) }];
		}
		case 'custom': {
			const rule = (issue.params?.['rule'] as RuleId | undefined) ?? 'wrong-kind';
			return [{ rule, wrong: rule === 'bad-date' ? `${shown(value)} is ${issue.message}` : `the text is ${issue.message}`.replace('the text is a finding', 'this is a finding'), advice: advice[rule] ?? 'see the schema' }];
		}
		case 'invalid_format':
			return [{ rule: 'wrong-kind', wrong: `${shown(value)} is not what this key asks for`, advice: `write ${issue.message}` }];
		case 'too_small':
			return [{ rule: 'missing-field', wrong: 'there are too few here', advice: `write ${issue.message}` }];
		case 'too_big':
			return [{ rule: 'too-long', wrong: 'there is too much here', advice: `write at most ${String(issue.maximum)}` }];
		case 'invalid_union':
			return [{ rule: 'wrong-kind', wrong: `${shown(value)} fits none of the forms of this key`, advice: `use the keys ${[...new Set(keysAt(schema, at))].join(', ')} of one form` }];
		default:
			return [{ rule: 'wrong-kind', wrong: issue.message, advice: 'see the schema' }];
	}
};

const advice: Partial<Record<RuleId, string>> = {
	'bad-date': 'write 2015, 2015-09 or 2015-09-25, a day that exists',
	'long-label': 'shorten it: the drawing has no room for more',
	'too-long': 'shorten it',
	'wrong-kind': 'write a value that fits the other keys',
};

/**
 * Checks data against its schema.
 * @returns the data where it satisfies the schema, and every problem where it does not
 */
export const validate = <T extends z.ZodType>(
	schema: T,
	document: YamlDocument,
): { data: z.infer<T> | undefined; problems: Problem[] } => {
	const result = schema.safeParse(document.data);
	if (result.success) return { data: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue) =>
		tell(issue, schema, document.data).map((told): Problem => {
			const at = path(issue);
			const keys = issue.code === 'unrecognized_keys' ? [...at, /'([^']*)'/.exec(told.wrong)?.[1] ?? ''] : at;
			return {
				severity: 'error',
				...told,
				position: issue.code === 'unrecognized_keys' ? document.keyAt(keys) : document.at(keys),
				field: fieldName(keys) || 'file',
			};
		}),
	);
	return { data: undefined, problems };
};
