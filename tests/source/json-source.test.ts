/** JSON with places: the same as the reader of YAML, which knows JSON too, finds by reading all of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../src/source/json-source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import type { FieldPath } from '../../src/source/types.ts';

/** Every way into some data, and one step beyond each. */
const waysInto = (data: unknown): readonly FieldPath[] => {
	const inner =
		typeof data === 'object' && data !== null
			? Object.entries(data).flatMap(([key, value]) =>
					waysInto(value).map((way): FieldPath => [Array.isArray(data) ? Number(key) : key, ...way]),
				)
			: [];
	return [[], ['beyond'], [9], ...inner];
};

const spaced = (text: string): string => text.replace(/([,:[{])/g, '$1\n ');

test('places are those of the reader of YAML', () => {
	const key = fc.constantFrom('id', 'title', 'a"b', 'DOI');
	const leaf = fc.oneof(
		fc.constantFrom('x', 'a {"b": [1]}', '\\', 'é', ''),
		fc.integer(),
		fc.boolean(),
		fc.constant(null),
	);
	const { tree } = fc.letrec((tie) => ({
		tree: fc.oneof(
			{ maxDepth: 4 },
			leaf,
			fc.array(tie('tree'), { maxLength: 3 }),
			fc.dictionary(key, tie('tree'), { maxKeys: 3 }),
		),
	}));
	fc.assert(
		fc.property(fc.array(tree, { maxLength: 3 }), fc.boolean(), (data, wide) => {
			const compact = JSON.stringify(data, null, wide ? '\t' : undefined);
			const [json, yaml] = [readJson(compact, 'x.json'), readYaml(compact, 'x.json')];
			expect(json.data).toEqual(data);
			for (const way of waysInto(data)) {
				expect([way, json.at(way)]).toEqual([way, yaml.at(way)]);
				expect([way, json.keyAt(way)]).toEqual([way, yaml.keyAt(way)]);
				expect([way, json.writtenAt(way)]).toEqual([way, yaml.writtenAt(way)]);
			}
		}),
		{ numRuns: 300, seed: 20150930 },
	);
});

test('blanks of any kind stand between', () => {
	const source = readJson(spaced('\ufeff [{"a" : {"b":[1,{"c":"d"}]}}]'), 'x.json');
	const { line, column } = source.at([0, 'a', 'b', 1, 'c']);
	expect(`${line}:${column}`).toBe('10:2');
});

test.for([
	['a key twice', '[{"id": "a", "b": {"id": 1}, "id": "c"}]', '1:30 the same key a second time; write each key once'],
	[
		'the same key, written otherwise',
		'[{"id": "a", "i\\u0064": "c"}]',
		'1:14 the same key a second time; write each key once',
	],
	[
		'lists within lists',
		`${'['.repeat(5000)}${']'.repeat(5000)}`,
		'1:101 lists or records nested too deeply; write them with less within each other',
	],
] as const)('%s', ([, text, told]) => {
	const { problem } = readJson(text, 'x.json');
	expect(`${problem?.position.line}:${problem?.position.column} ${problem?.wrong}; ${problem?.advice}`).toBe(told);
});

test('keys of one name in records of their own', () => {
	expect(readJson('[{"a": {"a": 1}}, {"a": [{"a": 2}, {"a": 3}]}]', 'x.json').problem).toBeUndefined();
});
