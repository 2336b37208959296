/** Walks an entry's data beside its schema and finds every reference in it. Pure. */
import type { z } from 'zod';
import { referenceRegistry, type ReferenceTarget } from '../schema/fields.ts';
import { walkStrings } from '../schema/walk.ts';
import type { FieldPath } from '../source/types.ts';

/** A reference: where it stands, what it points at, what it says. */
export interface FoundReference {
	readonly path: FieldPath;
	readonly target: ReferenceTarget;
	readonly value: string;
}

/** Every reference of some data, in the order of the schema's keys. */
export const referencesIn = (schema: z.ZodType, data: unknown): readonly FoundReference[] => {
	const found: FoundReference[] = [];
	walkStrings(schema, data, (part, value, path) => {
		const target = referenceRegistry.get(part)?.target;
		if (target !== undefined) found.push({ path, target, value });
	});
	return found;
};
