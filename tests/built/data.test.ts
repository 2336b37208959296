/** The data files and their published schemas: each file satisfies its own, and each schema says what its keys mean. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builds } from './site.ts';

interface Published {
	readonly $schema: string;
	readonly items: {
		readonly properties: Readonly<Record<string, { readonly description?: string }>>;
		readonly additionalProperties: boolean;
	};
}

describe.each(builds)('data of %s', (folder) => {
	const read = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(folder, 'data', ...path), 'utf8'));
	const names = readdirSync(join(folder, 'data', 'schema')).map((file) => file.replace('.schema.json', ''));

	test('is there for what has pages', () => {
		expect(names).toEqual(expect.arrayContaining(['agreements', 'actors', 'events']));
	});
	test.for(names)('%s satisfies its published schema', (name) => {
		const schema = read('schema', `${name}.schema.json`) as Published;
		const rows = read(`${name}.json`) as readonly Readonly<Record<string, unknown>>[];
		expect(rows.length).toBeGreaterThan(0);
		const check = z.fromJSONSchema(schema as unknown as Parameters<typeof z.fromJSONSchema>[0]);
		expect(check.safeParse(rows).error).toBeUndefined();
		// A checker that took everything would prove nothing.
		expect(check.safeParse([{ ...rows[0], unheardOf: true }]).success).toBe(false);
	});
	test.for(names)('the schema of %s is of 2020-12 and describes each key', (name) => {
		const { $schema, items } = read('schema', `${name}.schema.json`) as Published;
		expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
		const bare = Object.entries(items.properties).filter(([, { description }]) => !description);
		expect(bare.map(([key]) => key)).toEqual([]);
	});
});
