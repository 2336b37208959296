/** Commitments: parts of their words, how the words travelled, what became of them. */
import { describe, expect, test } from 'vitest';
import { outcomes } from '../../../src/model/rules/outcomes.ts';
import { parts } from '../../../src/model/rules/parts.ts';
import { quotations } from '../../../src/model/rules/quotations.ts';
import { wording } from '../../../src/model/rules/wording.ts';
import { agreement, sources, told, type Few } from './few.ts';

/** An agreement of commitments, the first on line 12. */
const committed = (...list: readonly string[]): string =>
	agreement(
		`commitments:${list.map((more, index) => `\n  - { id: c${index}, topic: T, text: They will., strength: promise${more === '' ? '' : `, ${more}`} }`).join('')}`,
	);
const quote = (text: string, lang = 'en'): string => `{ text: ${text}, lang: ${lang}, source: a-source }`;

describe('the parts of a commitment', () => {
	const part = (words: string, more = ''): string => `{ id: ${words.replaceAll(' ', '-')}, words: ${words}${more} }`;
	const copy = 'copy the words as they stand there';
	const longer = 'write more of them, so that they stand once';
	const inOrder = 'put the parts in the order of the quotation, and let none overlap';

	test.for<readonly [what: string, commitment: string, says: readonly string[]]>([
		['none', `quote: ${quote('one two')}`, []],
		['in their order', `quote: ${quote('one two three')}, parts: [${part('one')}, ${part('two three')}]`, []],
		[
			'of no quotation',
			`parts: [${part('one')}]`,
			[
				"13:62 words-not-once commitments[1].parts: the commitment has no quotation to take apart; add it: the words as 'quote', with their language and source",
			],
		],
		[
			'not there, and there twice',
			`quote: ${quote('one two one')}, parts: [${part('two')}, ${part('three')}, ${part('one')}]`,
			[
				`13:173 words-not-once commitments[1].parts[1].words: 'three' does not stand in the quotation; ${copy}`,
				`13:200 words-not-once commitments[1].parts[2].words: 'one' stands 2 times in the quotation; ${longer}`,
				`13:200 parts-in-disorder commitments[1].parts[2].words: 'one' begins before the part above it has ended; ${inOrder}`,
			],
		],
		[
			'in another order, the first of three the last',
			`quote: ${quote('one two three')}, parts: [${part('three')}, ${part('one')}, ${part('two')}]`,
			[
				`13:177 parts-in-disorder commitments[1].parts[1].words: 'one' begins before the part above it has ended; ${inOrder}`,
				`13:202 parts-in-disorder commitments[1].parts[2].words: 'two' begins before the part above it has ended; ${inOrder}`,
			],
		],
		[
			'one within the other, and one that follows at once',
			`quote: ${quote('one two three')}, parts: [${part('one two')}, ${part('two')}, ${part('three')}]`,
			[
				`13:181 parts-in-disorder commitments[1].parts[1].words: 'two' begins before the part above it has ended; ${inOrder}`,
			],
		],
		[
			'in two further quotations of a language: in one of them is enough, and in none twice',
			`quote: ${quote('one two')}, furtherQuotes: [${quote('un', 'fr')}, ${quote('deux deux', 'fr')}, ${quote('uno', 'es')}], parts: [${part('one', ', parallel: [{ lang: fr, words: un }, { lang: es, words: un }, { lang: de, words: un }]')}, ${part('two', ', parallel: [{ lang: fr, words: deux }, { lang: fr, words: trois }]')}]`,
			[
				`13:378 words-not-once commitments[1].parts[0].parallel[2].words: 'un' does not stand in a further quotation in 'de'; ${copy}`,
				`13:440 words-not-once commitments[1].parts[1].parallel[0].words: 'deux' stands 2 times in a further quotation in 'fr'; ${longer}`,
				`13:467 words-not-once commitments[1].parts[1].parallel[1].words: 'trois' does not stand in a further quotation in 'fr'; ${copy}`,
			],
		],
	])('%s', ([, commitment, says]) => {
		expect(told(parts, { 'agreements/a.md': committed('', commitment) })).toEqual(
			says.map((line) => `agreements/a.md:${line}`),
		);
	});
});

