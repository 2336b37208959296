import { expect, test } from 'vitest';
import { placesOf } from '../../src/source/place.ts';

/** `line:column` of each offset of a text, and of the one behind it. */
const places = (text: string): string => {
	const place = placesOf(text, 'x.md');
	return Array.from({ length: text.length + 1 }, (_, offset) => place(offset))
		.map(({ line, column }) => `${line}:${column}`)
		.join(' ');
};

test.for([
	['', '1:1'],
	['ab', '1:1 1:2 1:3'],
	['a\nb', '1:1 1:2 2:1 2:2'],
	['a\r\nb', '1:1 1:2 1:3 2:1 2:2'],
	['a\rb\n', '1:1 1:2 2:1 2:2 3:1'],
	['\n\n\r\n\r', '1:1 2:1 3:1 3:2 4:1 5:1'],
	['a\nb\nc\nd\n', '1:1 1:2 2:1 2:2 3:1 3:2 4:1 4:2 5:1'],
] as const)('the places in %j', ([text, expected]) => {
	expect(places(text)).toBe(expected);
});

test('a place bears the name of its file', () => {
	expect(placesOf('a\nbc', 'content/site.yaml')(3)).toEqual({ file: 'content/site.yaml', line: 2, column: 2 });
});
