import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/source/json-source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import type { FieldPath } from '../../src/source/types.ts';

const text = `title: x
actors:
  - china
  - chnia
commitments:
  - id: a
    text: >-
      Long
  - id: b
empty:
flow: [one, two]
`;
const source = readYaml(text, 'x.md');
const at = (path: FieldPath) => {
	const { line, column } = source.at(path);
	return `${line}:${column}`;
};

describe('places', () => {
	test.for([
		['a value', ['title'], '1:8'],
		['an item', ['actors', 1], '4:5'],
		['a list: its key', ['actors'], '2:1'],
		['a value in a record in a list', ['commitments', 0, 'text'], '7:11'],
		['a key without a value: the key', ['empty'], '10:1'],
		['an item of a list on one line', ['flow', 1], '11:13'],
		['a missing key of a record: its first key', ['commitments', 1, 'text'], '9:5'],
		['a missing key of the whole: the first key', ['nothing'], '1:1'],
		['what is below a value: the value', ['title', 'deeper'], '1:8'],
	] as const)('%s', ([, path, expected]) => {
		expect(at(path)).toBe(expected);
	});
	test('a key itself', () => {
		expect(source.keyAt(['commitments', 1, 'id'])).toEqual({ file: 'x.md', line: 9, column: 5 });
	});
});

describe('data', () => {
	test('dates stay strings, yes stays a word', () => {
		expect(readYaml('a: 2015-02-30\nb: 2015-09\nc: yes\nd: 1', 'x').data).toEqual({
			a: '2015-02-30',
			b: '2015-09',
			c: 'yes',
			d: 1,
		});
	});
	test('after a fault nothing is known, and one problem says so', () => {
		const broken = readYaml("a: 'b\nc: [d", 'x');
		expect(broken.data).toBeUndefined();
		expect(broken.problem?.rule).toBe('bad-yaml');
	});
	test('JSON is JSON, and not any YAML', () => {
		expect(readJson('[{"a": 1}]', 'x').data).toEqual([{ a: 1 }]);
		expect(readJson('[{"a": 1},]', 'x').problem).toMatchObject({ rule: 'bad-json', position: { line: 1, column: 10 } });
	});
});
