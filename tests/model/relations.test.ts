/** What the schemas say of references between entries, and what the edition knows of them. */
import { expect, test } from 'vitest';
import { entityKinds, folderOf } from '../../src/model/address.ts';
import { relationOf, relations } from '../../src/model/relations.ts';
import { markdownSchemas } from '../../src/schema/index.ts';
import { fieldsOf, kindOf } from '../../src/schema/walk.ts';

test('every field that names an entry is a relation, and every relation is such a field', () => {
	const namesEntry = new RegExp(`the id of an? (?:${entityKinds.join('|')})$`);
	const fields = entityKinds
		.flatMap((kind) => fieldsOf(markdownSchemas[folderOf[kind]]))
		.filter(({ schema }) => namesEntry.test(kindOf(schema)))
		.map(({ key }) => key);
	expect([...new Set(fields)].sort()).toEqual([...relations].sort());
});

test('the relation is the last key of the path, whatever lists lie around it', () => {
	expect(relationOf(['parties', 1])).toBe('parties');
	expect(relationOf(['commitments', 0, 'mechanism'])).toBe('mechanism');
	expect(relationOf(['sources', 0])).toBeUndefined();
});
