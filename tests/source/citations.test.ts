import { describe, expect, test } from 'vitest';
import { findBrackets, findCitations } from '../../src/source/citations.ts';

const keysOf = (text: string) =>
	findCitations(text).flatMap(({ keys }) =>
		keys.map(({ key, locator }) => (locator === undefined ? key : `${key} | ${locator}`)),
	);

describe('citations', () => {
	test.for([
		['one key', 'So [@a-2015].', ['a-2015']],
		['a locator', 'So [@a-2015, para. 3].', ['a-2015 | para. 3']],
		['a locator with a comma in it', '[@a, pp. 3, 5]', ['a | pp. 3, 5']],
		['several keys', '[@a; @b, p. 5;@c]', ['a', 'b | p. 5', 'c']],
		['several brackets', '[@a] and [@b]', ['a', 'b']],
		['a line break', '[@a;\n@b, section\n2]', ['a', 'b | section 2']],
		['no citation', '[a@b.example], [1], @a, [x]', []],
	] as const)('%s', ([, text, keys]) => {
		expect(keysOf(text)).toEqual(keys);
	});

	test('the place of a key is that of its @', () => {
		const text = 'So [@a; @b].';
		expect(findCitations(text)[0]?.keys.map(({ offset }) => text.slice(offset, offset + 2))).toEqual(['@a', '@b']);
	});

	test.for(['[see @a]', '[@a;]', '[-@a]', '[@a p. 5]', '[@]'])('%s cannot be read', (text) => {
		expect(findCitations(text)).toEqual([]);
		expect(findBrackets(text)).toHaveLength(1);
	});
});
