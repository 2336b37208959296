/** What the reference says of each kind of entry: facts, cards, groups, the list of facts and the ladder. */
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { calloutParts } from '../../src/components/callouts.ts';
import { entitiesOf, indexGroups, kindsWithEntries } from '../../src/components/entities.ts';
import { factsList, type Fact } from '../../src/components/facts.ts';
import { factsOf, metaOf, tellingOf } from '../../src/components/kinds.ts';
import type { EntityKind } from '../../src/model/address.ts';
import { buildEdition } from '../../src/model/edition.ts';
import type { Edition } from '../../src/model/types.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase, type Change } from '../fixtures/case.ts';
import { grown } from '../fixtures/grown.ts';

const changed = (changes: readonly Change[] = []): Edition =>
	withCase('second-case', [...grown, ...changes], (folder) => buildEdition(readContent(folder)));
const edition = changed();

const entity = (kind: EntityKind, id: string, of = edition) => {
	const found = entitiesOf(of, kind).find((each) => each.id === id);
	if (!found) throw new Error(`no ${kind} ${id}`);
	return found;
};
/** A date keeps its day and month together; here that is a plain space. */
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
const told = (facts: readonly Fact[]): readonly string[] =>
	facts.map(({ term, values }) =>
		plain([term, ...values.map(({ words, path, lang }) => [lang, words, path].filter(Boolean).join(' '))].join(' | ')),
	);

describe('facts', () => {
	test.each<[EntityKind, string, readonly string[]]>([
		[
			'agreement',
			'ottawa-declaration',
			[
				'Date | 5 October 1996, Ottawa',
				'Parties | Norway /actors/norway/ | Canada /actors/canada/',
				'Document | Declaration, bilateral',
				'Force | None in law',
				'Status | Superseded',
			],
		],
		[
			'agreement',
			'zagreb-group',
			[
				'Date | 5 October 1996',
				'Parties | International Campaign to Ban Landmines /actors/icbl/',
				'Document | Declaration, unilateral',
				'Force | Voluntary norms',
				'Status | Unknown | Nothing was heard of it again.',
			],
		],
		['actor', 'norway', ['Kind | State']],
		[
			'actor',
			'lloyd-axworthy',
			['Kind | Person', 'Served | Canada /actors/canada/', 'Role | Minister of Foreign Affairs of Canada'],
		],
		[
			'mechanism',
			'meetings-of-the-states-parties',
			[
				'Set up by | Mine-ban treaty /agreements/ottawa-convention/',
				'Takes part | Canada /actors/canada/ | Norway /actors/norway/',
				'Rhythm | Once a year, and a review every five years.',
				'Meetings on record | 2, 3 May 1999 to 11 September 2000',
				'What became of it | Active',
			],
		],
		['concept', 'international-civil-society', ['Set against | Transnational elite /concepts/transnational-elite/']],
		[
			'concept',
			'transnational-elite',
			['Belongs under | International civil society /concepts/international-civil-society/'],
		],
	])('of the %s %s', (kind, id, facts) => {
		expect(told(factsOf(entity(kind, id), edition))).toEqual(facts);
	});

	test('a body is part of what a person served; a name of its own bears its language', () => {
		const of = changed([
			{
				file: 'actors/icbl.md',
				from: 'type: association',
				to: 'type: association\npartOf: norway\nnativeName:\n  text: Kampanjen\n  lang: nb',
			},
		]);
		expect(told(factsOf(entity('actor', 'icbl', of), of))).toEqual([
			'Kind | Association',
			'Own name | nb Kampanjen',
			'Part of | Norway /actors/norway/',
		]);
	});

	test('one meeting is told with its days, none not at all', () => {
		const file = 'mechanisms/meetings-of-the-states-parties.md';
		const one = changed([
			{ file, from: "  - id: geneva-2000\n    date: '2000-09-11'\n    end: '2000-09-11'\n    place: Geneva\n", to: '' },
		]);
		expect(told(factsOf(entity('mechanism', 'meetings-of-the-states-parties', one), one))).toContain(
			'Meetings on record | One, 3–7 May 1999',
		);
		expect(plain(tellingOf(entity('mechanism', 'meetings-of-the-states-parties', one)).dates ?? '')).toBe(
			'One meeting on record, 3–7 May 1999',
		);
	});

	test('what does not meet is not said to have met', () => {
		const line = changed([
			{ file: 'mechanisms/meetings-of-the-states-parties.md', from: 'meetings:\n', to: 'meets: false\nmeetings:\n' },
		]);
		const mechanism = entity('mechanism', 'meetings-of-the-states-parties', line);
		expect(plain(tellingOf(mechanism).dates ?? '')).toBe(
			'Spoken of at 2 meetings on record, 3 May 1999 to 11 September 2000',
		);
		expect(told(factsOf(mechanism, line))).toContain('Meetings that spoke of it | 2, 3 May 1999 to 11 September 2000');
	});

	test('as a list: values that lead somewhere are links, others words in their language', () => {
		const facts: Fact[] = [
			{ term: 'Parties', values: [{ words: 'A & B', path: '/actors/a/' }, { words: 'C' }] },
			{ term: 'Own name', values: [{ words: '加', lang: 'zh-Hans' }] },
		];
		expect(toHtml(factsList(facts, (path) => `/base${path}`))).toBe(
			'<dl class="facts"><div><dt>Parties</dt><dd><a href="/base/actors/a/">A &#x26; B</a></dd><dd>C</dd></div>' +
				'<div><dt>Own name</dt><dd lang="zh-Hans">加</dd></div></dl>',
		);
	});
});