describe('what became of a commitment', () => {
	const said = (...holds: readonly string[]): string =>
		`, says: [${holds.map((each) => `{ who: a-party, holds: ${each}, what: So., sources: [s] }`).join(', ')}]`;
	const sides =
		"both sides of the dispute are not named; add to 'says' one who holds it kept and one who holds it not kept";
	const nobody = "nobody is named who says so; name them in 'says', with their sources";

	test.for<readonly [outcome: string, lacks?: string]>([
		[`disputed${said('kept', 'not kept')}`],
		[`disputed${said('undecided', 'not kept', 'kept')}`],
		[`disputed${said('kept', 'undecided')}`, sides],
		[`disputed${said('not kept')}`, sides],
		['disputed', sides],
		['disputed, note: It is.', sides],
		['not known, note: Two archives were looked through.'],
		['not known', "it is not said what was looked for; say so in a 'note'"],
		[`not known${said('undecided')}`, "it is not said what was looked for; say so in a 'note'"],
		[`kept${said('kept')}`],
		['kept', nobody],
		['kept, says: []', nobody],
		['kept, note: It was.', nobody],
		['not kept', nobody],
		['kept for a time', nobody],
	])('%s', ([outcome, lacks]) => {
		const finding = /^[a-z ]+/.exec(outcome)?.[0] ?? '';
		const commitment = `outcome: { asOf: '2026', finding: ${outcome} }`;
		expect(told(outcomes, { 'agreements/a.md': committed('', commitment) })).toEqual(
			lacks === undefined
				? []
				: [`agreements/a.md:13:96 unfounded-outcome commitments[1].outcome.finding: '${finding}', and ${lacks}`],
		);
	});
});

describe('the wording of what follows a commitment', () => {
	const root = committed(
		`quote: ${quote('one two')}, parts: [{ id: one, words: one }, { id: two, words: two }]`,
		`follows: { commitment: a/c0 }`,
		'',
	);
	const follows = 'follows: { commitment: a/c0 }';
	const copy = "copy the words from its 'quote' or 'furtherQuotes', or write reported: true";

	test.for<readonly [what: string, commitment: string, says: readonly string[]]>([
		['nothing is known', follows, []],
		['gone', `${follows}, wording: { one: gone }`, []],
		['its own quotation', `${follows}, quote: ${quote('uno')}, wording: { one: { words: uno } }`, []],
		[
			'the second of its further quotations, in the language of that one',
			`${follows}, furtherQuotes: [${quote('un', 'fr')}, ${quote('uno', 'es')}], wording: { two: { words: uno, lang: es, gloss: one } }`,
			[],
		],
		['reported', `${follows}, wording: { one: { words: uno, reported: true } }`, []],
		[
			'not reported, and quoted nowhere',
			`${follows}, wording: { one: { words: uno, reported: false } }`,
			[
				`b.md:12:118 words-not-quoted commitments[0].wording.one.words: 'uno' stands in no quotation of the commitment; ${copy}`,
			],
		],
		[
			'quoted in another language',
			`${follows}, quote: ${quote('uno', 'es')}, wording: { one: { words: uno, lang: fr, gloss: one } }`,
			[
				`b.md:12:168 words-not-quoted commitments[0].wording.one.words: 'uno' stands in no quotation of the commitment in 'fr'; ${copy}`,
			],
		],
		[
			'parts that the root has not',
			`${follows}, wording: { ones: gone, something: gone }`,
			[
				"b.md:12:110 unknown-part commitments[0].wording.ones: 'a/c0' has no part 'ones'; use one of one, two; did you mean 'one'?",
				"b.md:12:127 unknown-part commitments[0].wording.something: 'a/c0' has no part 'something'; use one of one, two",
			],
		],
		[
			'a root that is not taken apart',
			'follows: { commitment: a/c2 }, wording: { one: gone }',
			[
				"b.md:12:109 unknown-part commitments[0].wording.one: 'a/c2' has no part 'one'; write the parts there, under 'parts'",
			],
		],
		[
			'the root of what it follows',
			'follows: { commitment: a/c1 }, wording: { ones: gone }',
			[
				"b.md:12:110 unknown-part commitments[0].wording.ones: 'a/c0' has no part 'ones'; use one of one, two; did you mean 'one'?",
			],
		],
		[
			'of what follows nothing',
			'wording: { one: gone }',
			[
				"b.md:12:62 unknown-part commitments[0].wording: the commitment follows none; say whose words it takes up, under 'follows', or take the wording out",
			],
		],
		[
			'what follows one that is not there is told elsewhere',
			'follows: { commitment: a/c9 }, wording: { ones: gone }',
			[],
		],
		[
			'a commitment that follows itself',
			'follows: { commitment: b/c0 }',
			[
				"b.md:12:85 circular-line commitments[0].follows.commitment: what 'b/c0' follows leads back here; let the earliest of them follow none",
			],
		],
	])('%s', ([, commitment, says]) => {
		const files: Few = { 'agreements/a.md': root, 'agreements/b.md': committed(commitment) };
		expect(told(wording, files)).toEqual(says.map((line) => `agreements/${line}`));
	});

	test('three that follow each other are told, and not what follows one of them', () => {
		const each = (...follow: readonly number[]) =>
			committed(...follow.map((to) => `follows: { commitment: a/c${to} }`));
		const circular = (index: number, to: number) =>
			`agreements/a.md:${12 + index}:85 circular-line commitments[${index}].follows.commitment: what 'a/c${to}' follows leads back here; let the earliest of them follow none`;
		expect(told(wording, { 'agreements/a.md': each(1, 2, 0, 0) })).toEqual([
			circular(0, 1),
			circular(1, 2),
			circular(2, 0),
		]);
	});
});

