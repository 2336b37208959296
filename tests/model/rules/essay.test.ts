/** What the essay retells, what the claims weigh, and how old they are; what nothing uses. */
import { describe, expect, test } from 'vitest';
import { phrases, retold } from '../../../src/model/rules/retold.ts';
import { staleClaims } from '../../../src/model/rules/stale.ts';
import { unused } from '../../../src/model/rules/unused.ts';
import {
	actor,
	agreement,
	concept,
	event,
	file,
	mechanism,
	section,
	site,
	sources,
	told,
	toldOfRefused,
	type Few,
} from './few.ts';

/** A claim: its own keys from line 10. */
const claim = (sourceClaim: string, paragraph = 'a', phrase = 'one', keys = ''): string =>
	file(
		`sourceClaim: ${sourceClaim}\nparagraph: ${paragraph}\nphrase: ${phrase}\nkind: fact\nwhenWritten: documented\nfinding: documented\nheadline: It was.\nsources: [a-source]${keys}`,
	);

describe('the source is retold and weighed whole', () => {
	const lists = site('paragraphs: [S1, S2, S3]\nclaims: [c01, c02, c03]');
	const retells = (...ids: readonly string[]) => section('', `retells: [${ids.join(', ')}]`);
	const all = retells('S1', 'S2', 'S3');
	const allClaims = { 'claims/1.md': claim('c01'), 'claims/2.md': claim('c02'), 'claims/3.md': claim('c03') };

	test.for<readonly [what: string, files: Few, says: readonly string[]]>([
		[
			'all, by two sections',
			{ 'essay/01-a.md': retells('S1', 'S3'), 'essay/02-b.md': retells('S2'), ...allClaims },
			[],
		],
		[
			'not all: each that is left out',
			{ 'essay/01-a.md': retells('S2'), 'essay/02-b.md': section(''), 'claims/1.md': claim('c02') },
			[
				"site.yaml:20:14 not-retold paragraphs[0]: no section retells 'S1'; name it in the 'retells' of the section that does",
				"site.yaml:20:22 not-retold paragraphs[2]: no section retells 'S3'; name it in the 'retells' of the section that does",
				"site.yaml:21:10 not-weighed claims[0]: no claim weighs 'c01'; write one, with it as 'sourceClaim'",
				"site.yaml:21:20 not-weighed claims[2]: no claim weighs 'c03'; write one, with it as 'sourceClaim'",
			],
		],
		['before there are claims none is missed', { 'essay/01-a.md': all }, []],
		[
			'what the source has not',
			{ 'essay/01-a.md': retells('S1', 'S2', 'S3', 'S33', 'S900'), ...allClaims, 'claims/4.md': claim('c04') },
			[
				"essay/01-a.md:4:23 unknown-source-part retells[3]: the source has no paragraph 'S33'; use one that site.yaml lists under paragraphs",
				"essay/01-a.md:4:28 unknown-source-part retells[4]: the source has no paragraph 'S900'; use one that site.yaml lists under paragraphs",
				"claims/4.md:2:14 unknown-source-part sourceClaim: the source has no claim 'c04'; use one that site.yaml lists under claims",
			],
		],
	])('%s', ([, files, says]) => {
		expect(told(retold, { 'site.yaml': lists, ...files })).toEqual(says);
	});

	test('a source without lists has no parts', () => {
		expect(told(retold, { 'site.yaml': site(), 'essay/01-a.md': retells('S1'), 'claims/1.md': claim('c01') })).toEqual([
			"essay/01-a.md:4:11 unknown-source-part retells[0]: the source has no paragraph 'S1'; use one that site.yaml lists under paragraphs",
			"claims/1.md:2:14 unknown-source-part sourceClaim: the source has no claim 'c01'; use one that site.yaml lists under claims",
		]);
	});
	test('what is meant is told where a name is near', () => {
		const files = { 'site.yaml': site('paragraphs: [S1001]'), 'essay/01-a.md': retells('S1001', 'S10010') };
		expect(told(retold, files)).toEqual([
			"essay/01-a.md:4:18 unknown-source-part retells[1]: the source has no paragraph 'S10010'; use one that site.yaml lists under paragraphs; did you mean 'S1001'?",
		]);
	});
	test('without a site nothing is known of the source', () => {
		expect(told(retold, { 'essay/01-a.md': retells('S1') })).toEqual([]);
	});
	test('while a section or a claim is refused, what it may have is not missed', () => {
		const refused = 'unknown: yes';
		expect(
			toldOfRefused(retold, {
				'site.yaml': lists,
				'essay/01-a.md': section('', refused),
				'claims/1.md': claim('c01', 'a', 'one', `\n${refused}`),
			}),
		).toEqual([]);
		expect(
			toldOfRefused(retold, {
				'site.yaml': lists,
				'essay/01-a.md': all,
				'claims/1.md': claim('c01', 'a', 'one', `\n${refused}`),
			}),
		).toEqual([]);
	});
});