describe('cards', () => {
	test.each<[EntityKind, string, string | undefined, string | undefined]>([
		['agreement', 'ottawa-declaration', '5 October 1996', 'Superseded'],
		['agreement', 'zagreb-group', '5 October 1996', 'Nothing was heard of it again.'],
		['actor', 'lloyd-axworthy', undefined, 'Minister of Foreign Affairs of Canada'],
		['actor', 'norway', undefined, undefined],
		['mechanism', 'meetings-of-the-states-parties', '2 meetings on record, 3 May 1999 to 11 September 2000', 'Active'],
		['concept', 'transnational-elite', undefined, undefined],
	])('of the %s %s', (kind, id, dates, telling) => {
		const card = tellingOf(entity(kind, id));
		expect([card.dates && plain(card.dates), card.telling]).toEqual([dates, telling]);
	});
});

describe('the index of a kind', () => {
	test('agreements by their day, then their label as people sort it', () => {
		expect(entitiesOf(edition, 'agreement').map(({ id }) => id)).toEqual([
			'ccw-amended-protocol-2',
			'zagreb-group',
			'ottawa-declaration',
			'ottawa-convention',
			'cluster-munitions-convention',
		]);
	});

	test('actors by their sort name, whatever the case of its letters', () => {
		const of = changed([{ file: 'actors/norway.md', from: 'name: Norway', to: 'name: Norway\nsortName: canberra' }]);
		expect(entitiesOf(of, 'actor').map(({ id }) => id)).toEqual(['lloyd-axworthy', 'canada', 'norway', 'icbl']);
	});

	test.each<[EntityKind, readonly string[]]>([
		[
			'agreement',
			[
				'group-bilateral Bilateral: ottawa-declaration',
				'group-multilateral Multilateral: ccw-amended-protocol-2, ottawa-convention, cluster-munitions-convention',
				'group-unilateral Unilateral: zagreb-group',
			],
		],
		[
			'actor',
			[
				'group-state States: canada, norway',
				'group-person Persons: lloyd-axworthy',
				'group-association Associations: icbl',
			],
		],
		['mechanism', ['group-active Active: meetings-of-the-states-parties']],
		[
			'concept',
			[
				'group--alone Terms that stand by themselves: international-civil-society',
				'group-international-civil-society Under ‘International civil society’: transnational-elite',
			],
		],
	])('%ss in groups', (kind, groups) => {
		expect(
			indexGroups(edition, kind).map(
				({ id, heading, entities }) => `${id} ${heading}: ${entities.map((each) => each.id).join(', ')}`,
			),
		).toEqual(groups);
	});

	test('beside a name stands when an agreement was made, and how often the essay names another', () => {
		expect(plain(metaOf(entity('agreement', 'ottawa-declaration')) ?? '')).toBe('5 October 1996');
		expect(metaOf(entity('actor', 'canada'))).toBe('In the essay twice');
		expect(metaOf(entity('actor', 'norway'))).toBe('In the essay once');
	});

	test('the kinds that a case lacks are not there', () => {
		const of = changed([
			{ file: 'concepts', remove: true },
			{ file: 'essay/02-whose-voice-it-was.md', text: '---\ntitle: Two\nkind: article\n---\n\nText. {#text}\n' },
		]);
		expect(kindsWithEntries(of)).toEqual(['agreement', 'actor', 'mechanism']);
	});
});

describe('a callout', () => {
	const tailOf = (kind: EntityKind, id: string): string =>
		toHtml(calloutParts(kind, id, edition, { titleId: 't', href: (path) => path })?.tail ?? []);

	test('of an agreement has a rung for each strength that occurs, from the top, with what it is about, in a line', () => {
		expect(tailOf('agreement', 'ottawa-declaration')).toMatch(
			/^<dl class="ladder"><div><dt>A promise<\/dt><dd>talks<\/dd><\/div><div><dt>A courtesy<\/dt><dd>a ban<\/dd><\/div><\/dl><details><summary>The facts<\/summary><dl class="facts">/,
		);
	});
	test('without commitments has no ladder', () => {
		expect(tailOf('agreement', 'zagreb-group')).toMatch(/^<details><summary>The facts<\/summary><dl class="facts">/);
	});
	test('leads to the page of its entry', () => {
		expect(tailOf('actor', 'norway')).toContain(
			'<a href="/actors/norway/" aria-label="The whole entry: Norway">The whole entry</a>',
		);
	});
	test('of an entry that is not there is none', () => {
		expect(calloutParts('actor', 'nobody', edition, { titleId: 't', href: (path) => path })).toBeUndefined();
	});
});
