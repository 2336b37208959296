/** Which paragraph of the essay a block of its text belongs to. */
import { expect, test } from 'vitest';
import { paragraphOf } from '../../src/model/paragraph-of.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';

test.each([
	['what is quoted, to the paragraph before it', 'One. {#a}\n\n> Here.\n\nTwo. {#b}', 'a'],
	['what stands before the first, to that one', '> Here.\n\nOne. {#a}\n\nTwo. {#b}', 'a'],
	['an item of a list, to the paragraph before the list', 'One. {#a}\n\nTwo. {#b}\n\n- Here.', 'b'],
	['a note, to the paragraph that refers to it', 'One.[^n] {#a}\n\nTwo. {#b}\n\n[^n]: Here.', 'a'],
	['a note of a note, to the outer one', 'One. {#a}\n\nTwo.[^n] {#b}\n\n[^n]: A note.[^m]\n\n[^m]: Here.', 'b'],
	['a note that nothing refers to, to the paragraph before it', 'One. {#a}\n\n[^n]: Here.', 'a'],
	[
		'notes that refer to each other alone, to the paragraph before them',
		'One. {#a}\n\n[^n]: Here.[^m]\n\n[^m]: There.[^n]',
		'a',
	],
	['a paragraph, to itself', 'One. {#a}\n\nHere. {#b}\n\nThree. {#c}', 'b'],
	['a heading, to the paragraph before it', 'One. {#a}\n\n## Here {#h}\n\nTwo. {#b}', 'a'],
	['what is behind a paragraph without an anchor, to the one before that', 'One. {#a}\n\nTwo.\n\n> Here.', 'a'],
	['in a text without a numbered paragraph, to none', 'Here.', undefined],
])('%s', (_, text, id) => {
	const body = parseMarkdown(text, 'x.md');
	const block = body.blocks.find((each) => each.text.startsWith('Here'));
	if (!block) throw new Error('no such block');
	expect(paragraphOf({ body }, block)).toBe(id);
});
