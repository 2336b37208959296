import { describe, expect, test } from 'vitest';
import { parseMarkdown, parseSnippet } from '../../src/source/markdown.ts';
import type { Position } from '../../src/source/types.ts';

const parse = (text: string) => parseMarkdown(text, 'x.md');
const place = ({ line, column }: Position): string => `${line}:${column}`;

describe('plain text', () => {
	test.for([
		['links and emphasis', 'A *b* [c **d**](actor:x) `e`.', 'A b c d e.'],
		['citations go with the space before them', 'So it is [@a, p. 3]. And [@b] so.', 'So it is. And so.'],
		['anchors go', 'So it is. {#its-id}', 'So it is.'],
		['an anchor on a line of its own', 'So it is.\n{#its-id}', 'So it is.'],
		['notes go', 'So[^n] it is.\n\n[^n]: A note.', 'So it is.'],
		['line breaks are spaces', 'So\nit  \nis.', 'So it is.'],
		['a colon and a word are only prose', 'At 12:30 Note:this {#x}', 'At 12:30 Note:this'],
		[
			'what looks like a text directive stays',
			'A ratio of 1:x[y] and :name{a=b} here',
			'A ratio of 1:x[y] and :name{a=b} here',
		],
		['escapes', 'A \\[@a] and \\*b\\*', 'A [@a] and *b*'],
	] as const)('%s', ([, text, plain]) => {
		expect(parse(text).blocks[0]?.text).toBe(plain);
	});

	test('callouts and notes are left out of the whole', () => {
		const body = parse('One.\n\n:::note\nTwo.\n:::\n\n- Three[^n]\n\n> Four\n\n[^n]: Five.');
		expect(body.text).toBe('One.\n\nThree\n\nFour');
		expect(body.words).toBe(3);
		expect(body.blocks.map(({ place, text }) => `${place} ${text}`)).toEqual([
			'flow One.',
			'callout Two.',
			'list Three',
			'quotation Four',
			'note Five.',
		]);
	});
});

describe('places are those of the file', () => {
	const body = parse(
		'---\ntitle: x\n---\n\nOn [the *pledge*](agreement:x) say [@a; @b, p. 3]. {#its-id}\n\n## Head {#head}\n',
	);

	test('links', () => {
		const [link] = body.links;
		expect(link).toMatchObject({ scheme: 'agreement', target: 'x', words: 'the pledge', offset: 3 });
		expect(link && place(link.position)).toBe('5:4');
		expect(link && link.block.text.slice(link.offset, link.offset + link.words.length)).toBe('the pledge');
	});
	test('citations', () => {
		expect(body.citations.map(({ key, locator, position }) => `${key} ${locator ?? ''} ${place(position)}`)).toEqual([
			'a  5:37',
			'b p. 3 5:41',
		]);
	});
	test('anchors', () => {
		expect(body.blocks.map(({ anchor }) => anchor && `${anchor.id} ${place(anchor.position)}`)).toEqual([
			'its-id 5:52',
			'head 7:9',
		]);
	});
	test('after an escape the places still fit', () => {
		expect(parse('A \\* b &amp; c [@a].').citations.map(({ position }) => place(position))).toEqual(['1:17']);
	});
	test('a snippet has the place of its field', () => {
		const at = { file: 'site.yaml', line: 7, column: 5 };
		expect(parseSnippet('See [it](actor:x) [@a].', at).links[0]?.position).toEqual(at);
		expect(parseSnippet('See [@a;].', at).problems[0]?.position).toEqual(at);
	});
});

describe('links', () => {
	test('a link by reference counts', () => {
		expect(parse('See [it][r].\n\n[r]: actor:x').links).toMatchObject([{ scheme: 'actor', target: 'x', words: 'it' }]);
	});
	test('a link to a commitment keeps both halves', () => {
		expect(parse('[it](commitment:a/b)').links[0]?.target).toBe('a/b');
	});
	test.for(['javascript:x', '/about/', '#x', 'actors:x', 'ftp://x.example', 'data:text/html,x'])(
		'%s is refused',
		(address) => {
			expect(parse(`[it](${address})`).badAddresses.map((bad) => bad.address)).toEqual([address]);
		},
	);
	test.for(['https://x.example', 'http://x.example/y', 'mailto:a@x.example', 'actor:x'])('%s is not', (address) => {
		expect(parse(`[it](${address})`).badAddresses).toEqual([]);
	});
});

