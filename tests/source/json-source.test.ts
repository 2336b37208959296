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

test('a value as it is written, and none for what holds others or is not there', () => {
	const source = readJson('{"a": "x\\"]", "b": -1.50 , "c": [1], "d": {}, "e": null, "f": true}', 'x.json');
	expect(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => source.writtenAt([key]))).toEqual([
		'"x\\"]"',
		'-1.50',
		undefined,
		undefined,
		'null',
		'true',
		undefined,
	]);
	expect([source.writtenAt([]), source.writtenAt(['a', 'b']), source.writtenAt(['c', 0])]).toEqual([
		undefined,
		undefined,
		'1',
	]);
});

test.for([
	['a value', ['a'], '2:7', '2:2'],
	['of nothing, its key', ['n'], '3:2', '3:2'],
	['of a list, its key', ['l'], '4:2', '4:2'],
	['an item', ['l', 1], '4:19', '4:19'],
	['an item that is not there: its list', ['l', 2], '4:2', '4:2'],
	['of a record in a list, its first key', ['l', 0], '4:10', '4:10'],
	['of an empty record in a list, itself', ['l', 3], '4:2', '4:2'],
	['a key that is not there: that of the record', ['r', 'x'], '5:2', '5:2'],
	['of a record, its key', ['r', 'b'], '5:8', '5:8'],
	['a value in a record', ['r', 'b', 'c'], '5:20', '5:15'],
	['below a value: the value', ['a', 'b', 'c'], '2:7', '2:7'],
	['of the whole, its first key', [], '2:2', '2:2'],
] as const)('the place of %s', ([, path, value, key]) => {
	const source = readJson('{\n "a": "x",\n "n": null,\n "l": [ {"b": 1}, 2 ],\n "r": {"b" : {"c": 3}}\n}', 'x.json');
	const shown = ({ line, column }: ReturnType<typeof source.at>): string => `${line}:${column}`;
	expect([shown(source.at(path)), shown(source.keyAt(path))]).toEqual([value, key]);
});
