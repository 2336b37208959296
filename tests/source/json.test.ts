/** Where JSON breaks off, and what an editor is told. `¦` stands where the fault is to be found. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { jsonFault } from '../../src/source/json.ts';

const comma = 'a comma is missing here; write one between each key or entry and the next';
const surplus = 'a comma after the last one; take it out';
const lone = 'a comma too many; take it out, or write what is missing before it';
const colon = 'a colon is missing here; write "key": value';
const curly = 'a curly quotation mark; write straight quotation marks, " and "';
const single = 'a single quotation mark; put keys and texts in double quotation marks';
const unclosed =
	'a quotation mark that is not closed on its line; close it; write a quotation mark within a text as \\", a new line as \\n, a backslash as \\\\';
const comment = 'a comment; take it out: JSON has none';
const ends = 'the file ends before all is closed; close what is open, with } and ]';
const more = 'more after the end; take out what follows the last bracket';
const twice = 'the same key a second time; write each key once';
const taken = 'give the file its own name and take it in with npm run sources -- FILE';
const value = (mark: string): string =>
	`'${mark}' stands in the place of a value; write a text in double quotation marks, a number, a list or a record`;
const key = (mark: string): string => `'${mark}' stands in the place of a key; write keys in double quotation marks`;
const here = (mark: string, closing: string): string => `'${mark}' stands here; write a comma or ${closing}`;

test.each([
	['[{"a": 1,\n "b": "x"¦\n "c": 2}]', comma],
	['[\n {"a": 1}¦\n {"a": 2}\n]', comma],
	...['2', '-2', '[', '{', '"x"', 'true', 'false', 'null'].map((next) => [`[1¦ ${next}`, comma] as const),
	['[0¦1]', comma],
	['[1, 2¦,\n]', surplus],
	['{"a": 1¦,}', surplus],
	['[[1]¦,]', surplus],
	['{"a": {"b": 1}¦, }', surplus],
	['[1,¦, 2]', lone],
	['[¦,1]', lone],
	['{"a": ¦,}', lone],
	['{"a"¦ 1}', colon],
	['{"a"¦, 1}', colon],
	['{"a"¦', colon],
	['{"a": ¦}', value('}')],
	['[¦}', value('}')],
	['¦]', value(']')],
	['[¦.5]', value('.')],
	['[¦-]', value('-')],
	['[¦nul]', value('n')],
	['{¦a: 1}', key('a')],
	['{¦1: 2}', key('1')],
	['{¦]', key(']')],
	['[1¦}', here('}', ']')],
	['[1 ¦x]', here('x', ']')],
	['[1¦:2]', here(':', ']')],
	['{"a": 1¦]', here(']', '}')],
	['{"a": 1 ¦;}', here(';', '}')],
	["{¦'a': 1}", single],
	['[¦`a`]', single],
	['[¦‘a’]', single],
	['[¦’]', single],
	['{"a": ¦“x”}', curly],
	['[¦”]', curly],
	['[¦„a‟]', curly],
	['[¦‟]', curly],
	['[1 ¦″]', curly],
	['{"a": ¦"x\n}', unclosed],
	['["a", ¦"b\\q"]', unclosed],
	['["\\u00e9", ¦"\\u00g9"]', unclosed],
	['[1, ¦// two\n2]', comment],
	['{¦# one\n}', comment],
	['[{"a": 1}¦', ends],
	['¦', ends],
	['[1, ¦', ends],
	['[1 ¦', ends],
	['{ ¦', ends],
	['{"a": ¦', ends],
	['[1] ¦x', more],
	['[1]¦]', more],
	['1 ¦"x"', more],
	['{}\n¦# end', more],
	['{"a": 1, ¦"a": 2}', twice],
	['[{"a": 1, "b": [{"a": {}}], ¦"a": 1}]', twice],
	['{"b": {"a": 1}, "a": {}, ¦"b": 1}', twice],
	[`${'['.repeat(100)}¦[`, 'lists or records nested too deeply; write them with less within each other'],
	['¦@book{a, title={A}}', `this is BibTeX and not JSON; ${taken}`],
	['\ufeff\n¦% one @\n  % two\n @article (a', `this is BibTeX and not JSON; ${taken}`],
	['¦@book', value('@')],
	['¦TY  - BOOK', `this is RIS and not JSON; ${taken}`],
	['¦TY - BOOK', value('T')],
	[' ¦<html>', "this is XML or HTML and not JSON; export it again as 'CSL JSON'"],
] as const)('%s', (marked, told) => {
	const fault = jsonFault(marked.replace('¦', ''));
	expect([fault?.offset, `${fault?.wrong}; ${fault?.advice}`]).toEqual([marked.indexOf('¦'), told]);
});

test.each([
	'\ufeff[1]',
	'\t\r\n[ ] \n',
	'{"a": 1, "b": {"a": [{"a": 1}, {"a": 1}]}}',
	'[true, false, null, -0.5e+10, 0, "\\u12aF\\n\\\\\\/"]',
	'"TY  - "',
	`${'['.repeat(100)}${']'.repeat(100)}`,
])('%s is sound', (text) => {
	expect(jsonFault(text)).toBeUndefined();
});

test('finds a fault where the language’s own parser does, and nowhere else', () => {
	const isJson = (text: string): boolean => {
		try {
			JSON.parse(text);
			return true;
		} catch {
			return false;
		}
	};
	fc.assert(
		fc.property(
			fc.jsonValue(),
			fc.nat(),
			fc.constantFrom('', ',', '"', '}', ']', ':', 'x', '1', ' '),
			(value, place, mark) => {
				const sound = JSON.stringify(value, null, 1);
				const at = place % (sound.length + 1);
				// One letter gone and another in its place, or neither.
				const text = sound.slice(0, at) + mark + sound.slice(mark === '' ? at : at + 1);
				expect(jsonFault(text) === undefined, text).toBe(isJson(text));
			},
		),
		{ numRuns: 500 },
	);
});
