import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { date, ref, referenceRegistry } from '../../src/schema/fields.ts';
import { keysOf, schemasAt, walkStrings } from '../../src/schema/walk.ts';

const schema = z.strictObject({
	one: ref('actors').optional(),
	many: z.array(ref('actors')).default([]),
	pair: z.tuple([ref('actors'), ref('actors')]),
	byName: z.record(z.string(), ref('events')),
	either: z.union([z.strictObject({ who: ref('actors') }), z.strictObject({ what: ref('concepts') })]),
	deep: z.array(z.strictObject({ inside: ref('sources').optional(), day: date() })),
});

describe('walkStrings', () => {
	test('finds a reference wherever the schema may hold one', () => {
		const found: string[] = [];
		const data = {
			one: 'a',
			many: ['b', 'c'],
			pair: ['d', 'e'],
			byName: { x: 'f' },
			either: { what: 'g' },
			deep: [{ day: '2015' }, { inside: 'h', day: '2015' }],
		};
		walkStrings(schema, data, (part, value, path) => {
			const target = referenceRegistry.get(part)?.target;
			if (target) found.push(`${path.join('.')} ${target} ${value}`);
		});
		expect(found).toEqual([
			'one actors a',
			'many.0 actors b',
			'many.1 actors c',
			'pair.0 actors d',
			'pair.1 actors e',
			'byName.x events f',
			'either.what concepts g',
			'deep.1.inside sources h',
		]);
	});
});

describe('schemasAt', () => {
	test('knows the keys at a path, of every form that a union allows', () => {
		expect(schemasAt(schema, ['deep', 0]).flatMap(keysOf)).toEqual(['inside', 'day']);
		expect(schemasAt(schema, ['either']).flatMap(keysOf)).toEqual(['who', 'what']);
		expect(schemasAt(schema, ['nothing', 'here'])).toEqual([]);
	});
});