describe('the phrase of a claim', () => {
	const nowhere = 'copy the words from the paragraph as it reads, without markup';
	const longer = 'make it longer, so that it stands once';
	test.for<readonly [paragraph: string, phrase: string, says?: string]>([
		['a', 'One of them'],
		['a', 'one', `'one' stands nowhere in #a; ${nowhere}`],
		['a', 'two'],
		['a', 'three', `'three' stands 2 times in #a; ${longer}`],
		['a', 'four', `'four' stands 3 times in #a; ${longer}`],
		['a', 'five', `'five' stands nowhere in #a; ${nowhere}`],
		// That there is no such paragraph is told elsewhere.
		['b', 'five'],
		['in-a-note', 'six'],
	])('of #%s, %s', ([paragraph, phrase, says]) => {
		const body =
			'One of *them*, two, three three, four four four. {#a}\n\nFive.\n\nA.[^n] {#c}\n\n[^n]: six six {#in-a-note}';
		expect(told(phrases, { 'essay/01-a.md': section(body), 'claims/1.md': claim('c01', paragraph, phrase) })).toEqual(
			says === undefined ? [] : [`claims/1.md:4:9 phrase-not-once phrase: ${says}`],
		);
	});
});

describe('a claim is not older than a source of what its paragraph names', () => {
	const list = sources(
		{ id: 'of-2014', issued: { 'date-parts': [[2014]] } },
		{ id: 'of-may', issued: { 'date-parts': [[2015, 5]] } },
		{ id: 'of-a-day', issued: { 'date-parts': [[2015, 5, 3]] } },
		{ id: 'of-750', issued: { 'date-parts': [[750]] } },
		{ id: 'undated' },
	);
	const stale = (source: string, entry: string, asOf: string) => [
		`warning: claims/1.md:10:7 stale-claim asOf: '${source}', a source of '${entry}', is younger than ${asOf}; weigh the claim again and renew asOf`,
	];
	const entries = {
		'actors/old.md': actor('sources: [of-750, of-2014, undated, nowhere]'),
		'actors/young.md': actor('sources: [of-2014, of-a-day]'),
		'actors/none.md': actor(),
		'concepts/young.md': concept('sources: [of-may]'),
	};
	test.for<readonly [links: string, asOf: string, says: readonly string[]]>([
		['[A](actor:young)', '2015-05-02', stale('of-a-day', 'young', '2015-05-02')],
		['[A](actor:young)', '2015-05-03', []],
		['[A](actor:young)', '2015', stale('of-a-day', 'young', '2015')],
		['[A](concept:young)', '2015-05', []],
		['[A](concept:young)', '2015-04-30', stale('of-may', 'young', '2015-04-30')],
		['[A](actor:old) [B](actor:none) [C](section:young) [D](paragraph:a)', '2015', []],
		['[A](actor:old) [B](concept:young) [C](actor:young)', '2015', stale('of-may', 'young', '2015')],
		['[A](actor:old)', '2013', stale('of-2014', 'old', '2013')],
		['[A](actor:old)', '0749', stale('of-750', 'old', '0749')],
		['[A](actor:nobody)', '2000', []],
	])('%s, held in %s', ([links, asOf, says]) => {
		const files: Few = {
			...entries,
			'sources.json': list,
			'essay/01-a.md': section(`${links} {#a}\n\n[A](actor:young) {#b}`),
			'claims/1.md': claim('c01', 'a', 'A', `\nasOf: '${asOf}'`),
		};
		expect(told(staleClaims, files)).toEqual(says);
	});
	test('one that says no day is not', () => {
		const files = {
			...entries,
			'sources.json': list,
			'essay/01-a.md': section('[A](actor:young) {#a}'),
			'claims/1.md': claim('c01'),
		};
		expect(told(staleClaims, files)).toEqual([]);
	});
});

