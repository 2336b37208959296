import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { date, id, ref, referenceRegistry, text } from '../../src/schema/fields.ts';
import { fieldsOf, keysOf, kindOf, mayGo, schemasAt, standingAt, walkStrings } from '../../src/schema/walk.ts';

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

	test.each([
		['nothing', undefined],
		['null', null],
		['a text', 'x'],
		['a list', ['x']],
		['no text anywhere', { one: 1, many: null, either: { who: 2 } }],
		['records and lists that change places', { many: { 0: 'x' }, pair: { 0: 'x' }, byName: ['x'], deep: { a: {} } }],
		['a record in the place of a text', { one: { a: 'x' } }],
		['what no option of a union takes', { either: { other: 'x' } }],
	])('passes over %s', (what, data) => {
		const found: string[] = [];
		walkStrings(schema, data, (_, value) => found.push(value));
		// A text where a record should be is visited, by the schema of the record.
		expect(found).toEqual(what === 'a text' ? ['x'] : []);
	});

	test('of a union of texts takes the option that the text satisfies; behind what reads a value, what it is read as', () => {
		const kinds: unknown[] = [];
		const either = z.strictObject({
			a: z.union([z.literal('gone'), ref('actors')]),
			b: z.union([z.literal('gone'), ref('actors')]),
			c: z.preprocess((value) => value, ref('events')),
		});
		walkStrings(either, { a: 'gone', b: 'x', c: 'y' }, (part, value, path) => {
			kinds.push([path.join('.'), value, referenceRegistry.get(part)?.target]);
		});
		expect(kinds).toEqual([
			['a', 'gone', undefined],
			['b', 'x', 'actors'],
			['c', 'y', 'events'],
		]);
	});
});

describe('schemasAt', () => {
	test('knows the keys at a path, of every form that a union allows', () => {
		expect(schemasAt(schema, ['deep', 0]).flatMap(keysOf)).toEqual(['inside', 'day']);
		expect(schemasAt(schema, ['either']).flatMap(keysOf)).toEqual(['who', 'what']);
		expect(schemasAt(schema, ['nothing', 'here'])).toEqual([]);
	});
	test.each([
		[['one'], ['the id of an actor']],
		[['many', 7], ['the id of an actor']],
		[['pair', 1], ['the id of an actor']],
		[['pair', 2], []],
		[['byName', 'any'], ['the id of an event']],
		[['either', 'who'], ['the id of an actor']],
		[['deep', 0, 'day'], ["a date: '2015', '2015-09' or '2015-09-25'"]],
		[['one', 'further'], []],
	] as const)('%j: %j', (path, kinds) => {
		expect(standingAt(schema, path).map(kindOf)).toEqual(kinds);
	});
	test('goes through what makes a schema optional; standingAt keeps it', () => {
		expect(schemasAt(schema, ['one'])[0]?.safeParse(undefined).success).toBe(false);
		expect(standingAt(schema, ['one'])[0]?.safeParse(undefined).success).toBe(true);
	});
});

test.each([
	[['one'], true],
	[['many'], true],
	[['many', 0], true],
	[['pair'], false],
	[['deep', 0, 'inside'], true],
	[['deep', 0, 'day'], false],
	[['either'], false],
	[['nothing'], false],
] as const)('what stands at %j may be taken out: %s', (path, expected) => {
	expect(mayGo(schema, path)).toBe(expected);
});

test.each([
	[z.boolean(), 'true or false'],
	[z.enum(['a', 'b']), 'one of a · b'],
	[z.literal([1, 2]), 'one of 1 · 2'],
	[z.literal(false).optional(), 'one of false'],
	[z.array(date()), "a list, each a date: '2015', '2015-09' or '2015-09-25'"],
	[z.array(z.number()).default([]), 'a list, each a number'],
	[z.tuple([ref('actors'), ref('actors')]), 'a list of 2, each the id of an actor'],
	[z.tuple([]), 'a list of 0, each a value'],
	[z.record(z.string(), text()), 'a record of keys, the value of each a text'],
	[z.strictObject({ a: text() }), 'a record of keys'],
	[z.union([text(), z.number(), z.string()]), 'a text, or a number'],
	[z.number().int(), 'a number'],
	[z.string().min(1), 'a text'],
	[z.preprocess((value) => value, z.boolean()), 'true or false'],
	[id().optional(), 'an id: words in small letters (a–z, 0–9) joined by hyphens'],
] as const)('a kind in an editor’s words: %#', (kind, words) => {
	expect(kindOf(kind)).toBe(words);
});

test('the keys of a schema, nested ones behind those that they are in', () => {
	const described = z.strictObject({
		one: text().describe('One.'),
		many: z.array(z.strictObject({ a: text().optional() })),
		pair: z.tuple([z.strictObject({ b: text() }), z.strictObject({ c: text() })]),
		any: z.record(z.string(), z.strictObject({ d: text().default('x') })).optional(),
		either: z.union([z.strictObject({ e: text() }), z.strictObject({ e: text(), f: text() })]),
		deep: z.strictObject({ g: z.strictObject({ h: z.boolean() }) }),
		texts: z.array(text()),
	});
	const fields = fieldsOf(described);
	expect(fields.map(({ path, optional }) => `${path}${optional ? '?' : ''}`)).toEqual([
		'one',
		'many',
		'many[].a?',
		'pair',
		'pair[].b',
		'pair[].c',
		'any?',
		'any.*.d?',
		'either',
		'either.e',
		'either.e',
		'either.f',
		'deep',
		'deep.g',
		'deep.g.h',
		'texts',
	]);
	expect(fields.map(({ key }) => key).slice(0, 3)).toEqual(['one', 'many', 'a']);
	const [one, , a] = fields;
	expect(one?.description).toBe('One.');
	expect(a).not.toHaveProperty('description');
	expect([a?.schema, a?.inner].map((each) => each?.safeParse(undefined).success)).toEqual([true, false]);
	expect(fieldsOf(text())).toEqual([]);
	expect(keysOf(text())).toEqual([]);
	expect(keysOf(described.optional())).toEqual(['one', 'many', 'pair', 'any', 'either', 'deep', 'texts']);
});