describe('a quotation is of a source that was read', () => {
	const list = sources(
		{ id: 'read' },
		{ id: 'unread', custom: { read: false } },
		{ id: 'through', custom: { read: false, quotedIn: 'read' } },
		{ id: 'through-unread', custom: { read: false, quotedIn: 'unread' } },
	);
	const of = (source: string) => `{ text: one, lang: en, source: ${source} }`;
	const unread = (id: string, perhaps = '') =>
		`'${id}' was not read; name the source in which the words were read${perhaps}, or read it and say so under custom.read`;

	test.for<readonly [what: string, commitment: string, says: readonly string[]]>([
		['of a source that was', `quote: ${of('read')}`, []],
		['of a source that is not there, which is told elsewhere', `quote: ${of('nobody')}`, []],
		[
			'of one that was not',
			`quote: ${of('unread')}`,
			[`100 unread-quotation commitments[0].quote.source: ${unread('unread')}`],
		],
		[
			'of one that is known through another',
			`quote: ${of('through')}`,
			[`100 unread-quotation commitments[0].quote.source: ${unread('through', ", 'read' perhaps")}`],
		],
		[
			'of one that is known through another that was not',
			`quote: ${of('through-unread')}`,
			[`100 unread-quotation commitments[0].quote.source: ${unread('through-unread')}`],
		],
		[
			'further ones',
			`furtherQuotes: [${of('read')}, ${of('unread')}]`,
			[`148 unread-quotation commitments[0].furtherQuotes[1].source: ${unread('unread')}`],
		],
		['what is no quotation may rest on any', 'follows: { commitment: a/c0, borne: [unread] }', []],
		[
			'a reading of a part is no quotation',
			`quote: ${of('read')}, parts: [{ id: p, words: one, readings: [{ what: So., heldBy: [{ who: X, source: unread }] }] }]`,
			[],
		],
	])('%s', ([, commitment, says]) => {
		expect(told(quotations, { 'sources.json': list, 'agreements/a.md': committed(commitment) })).toEqual(
			says.map((line) => `agreements/a.md:12:${line}`),
		);
	});
});
