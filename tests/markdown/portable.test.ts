/** The essay as Markdown for other programs: what only this site knows has become what each of them reads. */
import { expect, test } from 'vitest';
import { portableMarkdown, type PortableOptions } from '../../src/markdown/portable.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';

const portable = (markdown: string, more: Partial<PortableOptions> = {}): string => {
	let notes = 4;
	return portableMarkdown(parseMarkdown(markdown, 'x.md').tree, {
		address: (path) => `https://example.org${path}`,
		entry: (kind, id) => (id === 'nobody' ? undefined : { name: `The ${kind} ${id}`, short: `What ${id} is.` }),
		figure: (name, { from = '' }) =>
			name === 'timeline' ? { title: `The events from ${from}`, path: '/timeline/' } : undefined,
		lower: 0,
		nextNote: () => (notes += 1),
		...more,
	});
};

test.each([
	['a typed link leads there', '[China](actor:china)', '[China](https://example.org/actors/china/)'],
	['a citation', 'So [@a].', 'So [@a].'],
	['with what stands before and after it', 'So [see @a, para. 3; @b].', 'So [see @a, para. 3; @b].'],
	['an anchor goes', 'A word. {#its-id}', 'A word.'],
	[
		'notes are numbered through, in their order',
		'One[^x] and two[^y].\n\n[^x]: First.\n\n[^y]: Second.',
		'One[^5] and two[^6].\n\n[^5]: First.\n\n[^6]: Second.',
	],
	[
		'a figure is the way to it',
		'::timeline{from=1996}',
		'Figure: [The events from 1996](https://example.org/timeline/)',
	],
	['a figure that is not there leaves nothing', 'A word.\n\n::pledge\n\nAnother.', 'A word.\n\nAnother.'],
	[
		'a callout without a text says what its entry is',
		':::agreement{of=x}\n:::',
		'> **[The agreement x](https://example.org/agreements/x/)**\n>\n> What x is.',
	],
	[
		'one with a text says that',
		':::agreement{of=x}\nOur [own](actor:y) words.\n:::',
		'> **[The agreement x](https://example.org/agreements/x/)**\n>\n> Our [own](https://example.org/actors/y/) words.',
	],
	['one of nothing keeps its text', ':::agreement{of=nobody}\nOur words.\n:::', '> Our words.'],
])('%s', (_, written, read) => {
	expect(portable(written)).toBe(read);
});

test('paragraphs of the essay bear their numbers, where they have one', () => {
	const numberOf = (id: string) => (id === 'first' ? 1 : undefined);
	expect(portable('One. {#first}\n\nTwo. {#second}\n\nThree.', { numberOf })).toBe('¶\u00a01 One.\n\nTwo.\n\nThree.');
});

test('headings stand lower, and never below the sixth level', () => {
	expect(portable('## A {#a}\n\n### B\n\n###### C', { lower: 1 })).toBe('### A\n\n#### B\n\n###### C');
});

test('the tree of the source stays as it was', () => {
	const { tree } = parseMarkdown('[China](actor:china)[^n]. {#its-id}\n\n[^n]: A note.', 'x.md');
	const before = JSON.stringify(tree);
	portableMarkdown(tree, {
		address: (path) => path,
		entry: () => undefined,
		figure: () => undefined,
		lower: 1,
		nextNote: () => 1,
	});
	expect(JSON.stringify(tree)).toBe(before);
});

const link = 'https://example.org';
test.each([
	['A *b* **c** `d` ~~e~~ [f](https://g.h)', 'A *b* **c** `d` ~~e~~ [f](https://g.h)'],
	['* a\n* b\n\n***\n\n1. c\n2. d', '- a\n- b\n\n---\n\n1. c\n2. d'],
	['_a_ __b__\\\nc', '*a* **b**\\\nc'],
	['[@a; see @b, p. 3; -@c]', '[@a; see @b, p. 3; @c]'],
	['@a [p. 3] says', 'a[@a, p. 3] says'],
	['A &amp; \\* \\[@a] b', 'A & \\* \\[@a] b'],
	['*A* {#b}', '*A*'],
	['*A* b  {#b}', '*A* b'],
	['- A {#b}\n\n> C {#d}', '- A\n\n> C'],
	['A[^x] b[^x] c[^y].\n\n[^y]: D\n\n[^x]: E', 'A[^5] b[^5] c[^6].\n\n[^6]: D\n\n[^5]: E'],
	['::timeline', `Figure: [The events from ](${link}/timeline/)`],
	[
		'::timeline{from=1}\n\n::pledge\n\n::timeline{from}',
		`Figure: [The events from 1](${link}/timeline/)\n\nFigure: [The events from ](${link}/timeline/)`,
	],
	[
		':::note\nA[^n] {#b}\n\n::timeline{from=3}\n:::\n\n[^n]: C',
		`> A[^5]\n>\n> Figure: [The events from 3](${link}/timeline/)\n\n[^5]: C`,
	],
	[':::event{of=x}\nA\n:::', '> A'],
	[
		'[a](event:b) [c](commitment:d/e) [f](section:g)',
		`[a](${link}/timeline/#event-b) [c](${link}/agreements/d/#commitment-e) [f](${link}/#g)`,
	],
])('%j', (written, read) => {
	expect(portable(written)).toBe(read);
});

test('a number stands before all else in its paragraph, and headings have none', () => {
	const numberOf = () => 7;
	expect(portable('*One* two. {#a}\n\n## Three {#b}\n\n- Four\n\n> Five {#c}', { numberOf })).toBe(
		'¶\u00a07 *One* two.\n\n## Three\n\n- Four\n\n> ¶\u00a07 Five',
	);
});