describe('what nothing uses', () => {
	const each = {
		'agreements/an-agreement.md': agreement('commitments: [{ id: c, topic: T, text: They will., strength: promise }]'),
		'actors/a-party.md': actor(),
		'mechanisms/a-mechanism.md': mechanism(),
		'concepts/a-concept.md': concept(),
		'sources.json': sources({ id: 'a-source' }, { id: 'another' }),
	};
	const nothing = (path: string) =>
		`warning: ${path}:2:1 unused-entry file: nothing refers to '${path.replace(/^.*\/|\.md$/g, '')}'; link to it where it belongs, or take the file out`;
	const uncited = (id: string, column: number) =>
		`warning: sources.json:1:${column} unused-entry id: nothing cites '${id}'; cite it where it bears something out, or take it out`;
	const unusedThen = (files: Few) =>
		told(unused, { ...each, ...files }).map((line) => line.replace(/^.* '(.*)'.*$/, '$1'));

	test('is told, each at its place', () => {
		expect(told(unused, each)).toEqual([
			nothing('agreements/an-agreement.md'),
			nothing('mechanisms/a-mechanism.md'),
			nothing('concepts/a-concept.md'),
			uncited('another', 134),
		]);
		expect(told(unused, { 'actors/a.md': actor(), 'events/e.md': event(), 'essay/01-a.md': section('') })).toEqual([
			nothing('actors/a.md'),
		]);
	});
	test.for<readonly [use: string, files: Few, left: readonly string[]]>([
		[
			'links',
			{
				'essay/01-a.md': section(
					'[A](agreement:an-agreement) [B](mechanism:a-mechanism) [C](concept:a-concept) [D](actor:a-party) [@another]',
				),
			},
			[],
		],
		[
			'a link to a commitment',
			{ 'essay/01-a.md': section('[A](commitment:an-agreement/c)') },
			['a-mechanism', 'a-concept', 'another'],
		],
		[
			'a callout',
			{ 'essay/01-a.md': section(':::concept{of=a-concept}\n:::\n\n:::note\n[@another]\n:::') },
			['an-agreement', 'a-mechanism'],
		],
		[
			'a callout of nothing',
			{ 'essay/01-a.md': section(':::concept\n:::') },
			['an-agreement', 'a-mechanism', 'a-concept', 'another'],
		],
		[
			'a figure is no use',
			{ 'essay/01-a.md': section('::wording{of=an-agreement/c}') },
			['an-agreement', 'a-mechanism', 'a-concept', 'another'],
		],
		[
			'fields',
			{ 'events/e.md': event('agreements: [an-agreement]\nmechanisms: [a-mechanism]') },
			['a-concept', 'another'],
		],
		[
			'a field of a commitment',
			{ 'areas/a.md': file('title: A\nasks: B\ncommitment: an-agreement/c') },
			['a-mechanism', 'a-concept', 'another'],
		],
		[
			'data files',
			{
				'ties.yaml': "- { id: t, between: [a-party, b], kind: forum, name: T, start: '2015', sources: [another] }\n",
				'site.yaml': site("gaps: ['[A](concept:a-concept)']"),
			},
			['an-agreement', 'a-mechanism'],
		],
		[
			'a source through another source, and through itself',
			{
				'sources.json': sources(
					{ id: 'a-source', custom: { read: false, quotedIn: 'another' } },
					{ id: 'another' },
					{ id: 'self', custom: { read: false, quotedIn: 'self' } },
				),
			},
			['an-agreement', 'a-mechanism', 'a-concept', 'self'],
		],
		[
			'what an entry says of itself',
			{
				'concepts/a-concept.md': concept('contrasts: [a-concept]', '[A](concept:a-concept)'),
				'agreements/an-agreement.md': agreement('', '[A](agreement:an-agreement) [B](commitment:an-agreement/c)'),
			},
			['an-agreement', 'a-mechanism', 'a-concept', 'another'],
		],
		[
			'one of the same name in another collection',
			{ 'actors/a-concept.md': actor(), 'essay/01-a.md': section('[A](actor:a-concept)') },
			['an-agreement', 'a-mechanism', 'a-concept', 'another'],
		],
	])('%s', ([, files, left]) => {
		expect(unusedThen(files)).toEqual(left);
	});
});
