import { expect, test } from 'vitest';
import { renderBody } from '../../src/markdown/render.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { renderOptions } from './both-sides.ts';

/** A body as it is read: raised marks in braces. */
const read = (markdown: string, more: Parameters<typeof renderOptions>[0] = {}): string =>
	renderBody(parseMarkdown(markdown, 'x.md').tree, renderOptions(more))
		.replace(/<div class="margin-note.*$/s, '')
		.replace(/<sup[^>]*>(.*?)<\/sup>/g, '{$1}')
		.replace(/<[^>]+>/g, '')
		.trim();

test.each([
	['a citation at the end of a sentence', 'Text [@a]. More.', 'Text.{1} More.'],
	['one at a comma, a semicolon, a colon', 'One [@a], two [@b]; three [@c]: four.', 'One,{1} two;{2} three:{3} four.'],
	['several marks at one place', 'Text [@a][^n].\n\n[^n]: A note [@b].', 'Text.{1}{a}'],
	['a note typed before its stop', 'Text[^n]. More.\n\n[^n]: A note.', 'Text.{a} More.'],
	['a mark typed after its stop', 'Text.[^n] More.\n\n[^n]: A note.', 'Text.{a} More.'],
	['one after a link', '[Text](actor:x) [@a]. More.', 'Text.{1} More.'],
	['one that no stop follows', 'Text [@a] goes on.', 'Text{1} goes on.'],
	['one before a bracket or a dash', '(Text [@a]) and [@b] – so.', '(Text{1}) and{2} – so.'],
	['a stop within a bracket', '(Text [@a].) So.', '(Text.{1}) So.'],
])('marks stand after the stop that follows their word: %s', (_, markdown, expected) => {
	expect(read(markdown)).toBe(expected);
});

test('a citation in words stays within its sentence', () => {
	expect(read('Text [see @a, p. 3]. More.', { citations: false })).toBe('Text (see a, p. 3). More.');
});
