/** Walks an entry's data beside its schema and finds every reference in it. Pure. */
import type { z } from 'zod';
import { referenceRegistry, schemeTargets, typed, type ReferenceTarget } from '../schema/fields.ts';
import { walkStrings } from '../schema/walk.ts';
import type { FieldPath } from '../source/types.ts';

/** A reference: where it stands, what it points at, what it says. */
export interface FoundReference {
	readonly path: FieldPath;
	/** `undefined` of a typed reference whose scheme is none: it points at nothing that can be. */
	readonly target: ReferenceTarget | undefined;
	/** What names the thing: of a typed reference what follows the colon, where its scheme is one. */
	readonly value: string;
}

const isScheme = (name: string): name is keyof typeof schemeTargets => Object.hasOwn(schemeTargets, name);

/** A typed reference, taken apart. */
const readTyped = (reference: string): Omit<FoundReference, 'path'> => {
	const colon = reference.indexOf(':');
	const scheme = reference.slice(0, colon);
	return colon > 0 && isScheme(scheme)
		? { target: schemeTargets[scheme], value: reference.slice(colon + 1) }
		: { target: undefined, value: reference };
};

/** Every reference of some data, in the order of the schema's keys. */
export const referencesIn = (schema: z.ZodType, data: unknown): readonly FoundReference[] => {
	const found: FoundReference[] = [];
	walkStrings(schema, data, (part, value, path) => {
		const target = referenceRegistry.get(part)?.target;
		if (target !== undefined) found.push({ path, ...(target === typed ? readTyped(value) : { target, value }) });
	});
	return found;
};
