/** Walks an entry's data beside its schema and finds every reference in it. Pure. */
import { z } from 'zod';
import { referenceRegistry, type ReferenceTarget } from '../schema/fields.ts';
import type { FieldPath } from '../source/types.ts';

/** A reference: where it stands, what it points at, what it says. */
export interface FoundReference {
	readonly path: FieldPath;
	readonly target: ReferenceTarget;
	readonly value: string;
}

/** Every reference of some data, in the order of the schema's keys. */
export const referencesIn = (schema: z.core.$ZodType, data: unknown, path: FieldPath = []): FoundReference[] => {
	if (data === undefined || data === null) return [];
	const target = referenceRegistry.get(schema as z.ZodType)?.target;
	if (target !== undefined) return typeof data === 'string' ? [{ path, target, value: data }] : [];
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
		return referencesIn(schema.def.innerType, data, path);
	if (schema instanceof z.ZodObject)
		return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, part]) =>
			referencesIn(part, (data as Record<string, unknown>)[key], [...path, key]),
		);
	if (schema instanceof z.ZodArray)
		return (data as unknown[]).flatMap((item, index) => referencesIn(schema.element as z.ZodType, item, [...path, index]));
	if (schema instanceof z.ZodTuple)
		return schema.def.items.flatMap((part, index) => referencesIn(part, (data as unknown[])[index], [...path, index]));
	if (schema instanceof z.ZodRecord)
		return Object.entries(data as Record<string, unknown>).flatMap(([key, item]) =>
			referencesIn(schema.def.valueType, item, [...path, key]),
		);
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => referencesIn(option, data, path));
	return [];
};
