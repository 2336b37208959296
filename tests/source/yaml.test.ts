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

describe('places of values and of keys, side by side', () => {
	const rich = readYaml(
		[
			'title: x',
			'rec:',
			'  a: 1',
			'  b:',
			'list:',
			'  - one',
			'  - k: v',
			'    l:',
			'  - - deep',
			'flow: {a: 1, b: [x, {c: d}]}',
			'5: five',
		].join('\n'),
		'x.md',
	);
	test.for([
		[[], '1:1', '1:1'],
		[['title'], '1:8', '1:1'],
		[['title', 0], '1:8', '1:8'],
		[['rec'], '2:1', '2:1'],
		[['rec', 'a'], '3:6', '3:3'],
		[['rec', 'b'], '4:3', '4:3'],
		[['rec', 'c'], '2:1', '2:1'],
		[['list'], '5:1', '5:1'],
		[['list', 0], '6:5', '6:5'],
		[['list', 1], '7:5', '7:5'],
		[['list', 1, 'k'], '7:8', '7:5'],
		[['list', 1, 'l'], '8:5', '8:5'],
		[['list', 1, 'm'], '7:5', '7:5'],
		[['list', 2], '9:5', '9:5'],
		[['list', 2, 0], '9:7', '9:7'],
		[['list', 3], '5:1', '5:1'],
		[['list', 'x'], '5:1', '5:1'],
		[['flow', 'a'], '10:11', '10:8'],
		[['flow', 'b'], '10:14', '10:14'],
		[['flow', 'b', 0], '10:18', '10:18'],
		[['flow', 'b', 1], '10:22', '10:22'],
		[['flow', 'b', 1, 'c'], '10:25', '10:22'],
		[[5], '11:4', '11:1'],
		[['nope', 'x'], '1:1', '1:1'],
	] as const)('%j', ([path, value, key]) => {
		const shown = ({ line, column }: ReturnType<typeof rich.at>): string => `${line}:${column}`;
		expect([shown(rich.at(path)), shown(rich.keyAt(path))]).toEqual([value, key]);
	});
	test.for([
		['', '1:1 1:1 1:1'],
		['# x\n', '1:1 1:1 1:1'],
		['\n x', '2:2 2:2 2:2'],
		['\n{}', '2:1 2:1 2:1'],
		['\n- a\n- b: c', '2:1 3:3 2:1'],
		['\n- \n- x', '2:1 3:3 2:1'],
		['\na:\n  - x\n', '2:1 2:1 2:1'],
	] as const)('of the whole, of a second item and of a missing key of %j', ([yaml, places]) => {
		const { at: place } = readYaml(yaml, 'x');
		expect([[], [1], ['zebra']].map((path) => `${place(path).line}:${place(path).column}`).join(' ')).toBe(places);
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

describe('what cannot be read is told at its place, with what to write', () => {
	const quoted = 'put it in quotation marks';
	const notClosed =
		'a quotation mark or bracket that is not closed; close it; within single quotation marks write an apostrophe twice';
	const goesOn =
		'a text goes on after its closing quotation mark; within single quotation marks write an apostrophe twice; put a text with double ones in single ones';
	const open = (bracket: '[' | '{'): string =>
		`a bracket that is not closed; write ${bracket === '[' ? '] where the list' : '} where the record'} ends`;
	const indent = 'an indent that does not fit; put the keys of one record at the same indent, and close what is opened';
	const colon = "a second ': ' on one line; put a text that contains ': ' in quotation marks";
	const bracket =
		'more behind a closing bracket; put a text that begins with a bracket in quotation marks, or close the list where it ends';
	const unfit =
		'something that does not fit here; look at this line and the one before it: keys of one record begin at the same indent, and a text with quotation marks in it stands in the other kind';
	const hash = `a text of several lines with a # in it; ${quoted}`;
	const own = (sign: string): string => `a text that begins with '${sign}'; ${quoted}`;
	const word = "'key: value'";
	const noKey = `a line that is no ${word}; write ${word}, or indent the line to go on with the text before it`;
	test.for([
		['a: 1\na: 2', '2:1 the same key a second time; write each key once'],
		['a:\n\tb: 1', '2:2 a tab as indent; indent with spaces'],
		['a:\n  b: 1\n c: 2', `3:2 ${indent}`],
		['a:\n  - b\n  c: d', `3:3 ${indent}`],
		['a: [b\nc: d', `1:4 ${open('[')}`],
		['a: x\nb: [c, [d]\ne: f\n', `2:4 ${open('[')}`],
		['a: [b, {c: d', `1:4 ${open('[')}`],
		['a: {b: c', `1:4 ${open('{')}`],
		['a:\n  - [b\n ]', `3:2 ${indent}`],
		['a: b: c', `1:4 ${colon}`],
		['a: x\n  y: z', `1:4 ${colon}`],
		[
			'a: 1\nword\nb: 2',
			`2:1 a line that is no ${word}; write ${word}, or indent the line to go on with the text before it`,
		],
		['- a: b\n c: d', `2:2 ${indent}`],
		['a: 1\nb:2', `2:1 ${noKey}`],
		['- id a\n  b: c', `1:3 ${noKey}`],
		['a:\n  - id x\n    b: c', `2:5 ${noKey}`],
		['- a\nb: c', `2:1 ${unfit}`],
		['a: |x\n b', `1:5 ${unfit}`],
		["a: 'b\nc: d", `1:4 ${notClosed}`],
		["a: 'x'\nb: 'y\nc: \"z\"", `2:4 ${notClosed}`],
		['[b', `1:3 ${notClosed}`],
		["a: 'b' c", `1:8 ${goesOn}`],
		['a: "b" \t c', `1:10 ${goesOn}`],
		['a: @b', `1:4 ${own('@')}`],
		['a: @b c', `1:4 ${own('@')}`],
		['a: `b`', `1:4 ${own('`')}`],
		['a: ,b', `1:4 ${own(',')}`],
		['x: y\na-b:\t %c d', `2:7 ${own('%')}`],
		['- - @a', `1:5 ${own('@')}`],
		['a:\n  @b', `2:3 ${own('@')}`],
		['a: - b', `1:4 ${own('-')}`],
		['a: ? b', `1:4 ${own('?')}`],
		['a: *b', `1:4 ${own('*')}`],
		['a: b*c\nd: [*e]', `2:5 ${own('*')}`],
		['a: &x *y', `1:7 ${own('*')}`],
		['a: &b c', `1:4 ${own('&')}`],
		['a: &b', `1:4 ${own('&')}`],
		['a: &b &c d', `1:7 ${own('&')}`],
		['a: &b c\nd: *b\ne: &f g\nh: &i j', `3:4 ${own('&')}`],
		['a: b! c\nd: !e f\ng: !h i', `2:4 ${own('!')}`],
		['a: !b !c d', `1:7 ${own('!')}`],
		['a: [b] c', `1:4 ${bracket}`],
		['a: {b: c} d', `1:4 ${bracket}`],
		['a: [b, @c]', "1:8 '@' before a word of a list; write the word alone"],
		['a: [#c]', "1:5 '#' before a word of a list; write the word alone"],
		['x: y\na: {b, `c`}', `2:8 '\`' before a word of a list; ${quoted}`],
		['x: y\na: [b,%c, @d]', `2:7 '%' before a word of a list; ${quoted}`],
		["a: ['x', @c]", `1:4 ${bracket}`],
		['a: one #two\n  three', `2:3 ${hash}`],
		['a:\n  one # two\n  three', `3:3 ${hash}`],
		["a: 'one #two'\n  three", `2:3 ${indent}`],
		["a: it's #two\n  three", `2:3 ${indent}`],
		['a: # one\n two: three: four', `2:7 ${colon}`],
		['a: 1\n...\nb: 2', "3:1 the keys end here, at '...' or '---'; take that line out"],
		['a: 1\n---\nb: 2', "2:1 the keys end here, at '...' or '---'; take that line out"],
		[
			'a: "\\q"',
			'1:5 a backslash that means nothing here; write \\\\ for a backslash, or put the text in single quotation marks',
		],
		['[a]: b', `1:1 a key that is no word; write ${word}, with one of the keys of the manual`],
		[`${'a'.repeat(1100)}: b`, "1:1 a key that is longer than any; put a text that contains ': ' in quotation marks"],
		[
			`a: &a [1, 1]\nb: &b [${'*a, '.repeat(11)}]\nc: [${'*b, '.repeat(11)}]`,
			'2:8 more repetitions by * than any text needs; write out what is meant',
		],
	] as const)('%j', ([broken, told]) => {
		const { problem, data, at: place, keyAt, writtenAt } = readYaml(broken, 'x.md');
		const { line, column } = problem?.position ?? {};
		expect(`${line}:${column} ${problem?.wrong}; ${problem?.advice}`).toBe(told);
		expect(problem).toMatchObject({ severity: 'error', rule: 'bad-yaml', field: 'file', position: { file: 'x.md' } });
		expect([data, place(['a']), keyAt(['a']), writtenAt(['a'])]).toEqual([
			undefined,
			problem?.position,
			problem?.position,
			undefined,
		]);
	});
});

test.for(['[', '{a: ', '- ', 'a: {'])('%j without end is told as that', (sign) => {
	const { problem } = readYaml(`title: x\nlist:\n  ${sign.repeat(10_000)}`, 'x.md');
	expect(problem?.position.line).toBe(3);
	expect(`${problem?.wrong}; ${problem?.advice}`).toBe(
		'lists or records nested too deeply; write them with less within each other',
	);
});

describe('what stands beside the data', () => {
	test.for([
		['a: b # c', '# c'],
		['a: b   #c  ', '#c'],
		['a: b#c', undefined],
		['a: b', undefined],
		['a: b\n# c', undefined],
		['a: # c', '# c'],
		['a:  \t#c', '#c'],
		['a:\n  # c\n', undefined],
		["a: 'b' # c", undefined],
		['a: "b" # c', undefined],
		['a: [b] # c', undefined],
		['a: > # c\n  b', '# c'],
		['a: |-2 \t #c \n    b', '#c'],
		['a: |+ # c\n  b', '# c'],
		['a: >\n  b # c', undefined],
		['a: >-\n  #c', undefined],
	] as const)('the comment behind a value: %j', ([yaml, comment]) => {
		expect(readYaml(yaml, 'x').commentAfter?.(['a'])).toBe(comment);
	});
	test.for([
		['a: 1.10', '1.10'],
		["a: 'b' # c", "'b'"],
		['a: ~', '~'],
		['a:', ''],
		['a: [b]', undefined],
		['b: c', undefined],
		['a: >-\n  b\n  c\n', '>-\n  b\n  c\n'],
	] as const)('a value as it was written: %j', ([yaml, written]) => {
		expect(readYaml(yaml, 'x').writtenAt(['a'])).toBe(written);
	});
});
