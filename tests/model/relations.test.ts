/** What the schemas say of references between entries, and what the edition knows of them. */
import type { z } from 'zod';
import { expect, test } from 'vitest';
import { entityKinds, folderOf } from '../../src/model/address.ts';
import { relationOf, relations } from '../../src/model/relations.ts';
import { referenceRegistry } from '../../src/schema/fields.ts';
import { markdownSchemas } from '../../src/schema/index.ts';
import { keysOf, schemasAt } from '../../src/schema/walk.ts';

const collections: readonly string[] = Object.values(folderOf);

/** The keys below a schema whose values name an entry that has a page. */
const referring = (schema: z.ZodType, key = ''): readonly string[] =>
	schemasAt(schema, []).flatMap((inner) => [
		...(collections.includes(referenceRegistry.get(inner)?.target ?? '') ? [key] : []),
		...keysOf(inner).flatMap((each) => schemasAt(inner, [each]).flatMap((value) => referring(value, each))),
		...schemasAt(inner, [0]).flatMap((item) => referring(item, key)),
	]);

test('every field that names an entry is a relation, and every relation is such a field', () => {
	const fields = entityKinds.flatMap((kind) => referring(markdownSchemas[folderOf[kind]]));
	expect([...new Set(fields)].sort()).toEqual([...relations].sort());
});

test('the relation is the last key of the path, whatever lists lie around it', () => {
	expect(relationOf(['parties', 1])).toBe('parties');
	expect(relationOf(['commitments', 0, 'mechanism'])).toBe('mechanism');
	expect(relationOf(['sources', 0])).toBeUndefined();
});