describe('directives', () => {
	test('containers and leaves with their attributes', () => {
		const body = parse(':::agreement{of=x}\nText.\n:::\n\n::timeline{from=2013 to=2015}\n');
		expect(body.directives).toMatchObject([
			{ form: 'container', name: 'agreement', attributes: { of: 'x' } },
			{ form: 'leaf', name: 'timeline', attributes: { from: '2013', to: '2015' } },
		]);
	});
	test('the places of attributes, keys and values, each its own', () => {
		const text = 'A.\n\n::timeline{from=2013 #x to = "2015"  weight .y}\n';
		const placed = Object.entries(parse(text).directives[0]?.places ?? {}).map(([name, { key, value }]) => [
			name,
			key.line,
			key.column,
			value.column,
		]);
		expect(placed).toEqual([
			['from', 3, 12, 17],
			['to', 3, 25, 30],
			['weight', 3, 38, 38],
		]);
		const nested = parse('> - ::timeline{from=2013}\n').directives[0]?.places['from'];
		expect([nested?.key.column, nested?.value.column]).toEqual([16, 21]);
	});
	test.for([
		['to the end of the file', 'A.\n\n:::note\nText.\n\nMore [@].', 3],
		['another follows', 'A.\n\n:::note\nText.\n\n:::note\nMore.\n:::\n\nMore [@].\n\n[^n]: B.', 3],
		['the second of two', ':::note\nText.\n:::\n\n:::note\nText.\n\nMore [@].', 5],
	] as const)('what is not closed is told once, on its line, and the rest is unknown: %s', ([, text, line]) => {
		const { problems, blocks, cut } = parse(text);
		expect(problems.map(({ rule, position }) => `${rule} ${position.line}`)).toEqual([`bad-directive ${line}`]);
		expect(blocks.every(({ position }) => position.line < line)).toBe(true);
		expect(cut).toBe(true);
	});
	test('one within another is closed', () => {
		expect(parse('::::note\nA.\n\n:::note\nB.\n:::\n\nC.\n::::\n').problems).toEqual([]);
	});
});

describe('the name of a note has no blank in it', () => {
	const advice = "the name of the note 'a b' has a blank in it; write [^a-b], here and before its text";
	test.for([
		['a mark alone', 'So[^a b].', [`1:3 ${advice}`]],
		['its text is one word, as an address would be', 'So[^a b].\n\n[^a b]: text', [`1:3 ${advice}`, `3:1 ${advice}`]],
		['its text is a sentence', 'So[^a b].\n\n[^a b]: A text.', [`1:3 ${advice}`, `3:1 ${advice}`]],
		['none at all', 'So[^].', ['1:3 a note without a name; write [^its-name], and [^its-name]: on a line of its own']],
	] as const)('%s', ([, text, told]) => {
		const { problems, badAddresses } = parse(text);
		expect(problems.map(({ rule }) => rule)).toEqual(told.map(() => 'bad-note'));
		expect(
			problems.map(({ position, wrong, advice: way }) => `${position.line}:${position.column} ${wrong}; ${way}`).sort(),
		).toEqual(told);
		expect(badAddresses).toEqual([]);
	});
});

test('a block knows its note, and the notes it refers to', () => {
	const body = parse('One[^a] two[^B].\n\n[^a]: A [link](actor:x).\n\n[^B]: B.');
	expect(body.blocks.map(({ note, notes }) => [note, notes])).toEqual([
		[undefined, ['a', 'b']],
		['a', []],
		['b', []],
	]);
});

test('raw HTML is found, in the text and as a block', () => {
	expect(parse('A <b>c</b>\n\n<!-- d -->').html.map(place)).toEqual(['1:3', '1:7', '3:1']);
});

test.for([
	['', 'empty', []],
	[' \n\t\n', 'empty', []],
	['---\nname: x\n---\n', 'empty', []],
	['---\nname: x\n---\nA.', 'whole', []],
	['[a]: https://b.example', 'whole', ['bad-link']],
	['A[^n].\n\n:::note\nB[^m].\n:::', 'whole', ['unknown-note', 'unknown-note']],
	// What was cut may have held the note, and the rest is told.
	['A[^n] {#b} c.\n\n:::note\nB[^m].', 'cut', ['bad-directive', 'misplaced-anchor']],
	[`A[^n] {#b} c.\n\n${'*'.repeat(3000)}`, 'cut', ['too-long', 'misplaced-anchor']],
	['*'.repeat(3000), 'cut', ['too-long']],
] as const)('%j is %s', ([text, state, rules]) => {
	const { empty, cut, problems } = parse(text);
	expect(empty ? 'empty' : cut ? 'cut' : 'whole').toBe(state);
	expect(problems.map(({ rule }) => rule)).toEqual(rules);
});
