/** The manual of the fields is what the schemas say. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manual } from '../../scripts/manual.ts';
import { schemas } from '../../src/schema/index.ts';
import { fieldsOf, kindOf } from '../../src/schema/walk.ts';

test('docs/fields.md is made from the schemas as they are', () => {
	expect(readFileSync('docs/fields.md', 'utf8'), 'docs/fields.md is stale: run `npm run docs`').toBe(manual());
});

test.for([
	['sources', 'a list, each the id of a source'],
	['date', "a date: '2015', '2015-09' or '2015-09-25'"],
	['weight', 'one of 1 · 2 · 3'],
	['track', 'one of bilateral · multilateral · unilateral · incident'],
	['draft', 'true or false'],
	['matters', 'a text'],
] as const)('of an event, %s is %s', ([key, kind]) => {
	const field = fieldsOf(schemas.events).find(({ path }) => path === key);
	expect(field && kindOf(field.schema)).toBe(kind);
});

test('a record within a list goes by its whole way', () => {
	const paths = fieldsOf(schemas.agreements).map(({ path }) => path);
	expect(paths).toContain('commitments[].quote.lang');
});
