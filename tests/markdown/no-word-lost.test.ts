/**
 * No word is lost and none is printed raw. For any text made of our syntax, Pandoc's and GFM's, either the check refuses
 * it, with its place and what to write instead, or every letter of its words stands on the page, in order.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText, lettersOf, lettersOfPage, pageOf } from './both-sides.ts';

/** A piece of a text: how it is written, the words that a reader is to find, and notes that it refers to. */
interface Piece {
	readonly written: string;
	readonly words: string;
	readonly notes?: readonly string[];
}

const piece = (written: string, words: string): Piece => ({ written, words });

const word = fc
	.constantFrom(
		'treaty',
		'Zoë',
		'e.g.',
		'mine-ban',
		'2013~2015',
		'(1~3)',
		'AT&T',
		'snake_case',
		'5',
		'‘so’',
		'x < y',
		'12:30',
		'条约',
		'так',
		'a * b',
		'a - b',
		'p.',
	)
	.map((each) => piece(each, each));

/** Pieces one after another. */
const joined = (pieces: readonly Piece[], between = ' '): Piece => ({
	written: pieces.map(({ written }) => written).join(between),
	words: pieces.map(({ words }) => words).join(' '),
	notes: pieces.flatMap(({ notes = [] }) => notes),
});

const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((pieces) => joined(pieces));
const plain = fc.constantFrom('one', 'two words', 'Ω').map((each) => piece(each, each));

const around =
	(from: string, to = from) =>
	(inner: Piece): Piece => ({ ...inner, written: `${from}${inner.written}${to}` });

const key = fc.constantFrom('a', 'b', 'icbl-a');
const place = fc.constantFrom('p. 3', 'pp. 33–35', 'para. 3, note 2', 'pp. 3 and *passim*', '[sic]');
const lead = fc.constantFrom('see', 'but cf.', 'e.g.');
const bare = (text: string): string => text.replace(/[*[\]]/g, '');
const source = fc
	.tuple(fc.option(lead), fc.constantFrom('', '-'), key, fc.constantFrom(', ', ' '), fc.option(place))
	.map(([before, minus, id, gap, at]) =>
		piece(
			`${before === null ? '' : `${before} `}${minus}@${id}${at === null ? '' : `${gap}${at}`}`,
			`${before ?? ''} ${bare(at ?? '')}`,
		),
	);
const citation = fc
	.array(source, { minLength: 1, maxLength: 3 })
	.map((sources) => around('[', ']')(joined(sources, '; ')));
const names: Readonly<Record<string, string>> = { a: 'Smith', b: 'Jones and Brown', 'icbl-a': 'The campaign' };
const inText = fc
	.tuple(key, fc.option(place))
	.map(([id, at]) => piece(`@${id}${at === null ? '' : ` [${at}]`}`, `${names[id] ?? ''} ${bare(at ?? '')}`));

const noteName = fc.constantFrom('n', 'm', '1');

/** What is ours, and what every Markdown has. */
const own = fc.oneof(
	words,
	words.map(around('*')),
	words.map(around('**')),
	words.map(around('~~')),
	plain.map(around('`')),
	words.map(around('[', '](actor:norway)')),
	words.map(around('[', '](https://example.org/x)')),
	citation,
	inText,
	noteName.map((name): Piece => ({ written: `so[^${name}]`, words: 'so', notes: [name] })),
	fc.constantFrom('\\*', '\\[', '\\{', '\\$', '&amp;', '\\@').map((each) => piece(`${each}one`, 'one')),
	fc.constantFrom('https://example.org/x', 'a@b.example').map((each) => piece(each, each)),
);

