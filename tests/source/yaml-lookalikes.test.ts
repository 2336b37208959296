/** What looks like a sign of YAML and is none: each is named at its place, and what may stand is left in peace. */
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/source/json-source.ts';
import { readYaml, type YamlSource } from '../../src/source/yaml.ts';

const toldOf = ({ problem }: YamlSource): string | undefined =>
	problem && `${problem.position.line}:${problem.position.column} ${problem.rule} ${problem.wrong}; ${problem.advice}`;
const told = (text: string): string | undefined => toldOf(readYaml(text, 'x.yaml'));

const tab = 'bad-yaml a tab as indent; indent with spaces';
const noBreak = 'bad-yaml a no-break space (U+00A0)';
const inIndent = 'in the indent; write plain spaces in its place, or nothing';
const behindKey = 'behind the colon of a key; write a plain space';
const wide = (key: string): string =>
	`bad-yaml a full-width colon, '：', behind '${key}'; write ': ', a colon and a space, behind a key, and put a text that begins so in quotation marks`;

describe('is told', () => {
	test.for([
		['- id: a\n\tkind: b\n  x: c\n', `2:2 ${tab}`],
		['- id: a\n  x:\n    y: z\n\t\tw: v\n', `4:3 ${tab}`],
		['- id: a\n  list:\n\t- b\n', `3:2 ${tab}`],
		['a:\n  b: c\n  \td: e\n', `3:4 ${tab}`],
		['a: >-\n  text\n\tmore\n', `3:2 ${tab}`],
		['a: [b,\n\tc]\n', `2:2 ${tab}`],
		['- id: a\n\u00a0 kind: b\n', `2:1 ${noBreak} ${inIndent}`],
		['a:\n \u00a0b: c\n', `2:2 ${noBreak} ${inIndent}`],
		['a: b\n\ufeffc: d\n', `2:1 bad-yaml a blank of no width (U+FEFF) ${inIndent}`],
		['a:\u00a0b\nc: d\n', `1:3 ${noBreak} ${behindKey}`],
		['a: b\nc: \u00a0d\n', `2:4 ${noBreak} ${behindKey}`],
		['a:\u3000b\n', `1:3 bad-yaml a full-width space (U+3000) ${behindKey}`],
		['a:\u2009b\n', `1:3 bad-yaml a blank that is no plain space (U+2009) ${behindKey}`],
		['a:\n  -\u00a0b\n  -\u00a0c\n', `2:4 ${noBreak} behind the '-' of an item; write a plain space`],
		['a\u00a0: b\n', `1:2 ${noBreak} before a colon; take it out`],
		['a: b c\u00a0\n', `1:7 ${noBreak} at the end of a line; take it out`],
		['a：b\nc: d\n', `1:2 ${wide('a')}`],
		['- id：a\n  b: c\n', `1:5 ${wide('id')}`],
		['a: b\nkey-words ： c\n', `2:11 ${wide('key-words')}`],
	] as const)('%j', ([text, words]) => {
		expect(told(text)).toBe(words);
	});

	test('in JSON too', () => {
		expect(toldOf(readJson('[{"a":\u00a01}]', 'x.json'))).toBe(
			'1:7 bad-json a no-break space (U+00A0); write a plain space',
		);
		expect(toldOf(readJson('[{"a"：1}]', 'x.json'))).toBe(
			"1:6 bad-json a full-width sign, '：'; write it with the keyboard set to Latin letters",
		);
		expect(toldOf(readJson('[1，2]', 'x.json'))).toBe(
			"1:3 bad-json a full-width sign, '，'; write it with the keyboard set to Latin letters",
		);
	});
});

test('another fault before it is told first', () => {
	expect(told("a: 'b' c\nd:\u00a0e\n")).toMatch(/^1:8 bad-yaml a text goes on/);
});

test.for([
	'a: 5\u00a0% of all：some\n',
	'a: 注意：这\n- b',
	"a: 'x\n  b：c\n \u00a0d\n\te'\n",
	'a: >-\n  foo：bar\n  \u00a0baz\u00a0\n',
	'# a：\u00a0\na: b # \u00a0\n',
	'a: b\n\t\nc: d\n\t# e\n',
	'a:\tb\n',
	'a:\n  - G20：会议\n',
])('%j is left in peace', (text) => {
	expect(told(text) ?? '').not.toMatch(/space \(|blank|full-width|a tab/);
});
