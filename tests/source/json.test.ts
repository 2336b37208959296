/** Where JSON breaks off, and what an editor is told. `¦` stands where the fault is to be found. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { jsonFault } from '../../src/source/json.ts';

test.each([
	['[{"a": 1,\n "b": "x"¦\n "c": 2}]', 'a comma is missing here'],
	['[\n {"a": 1}¦\n {"a": 2}\n]', 'a comma is missing here'],
	['[1, 2¦,\n]', 'a comma after the last one'],
	['{"a": 1¦,}', 'a comma after the last one'],
	['[1,¦, 2]', 'a comma too many'],
	['{"a"¦ 1}', 'a colon is missing here'],
	['{"a": ¦}', "'}' stands in the place of a value"],
	['{¦a: 1}', "'a' stands in the place of a key"],
	["{¦'a': 1}", 'a single quotation mark'],
	['{"a": ¦“x”}', 'a curly quotation mark'],
	['{"a": ¦"x\n}', 'a quotation mark that is not closed on its line'],
	['[1, ¦// two\n2]', 'a comment'],
	['[{"a": 1}¦', 'the file ends before all is closed'],
	['[1] ¦x', 'more after the end'],
	['¦@book{a, title={A}}', 'this is BibTeX and not JSON'],
	['¦TY  - BOOK', 'this is RIS and not JSON'],
	['¦<html>', 'this is XML or HTML and not JSON'],
])('%s', (marked, wrong) => {
	expect(jsonFault(marked.replace('¦', ''))).toMatchObject({ offset: marked.indexOf('¦'), wrong });
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
