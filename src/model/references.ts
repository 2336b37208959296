/** Walks an entry's data beside its schema and finds every reference in it. Pure. */
import type { z } from 'zod';
import {
	isLinkScheme,
	referenceRegistry,
	schemeTargets,
	typed,
	type LinkScheme,
	type ReferenceTarget,
} from '../schema/fields.ts';
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

/** A typed reference, taken apart; nothing where its scheme is none. */
export const readTyped = (reference: string): { readonly scheme: LinkScheme; readonly value: string } | undefined => {
	const colon = reference.indexOf(':');
	const scheme = reference.slice(0, Math.max(0, colon));
	return isLinkScheme(scheme) ? { scheme, value: reference.slice(colon + 1) } : undefined;
};

const ofTyped = (reference: string): Omit<FoundReference, 'path'> => {
	const { scheme, value = reference } = readTyped(reference) ?? {};
	return { target: scheme && schemeTargets[scheme], value };
};

/** Every reference of some data, in the order of the schema's keys. */
export const referencesIn = (schema: z.ZodType, data: unknown): readonly FoundReference[] => {
	const found: FoundReference[] = [];
	walkStrings(schema, data, (part, value, path) => {
		const target = referenceRegistry.get(part)?.target;
		if (target !== undefined) found.push({ path, ...(target === typed ? ofTyped(value) : { target, value }) });
	});
	return found;
};
