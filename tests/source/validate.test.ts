/** What a schema refuses, in an editor's words, over a schema that has one key of each form. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { brief, date, id, text } from '../../src/schema/fields.ts';
import { readJson } from '../../src/source/json-source.ts';
import { formatProblem } from '../../src/source/problem.ts';
import { validate } from '../../src/source/validate.ts';
import { readYaml } from '../../src/source/yaml.ts';

const isX = (params: object, message: string) => z.string().refine((value) => value === 'x', { message, params });

const shape = {
	count: z.number().int().min(2).optional().describe('How many: of them.'),
	ratio: z.number().positive().optional(),
	step: z.number().multipleOf(5).optional(),
	on: z.boolean().optional().describe('True: EU law binds it. And more is said of it.'),
	kind: z.enum(['one', 'two']).optional().describe('EU law, or another. The kind.'),
	level: z.literal([1, 2]).optional(),
	only: z.literal('so').optional(),
	when: date().optional(),
	label: brief(2).optional(),
	key: id().optional(),
	code: z.string().max(4).optional(),
	tags: z.array(text()).min(1).max(2).optional().describe('e.g. this'),
	many: z.array(text()).min(1, 'at least one tag').optional(),
	pair: z.tuple([text(), text()]).optional(),
	rows: z.array(z.strictObject({ who: text(), at: z.number() })).optional(),
	facts: z.record(z.string().regex(/^[a-z]+$/, 'a word'), text()).optional(),
	either: z.union([z.strictObject({ a: text() }), z.strictObject({ b: text(), c: text() }), text()]).optional(),
	form: z
		.discriminatedUnion('t', [z.strictObject({ t: z.literal('a') }), z.strictObject({ t: z.literal('b') })])
		.optional(),
	ruled: isX({ rule: 'long-label' }, 'no x; write x; or else').optional(),
	bare: isX({ rule: 'long-label' }, 'no x').optional(),
	strange: isX({ rule: 'toString' }, 'no x').optional(),
};
const schema = z.strictObject({ name: text().describe('What it is called. And so on.'), ...shape });

const known = ['name', ...Object.keys(shape)].join(', ');

const linesOf = (written: string): readonly string[] => {
	const source = written.startsWith('{') ? readJson(written, 'x') : readYaml(written, 'x');
	return validate(schema, source.data, source).problems.map((problem) => formatProblem(problem).replace('x:', ''));
};

const aText = 'a text that is neither empty nor padded with spaces';
const aList = "a list, [one, other] or each on a line of its own after '- ', each a text";
const aRecord = 'a record of keys, each on a line of its own and indented';

describe('of the key that must be there', () => {
	test.for([
		['count: 2', '1:1 missing-field name: the key is missing; add it: a text (what it is called)'],
		['name:', '1:1 missing-field name: the key has no value; write a text (what it is called)'],
		['name: 1', "1:7 wrong-kind name: number 1 stands here; write a text, '1' in quotation marks"],
		['name: 1.10', "1:7 wrong-kind name: number 1.1 stands here; write a text, '1.10' in quotation marks"],
		['name: true', "1:7 wrong-kind name: boolean true stands here; write a text, 'true' in quotation marks"],
		['name: [a]', '1:1 wrong-kind name: a list stands here; write a text'],
		['name: []', '1:1 wrong-kind name: an empty list stands here; write a text'],
		['name: {a: b}', '1:1 wrong-kind name: a record of keys stands here; write a text'],
		["name: ''", `1:7 missing-field name: the text is empty; write ${aText}`],
		["name: ' x'", `1:7 wrong-kind name: ' x' is not what this key takes; write ${aText}`],
		[
			'name: |\n  x\n',
			"1:7 wrong-kind name: the text ends in an empty line, which '|' keeps; write |- in the place of |",
		],
		[
			'name: >+\n  x\n\n',
			"1:7 wrong-kind name: the text ends in an empty line, which '>' keeps; write >- in the place of >",
		],
		['name: |-\n\n  x', `1:7 wrong-kind name: ' x' is not what this key takes; write ${aText}`],
		['name: >-\n  \n', `1:7 missing-field name: the text is empty; write ${aText}`],
		['naem: y', `1:1 unknown-field naem: no key 'naem' is known here; use one of ${known}; did you mean 'name'?`],
		['{"name": 1}', '1:10 wrong-kind name: number 1 stands here; write a text, "1" in quotation marks'],
		['{"name": null}', '1:2 missing-field name: the key has no value; write a text (what it is called)'],
		['[]', `1:1 wrong-kind file: an empty list stands here; write ${aRecord}`],
		['x', `1:1 wrong-kind file: 'x' stands here; write ${aRecord}`],
		[
			'name: # x',
			"1:1 cut-text name: the key has no value, for '# x' is a comment in YAML; put the text in quotation marks",
		],
	] as const)('%s', ([yaml, line]) => {
		expect(linesOf(yaml)).toEqual([line]);
	});
});

describe('of the others', () => {
	test.for([
		['naem: y', `2:1 unknown-field naem: no key 'naem' is known here; use one of ${known}`],
		['lable: a', `2:1 unknown-field lable: no key 'lable' is known here; use one of ${known}; did you mean 'label'?`],
		['count: two', "2:8 wrong-kind count: 'two' stands here; write a number"],
		['count: 2.5', '2:8 wrong-kind count: number 2.5 stands here; write a whole number'],
		['count: 1', '2:8 missing-field count: number 1 is too little; write at least 2'],
		['count:', '2:1 missing-field count: the key has no value; write a number (how many), or take it out'],
		[
			'count: # so',
			"2:1 cut-text count: the key has no value, for '# so' is a comment in YAML; put the text in quotation marks, or take the key out",
		],
		['ratio: 0', '2:8 missing-field ratio: number 0 is too little; write more than 0'],
		['ratio:', '2:1 missing-field ratio: the key has no value; write a number, or take it out'],
		['step: 7', '2:7 wrong-kind step: number 7 is not a multiple of 5; write one that is'],
		['on: yes', "2:5 wrong-kind on: 'yes' stands here; write true or false"],
		['on:', '2:1 missing-field on: the key has no value; write true or false (true: EU law binds it), or take it out'],
		['kind: tow', "2:7 wrong-kind kind: 'tow' is none of its values; write one of one · two; did you mean 'two'?"],
		['kind: zebra', "2:7 wrong-kind kind: 'zebra' is none of its values; write one of one · two"],
		['kind: [one]', '2:1 wrong-kind kind: a list is none of its values; write one of one · two'],
		[
			'kind:',
			'2:1 missing-field kind: the key has no value; write one of one · two (EU law, or another), or take it out',
		],
		["level: '2'", "2:8 wrong-kind level: '2' is a text; write 2, without quotation marks"],
		['level: 5', '2:8 wrong-kind level: number 5 is none of its values; write one of 1 · 2'],
		['only: no', "2:7 wrong-kind only: 'no' is none of its values; write so"],
		['only:', '2:1 missing-field only: the key has no value; write so, or take it out'],
		[
			'when: 12.4.2016',
			"2:7 bad-date when: '12.4.2016' is not a date of the calendar; write 2015, 2015-09 or 2015-09-25, a day that exists; did you mean '2016-04-12'?",
		],
		[
			'when: 2016-13-01',
			"2:7 bad-date when: '2016-13-01' is not a date of the calendar; write 2015, 2015-09 or 2015-09-25, a day that exists",
		],
		[
			'when: 830',
			"2:7 bad-date when: number 830 is not a date of the calendar; write 2015, 2015-09 or 2015-09-25, a day that exists; did you mean '0830'?",
		],
		['when: [1]', "2:1 wrong-kind when: a list stands here; write a date: '2015', '2015-09' or '2015-09-25'"],
		['label: one two three', "2:8 too-long label: 'one two three' is longer than 2 words; shorten it"],
		[
			'key: A b',
			"2:6 wrong-kind key: 'A b' is not what this key takes; write an id: words in small letters (a–z, 0–9) joined by hyphens",
		],
		['code: abcde', "2:7 too-long code: 'abcde' is too much; write at most 4 characters"],
		[`code: ${'a'.repeat(60)}`, `2:7 too-long code: '${'a'.repeat(60)}' is too much; write at most 4 characters`],
		[`code: ${'a'.repeat(61)}`, `2:7 too-long code: '${'a'.repeat(57)}…' is too much; write at most 4 characters`],
		['tags: []', '2:1 missing-field tags: an empty list is too little; write at least 1'],
		['tags: [a, b, c]', '2:1 too-long tags: a list is too much; write at most 2 items'],
		['tags: a', `2:7 wrong-kind tags: 'a' stands here; write ${aList}`],
		['tags:', `2:1 missing-field tags: the key has no value; write ${aList} (e.g), or take it out`],
		['many: []', '2:1 missing-field many: an empty list is too little; write at least one tag'],
		['pair: [a]', '2:1 missing-field pair: a list is too little; write at least 2'],
		[
			'pair: x',
			"2:7 wrong-kind pair: 'x' stands here; write a list of 2, [one, other] or each on a line of its own after '- ', each a text",
		],
		['rows: [{who: a}]', '2:9 missing-field rows[0].at: the key is missing; add it: a number'],
		['rows: [a]', `2:8 wrong-kind rows[0]: 'a' stands here; write ${aRecord}`],
		['rows: [null]', `2:8 missing-field rows[0]: the key has no value; write ${aRecord}, or take it out`],
		['rows:\n  - who: a\n    at: x', "4:9 wrong-kind rows[0].at: 'x' stands here; write a number"],
		['facts: {A: b}', "2:12 wrong-kind facts.A: 'b' is not what this key takes; write a word"],
		['facts: {a: 1}', "2:12 wrong-kind facts.a: number 1 stands here; write a text, '1' in quotation marks"],
		['facts: x', `2:8 wrong-kind facts: 'x' stands here; write ${aRecord}, the value of each a text`],
		['either: {a: 1}', "2:13 wrong-kind either.a: number 1 stands here; write a text, '1' in quotation marks"],
		['either: {b: x}', '2:1 missing-field either.c: the key is missing; add it: a text'],
		['either: 5', `2:9 wrong-kind either: number 5 stands here; write ${aRecord}`],
		['form: {t: c}', "2:11 wrong-kind form.t: 'c' fits none of the forms that this key may take; write one of them"],
		['ruled: y', "2:8 long-label ruled: 'y' is no x; write x; or else"],
		['bare: y', "2:7 long-label bare: 'y' is no x; shorten it: the drawing has no room for more"],
		['strange: y', "2:10 wrong-kind strange: 'y' is no x; mend it"],
		['{"name": "x", "tags": 3}', '1:23 wrong-kind tags: number 3 stands here; write a list, in [ and ], each a text'],
		[
			'{"name": "x", "pair": 3}',
			'1:23 wrong-kind pair: number 3 stands here; write a list of 2, in [ and ], each a text',
		],
		['{"name": "x", "rows": [3]}', '1:24 wrong-kind rows[0]: number 3 stands here; write a record of keys, in { and }'],
		[
			'{"name": "x", "facts": 3}',
			'1:24 wrong-kind facts: number 3 stands here; write a record of keys, in { and }, the value of each a text',
		],
	] as const)('%s', ([yaml, line]) => {
		expect(linesOf(yaml.startsWith('{') ? yaml : `name: x\n${yaml}`)).toEqual([line]);
	});

	test('each fault has its line', () => {
		expect(linesOf('name: x\neither: {d: e}\nkind: tow\ncount: 1').map((line) => line.split(': ')[0])).toEqual([
			'4:8 missing-field count',
			'3:7 wrong-kind kind',
			'2:1 missing-field either.a',
			'2:10 unknown-field either.d',
		]);
	});
});

describe('what is left', () => {
	const validated = (yaml: string) => {
		const source = readYaml(yaml, 'x');
		return validate(schema, source.data, source);
	};
	test.for([
		['name: x\ncount: two\nkind: one', { name: 'x', kind: 'one' }],
		['name: x\ntags: []', { name: 'x', tags: [] }],
		['name: x\nrows: [{who: a, at: b}, {who: c, at: 1}]', { name: 'x', rows: [{ who: 'a' }, { who: 'c', at: 1 }] }],
		['name: x\nnaem: y', { name: 'x' }],
		['[]', undefined],
	] as const)('of %j is what was not refused', ([yaml, sound]) => {
		const { data, sound: left } = validated(yaml);
		expect(data).toBeUndefined();
		expect(left).toEqual(sound);
	});
	test('of sound data is all, and the data are not written to', () => {
		const { data, sound, problems } = validated('name: x\nwhen: 2015');
		expect([data, sound, problems]).toEqual([{ name: 'x', when: '2015' }, { name: 'x', when: 2015 }, []]);
		const source = readYaml('name: x\ncount: two', 'x');
		validate(schema, source.data, source);
		expect(source.data).toEqual({ name: 'x', count: 'two' });
	});
	test('of a part, each place and field is that within the whole', () => {
		const source = readYaml('- name: x\n- name: x\n  kind: tow\n  count: # so\n  label: 1', 'x');
		const part = (source.data as readonly unknown[])[1];
		expect(validate(schema, part, source, [1]).problems.map(formatProblem)).toEqual([
			"x:4:3 cut-text count: the key has no value, for '# so' is a comment in YAML; put the text in quotation marks, or take the key out",
			"x:3:9 wrong-kind kind: 'tow' is none of its values; write one of one · two; did you mean 'two'?",
			"x:5:10 wrong-kind label: number 1 stands here; write a text of at most 2 words, '1' in quotation marks",
		]);
	});
});
