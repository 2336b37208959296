import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { afterStops } from '../../src/source/syntax/stops.ts';

test.each([
	['Text. More', 4, 5],
	['Text, more', 4, 5],
	['Text?! More', 4, 6],
	['Text more', 4, 4],
	['Text', 4, 4],
])('in %j a mark typed at %d stands at %d', (text, typed, drawn) => {
	expect(afterStops(text, typed)).toBe(drawn);
});

test('a block knows where its marks are drawn', () => {
	const { blocks } = parseMarkdown('Text [@a]; more [@b] here.[^n]\n\n[^n]: A note.', 'x.md');
	expect(blocks[0]).toMatchObject({ text: 'Text; more here.', marks: [5, 10, 16] });
});