/** What others have: its words are those that their reader would see. */
const others = fc.oneof(
	plain.map(around('^[', ']')),
	plain.map(around('[', ']{.smallcaps}')),
	plain.map(around('[', ']{#id key=value}')),
	plain.map(({ written, words: read }) => piece(`x^${written}^`, `x ${read}`)),
	plain.map(({ written, words: read }) => piece(`x~${written}~`, `x ${read}`)),
	plain.map(around('==')),
	plain.map(around('$')),
	plain.map(around('$$')),
	plain.map(around('<b>', '</b>')),
	plain.map(around('[[', ']]')),
	plain.map(around('`', '`{.python}')),
	plain.map(around('{sub}`', '`')),
	plain.map(around(':sub:`', '`')),
	plain.map(around('\\emph{', '}')),
	plain.map(around('[', '][nowhere]')),
	plain.map(around('![', '](a.png)')),
	fc
		.constantFrom(
			'{{< video x >}}',
			'{% x %}',
			'(@a)',
			'[@a, @b]',
			'[@a, p. 4',
			'[@]',
			'(actor: norway)',
			'actor:norway',
			'[](actor:norway)',
			'<!-- x -->',
			'@fig-one',
			'@sec:one',
		)
		.map((each) => piece(each, '')),
	fc
		.constantFrom('[one', 'one]', '*one', 'one*', '`one', '**one', '[one](', '[one](actor:norway', '{one', 'one}')
		.map((each) => piece(each, 'one')),
);

const line = (share: number) =>
	fc
		.array(fc.oneof({ weight: 10 - share, arbitrary: own }, { weight: share, arbitrary: others }), {
			minLength: 1,
			maxLength: 5,
		})
		.map((pieces) => joined(pieces));

const asBlocks = (share: number) => {
	const text = line(share);
	// Two lists after one another are one, and its notes follow the whole.
	const item = text.filter(({ notes = [] }) => notes.length === 0).map(around('- ', ''));
	return fc.oneof(
		{ weight: 6, arbitrary: text },
		{ weight: 1, arbitrary: text.map(around('> ', '')) },
		{ weight: 1, arbitrary: text.map(around('## ', '')) },
		{
			weight: 1,
			arbitrary: fc.tuple(item, item).map(([one, two]) => joined([one, two], '\n')),
		},
		{
			weight: 1,
			arbitrary: fc
				.tuple(text, text)
				.map(([one, two]) => joined([around('| ', ' |')(one), piece('|---|', ''), around('| ', ' |')(two)], '\n')),
		},
		{ weight: 1, arbitrary: text.map(around(':::note\n', '\n:::')) },
		{ weight: 1, arbitrary: fc.tuple(text, text).map(([one, two]) => joined([one, two], '\n')) },
	);
};

/** Blocks, and after them the notes that they refer to; on the page each note follows the block of its first mark. */
const document = (share: number) =>
	fc.array(asBlocks(share), { minLength: 1, maxLength: 3 }).map((blocks): Piece => {
		const placed = new Set<string>();
		const read = blocks.map(({ words: each, notes = [] }) => {
			const fresh = [...new Set(notes)].filter((name) => !placed.has(name));
			for (const name of fresh) placed.add(name);
			return [each, ...fresh.map((name) => `the note ${name}`)].join(' ');
		});
		return {
			written: [
				...blocks.map(({ written }) => written),
				...[...placed].map((name) => `[^${name}]: the note ${name}`),
			].join('\n\n'),
			words: read.join(' '),
		};
	});

const seed = 20150930;

/** Enough for a machine that is busy. */
const patience = 120_000;

/** True where the text is refused; where it is not, it must stand on the page. */
const isRefused = ({ written, words: expected }: Piece): boolean => {
	const told = checkText(written);
	const rows = written.split('\n');
	for (const { position, wrong, advice } of told) {
		expect(rows[position.line - 1]?.length).toBeGreaterThanOrEqual(position.column - 1);
		expect([wrong, advice].every((part) => part.trim() !== '')).toBe(true);
	}
	if (told.length === 0) expect(lettersOfPage(pageOf(written))).toBe(lettersOf(expected));
	return told.length > 0;
};

test('our syntax and plain Markdown', { timeout: patience }, () => {
	let shown = 0;
	fc.assert(
		fc.property(document(0), (text) => {
			if (!isRefused(text)) shown += 1;
		}),
		{ seed, numRuns: 400 },
	);
	// Most of them pass the check: else nothing would be compared.
	expect(shown).toBeGreaterThan(150);
});

test('with the syntax of others, and what is not closed', { timeout: patience }, () => {
	fc.assert(
		fc.property(document(3), (text) => void isRefused(text)),
		{ seed, numRuns: 600 },
	);
});
