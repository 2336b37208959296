/** Walks a schema together with data that satisfy it, so that what a key means is read off the schema and nowhere else. */
import type { z } from 'zod';
import { kindRegistry } from './fields.ts';

/** The way to a value: `['actors', 1]`. */
export type SchemaPath = readonly (string | number)[];

/** What the walk needs to know of a schema's inside; the shape is zod's own. */
interface Inside {
	readonly entries?: Readonly<Record<string, string>>;
	readonly values?: readonly unknown[];
	readonly type: string;
	readonly innerType?: z.ZodType;
	readonly element?: z.ZodType;
	readonly items?: readonly z.ZodType[];
	readonly options?: readonly z.ZodType[];
	readonly valueType?: z.ZodType;
	readonly out?: z.ZodType;
	readonly shape?: Readonly<Record<string, z.ZodType>>;
}

const insideOf = (schema: z.ZodType): Inside => schema.def;

/** The schemas below optional, default and the like, from the outside in, the innermost last. */
const unwrap = (schema: z.ZodType): z.ZodType => {
	const { type, innerType, out } = insideOf(schema);
	if (innerType) return unwrap(innerType);
	return type === 'pipe' && out ? unwrap(out) : schema;
};

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
	typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * Calls `visit` for each string of `data` with the schema that governs it, in the order of the schema.
 * Of a union, the first option that the value satisfies counts. Data that do not fit are passed over.
 */
export const walkStrings = (
	schema: z.ZodType,
	data: unknown,
	visit: (schema: z.ZodType, value: string, path: SchemaPath) => void,
	path: SchemaPath = [],
): void => {
	if (data === undefined || data === null) return;
	const inner = unwrap(schema);
	const inside = insideOf(inner);
	if (typeof data === 'string' && inside.type !== 'union') return visit(inner, data, path);
	switch (inside.type) {
		case 'object':
			if (isRecord(data))
				for (const [key, value] of Object.entries(inside.shape ?? {}))
					walkStrings(value, data[key], visit, [...path, key]);
			return;
		case 'record':
			if (isRecord(data) && inside.valueType)
				for (const [key, value] of Object.entries(data)) walkStrings(inside.valueType, value, visit, [...path, key]);
			return;
		case 'array':
			if (Array.isArray(data) && inside.element)
				for (const [index, value] of data.entries()) walkStrings(inside.element, value, visit, [...path, index]);
			return;
		case 'tuple':
			if (Array.isArray(data))
				for (const [index, item] of (inside.items ?? []).entries())
					walkStrings(item, data[index], visit, [...path, index]);
			return;
		case 'union': {
			const option = inside.options?.find((each) => each.safeParse(data).success);
			if (option) walkStrings(option, data, visit, path);
		}
	}
};

/** The schemas that may govern the value at a path, as they stand there: several below a union, none where the path leads nowhere. */
export const standingAt = (schema: z.ZodType, path: SchemaPath): readonly z.ZodType[] => {
	const inner = unwrap(schema);
	const inside = insideOf(inner);
	if (inside.type === 'union') return (inside.options ?? []).flatMap((option) => standingAt(option, path));
	const [step, ...rest] = path;
	if (step === undefined) return [schema];
	const next =
		inside.type === 'object'
			? inside.shape?.[String(step)]
			: inside.type === 'array'
				? inside.element
				: inside.type === 'tuple'
					? inside.items?.[Number(step)]
					: inside.valueType;
	return next ? standingAt(next, rest) : [];
};

/** True where the value at a path may be taken out: its key may be absent, or it is one of a list. */
export const mayGo = (schema: z.ZodType, path: SchemaPath): boolean =>
	typeof path.at(-1) === 'number' || standingAt(schema, path).some((each) => each.safeParse(undefined).success);

/**
 * What a value of the schema is, in an editor's words: 'the id of an actor', 'a list, each a date'. What the schema was
 * given a name for goes by it; the rest is said by its form.
 */
export const kindOf = (schema: z.ZodType): string => {
	const known = kindRegistry.get(schema)?.kind;
	if (known !== undefined) return known;
	const { type, innerType, out, element, items, options, valueType, entries, values } = insideOf(schema);
	if (innerType) return kindOf(innerType);
	if (out) return kindOf(out);
	switch (type) {
		case 'boolean':
			return 'true or false';
		case 'enum':
		case 'literal':
			return `one of ${(values ?? Object.values(entries ?? {})).map(String).join(' · ')}`;
		case 'array':
			return element ? `a list, each ${kindOf(element)}` : 'a list';
		case 'tuple':
			return `a list of ${String(items?.length ?? 0)}, each ${items?.[0] ? kindOf(items[0]) : 'a value'}`;
		case 'record':
			return valueType ? `a record of keys, the value of each ${kindOf(valueType)}` : 'a record of keys';
		case 'object':
			return 'a record of keys';
		case 'union':
			return [...new Set((options ?? []).map(kindOf))].join(', or ');
		case 'number':
			return 'a number';
		default:
			return 'a text';
	}
};

/** One key of a schema: where it stands, the schema that governs it, and what is said of it. */
export interface Field {
	/** Its key, as its record spells it. */
	readonly key: string;
	/** The way to it as an editor would say it: `commitments[].quote.lang`. Of a record of any keys: `facts.*`. */
	readonly path: string;
	/** The schema as it stands there, with whatever makes it optional. */
	readonly schema: z.ZodType;
	/** The schema below optional, default and the like. */
	readonly inner: z.ZodType;
	/** What the key is for: the sentence that editors are shown. Absent: nobody wrote one. */
	readonly description?: string;
	/** True where the key may be left out. */
	readonly optional: boolean;
}

/** Every key of a schema, nested ones too, each before what is in it. A key that several forms have stands once for each. */
export const fieldsOf = (schema: z.ZodType, above = ''): readonly Field[] => {
	const inside = insideOf(unwrap(schema));
	switch (inside.type) {
		case 'object':
			return Object.entries(inside.shape ?? {}).flatMap(([key, each]): readonly Field[] => {
				const path = above === '' ? key : `${above}.${key}`;
				const { description } = each;
				const field = {
					key,
					path,
					schema: each,
					inner: unwrap(each),
					...(description === undefined ? {} : { description }),
					optional: each.safeParse(undefined).success,
				};
				return [field, ...fieldsOf(each, path)];
			});
		case 'array':
			return inside.element ? fieldsOf(inside.element, `${above}[]`) : [];
		case 'tuple':
			return (inside.items ?? []).flatMap((item) => fieldsOf(item, `${above}[]`));
		case 'record':
			return inside.valueType ? fieldsOf(inside.valueType, `${above}.*`) : [];
		case 'union':
			return (inside.options ?? []).flatMap((option) => fieldsOf(option, above));
		default:
			return [];
	}
};

/** The same without what makes them optional, described and the like. */
export const schemasAt = (schema: z.ZodType, path: SchemaPath): readonly z.ZodType[] =>
	standingAt(schema, path).map(unwrap);

/** The keys that a record of the schema may have; empty where it is no record. */
export const keysOf = (schema: z.ZodType): readonly string[] => Object.keys(insideOf(unwrap(schema)).shape ?? {});
