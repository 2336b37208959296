/** References in fields, links, citations, callouts and figures name what is there. */
import { describe, expect, test } from 'vitest';
import { references } from '../../../src/model/rules/references.ts';
import {
	actor,
	agreement,
	concept,
	event,
	file,
	section,
	site,
	sources,
	told,
	toldOfRefused,
	type Few,
} from './few.ts';

const here: Few = {
	'actors/a-party.md': actor("sortName: 'Kingdom, the'\naliases: [The Realm]"),
	'agreements/an-agreement.md': agreement(
		'commitments: [{ id: no-use, topic: T, text: They will., strength: promise }]',
	),
	'concepts/a-concept.md': concept(),
	'essay/01-a-section.md': section('## A {#a-heading}\n\nA. {#a-paragraph}\n\n> B. {#in-a-quotation}'),
	'sources.json': sources({ id: 'a-source' }),
};

/** What is said of a text, its place left out. */
const said = (text: string, files: Few = here): readonly string[] =>
	told(references, { ...files, 'events/e.md': event('', text) }).map((line) => line.replace(/^\S+ /, ''));

const fileIn = (word: string, collection: string, id: string, near?: string) =>
	`unknown-${word} body: no ${word} '${id}'; use the name of a file in content/${collection}${near === undefined ? '' : `; did you mean '${near}'?`}`;
const paragraph = 'use the anchor of a paragraph in content/essay';
const part = 'use the name of a file in content/essay without its number, or the anchor of a heading';
const commitment = "write 'agreement/id', with the id of one of its commitments";
const orNone = 'use an id of content/sources.json, or add the source there, or write \\@ where none is meant';

describe('in a text', () => {
	test.for<readonly [text: string, says: readonly string[]]>([
		['[A](actor:a-party) [B](agreement:an-agreement) [C](concept:a-concept) [D](event:e) [@a-source]', []],
		[
			'[A](section:a-section) [B](section:a-heading) [C](paragraph:a-paragraph) [D](commitment:an-agreement/no-use)',
			[],
		],
		[':::actor{of=a-party}\n:::\n\n:::note\nA.\n:::', []],
		['[A](actor:a-prty)', [fileIn('actor', 'actors', 'a-prty', 'a-party')]],
		['[A](actor:the-realm)', [fileIn('actor', 'actors', 'the-realm', 'a-party')]],
		['[A](agreement:nowhere)', [fileIn('agreement', 'agreements', 'nowhere')]],
		['[A](mechanism:nowhere)', [fileIn('mechanism', 'mechanisms', 'nowhere')]],
		['[A](concept:nowhere)', [fileIn('concept', 'concepts', 'nowhere')]],
		['[A](event:nowhere)', [fileIn('event', 'events', 'nowhere')]],
		['[A](section:a-paragraph)', [`unknown-essay-part body: no section 'a-paragraph'; ${part}`]],
		['[A](paragraph:a-heading)', [`unknown-essay-part body: no paragraph 'a-heading'; ${paragraph}`]],
		['[A](paragraph:in-a-quotation)', [`unknown-essay-part body: no paragraph 'in-a-quotation'; ${paragraph}`]],
		[
			'[A](paragraph:a-paragrph)',
			[`unknown-essay-part body: no paragraph 'a-paragrph'; ${paragraph}; did you mean 'a-paragraph'?`],
		],
		[
			'[A](commitment:an-agreement/no-uses)',
			[
				`unknown-commitment body: no commitment 'an-agreement/no-uses'; ${commitment}; did you mean 'an-agreement/no-use'?`,
			],
		],
		['[A](commitment:nowhere/no-use)', [`unknown-commitment body: no commitment 'nowhere/no-use'; ${commitment}`]],
		[
			'[@a-sourc; @nowhere]',
			[
				`unknown-source body: no source 'a-sourc'; ${orNone}; did you mean 'a-source'?`,
				`unknown-source body: no source 'nowhere'; ${orNone}`,
			],
		],
		[':::actor{of=nowhere}\n:::', [fileIn('actor', 'actors', 'nowhere')]],
		// What a callout lacks is told by the rule on directives.
		[
			':::actor\n:::\n\n:::actor{of=""}\n:::\n\n:::note{of=nowhere}\n:::\n\n:::event{of=nowhere}\n:::\n\n:::constructor{of=nowhere}\n:::',
			[],
		],
		[`[A](actor:${'a'.repeat(80)})`, [fileIn('actor', 'actors', 'a'.repeat(80))]],
		[`[A](actor:${'a'.repeat(81)})`, [fileIn('actor', 'actors', `${'a'.repeat(77)}…`)]],
	])('%s', ([text, says]) => {
		expect(said(text)).toEqual(says);
	});

	test('each is told where it stands', () => {
		const text =
			'A [B](actor:nobody) [@nothing]\n\n:::concept{of=nowhere}\n:::\n\n::clause{of=nowhere/a}\n\n::meetings{of="a b"}';
		expect(told(references, { ...here, 'essay/02-b.md': section(text) }).map((line) => line.split(';')[0])).toEqual([
			"essay/02-b.md:6:3 unknown-actor body: no actor 'nobody'",
			"essay/02-b.md:6:22 unknown-source body: no source 'nothing'",
			"essay/02-b.md:8:15 unknown-concept body: no concept 'nowhere'",
			"essay/02-b.md:11:13 unknown-commitment clause.of: no commitment 'nowhere/a'",
			"essay/02-b.md:13:15 unknown-mechanism meetings.of[0]: no mechanism 'a'",
			"essay/02-b.md:13:15 unknown-mechanism meetings.of[1]: no mechanism 'b'",
		]);
	});
});

describe('in fields', () => {
	test('of any kind, those of a list each at its own place', () => {
		const files = {
			...here,
			'events/e.md': event('actors: [a-party, a-prty]\nbearsOn: [a-paragraph, nowhere]'),
			'site.yaml': site("gaps: ['[A](actor:nobody)']").replace('id: a-source', 'id: nothing'),
		};
		expect(told(references, files)).toEqual([
			"events/e.md:8:19 unknown-actor actors[1]: no actor 'a-prty'; use the name of a file in content/actors; did you mean 'a-party'?",
			`events/e.md:9:24 unknown-essay-part bearsOn[1]: no paragraph 'nowhere'; ${paragraph}`,
			"site.yaml:7:7 unknown-source source.id: no source 'nothing'; use an id of content/sources.json, or add the source there",
			"site.yaml:20:8 unknown-actor gaps[0]: no actor 'nobody'; use the name of a file in content/actors",
		]);
	});
	test('a typed reference says what it points at', () => {
		const typed =
			'begin it with one of agreement:, actor:, mechanism:, concept:, event:, section:, paragraph:, commitment:';
		const files = {
			...here,
			'questions/q.md': file(
				"section: a-section\nquestion: Why?\nreadFirst: ['actor:a-party', 'actors:a-party', 'a-party', 'actor:nobody', 'actor']",
			),
		};
		expect(told(references, files)).toEqual([
			`questions/q.md:4:30 bad-address readFirst[1]: 'actors:a-party' is no typed reference; ${typed}; did you mean 'actor'?`,
			`questions/q.md:4:48 bad-address readFirst[2]: 'a-party' is no typed reference; ${typed}`,
			"questions/q.md:4:59 unknown-actor readFirst[3]: no actor 'nobody'; use the name of a file in content/actors",
			`questions/q.md:4:75 bad-address readFirst[4]: 'actor' is no typed reference; ${typed}; did you mean 'actor'?`,
		]);
	});
});

test('after five hundred faults no nearest name is looked for', () => {
	const told = said(Array.from({ length: 501 }, () => '[A](actor:a-prty)').join(' '));
	expect(told).toHaveLength(501);
	expect(told[499]).toBe(fileIn('actor', 'actors', 'a-prty', 'a-party'));
	expect(told[500]).toBe(fileIn('actor', 'actors', 'a-prty'));
});

test('a draft is there, and not in the edition', () => {
	const files = { ...here, 'actors/b.md': actor('draft: true') };
	expect(said('[A](actor:b)', files)).toEqual([
		"unknown-actor body: the actor 'b' is a draft; take draft out of it, or the reference out of here",
	]);
});

describe('without a list of sources', () => {
	const few = { 'events/e.md': event('', 'A [@one].') };
	const advice = 'write the list, or take it from a reference manager with npm run sources -- FILE';
	test('that is one fault', () => {
		expect(told(references, few)).toEqual([
			`sources.json:1:1 missing-file file: there is no such file, and 2 references ask for a source; ${advice}`,
		]);
		expect(told(references, { ...few, 'sources.json': '[]' })).toEqual([
			`sources.json:1:1 missing-file file: the list is empty, and 2 references ask for a source; ${advice}`,
		]);
		expect(told(references, { 'events/e.md': event() })).toEqual([
			`sources.json:1:1 missing-file file: there is no such file, and 1 reference asks for a source; ${advice}`,
		]);
	});
	test('of which nothing is asked there is none, nor where another is told of the file', () => {
		expect(told(references, { 'concepts/c.md': concept() })).toEqual([]);
		expect(told(references, { ...few, 'sources.json': '[' })).toEqual([]);
	});
	test('what else is wrong is told as ever', () => {
		expect(told(references, { 'concepts/c.md': concept('', '[A](actor:nobody)') })).toEqual([
			"concepts/c.md:6:1 unknown-actor body: no actor 'nobody'; use the name of a file in content/actors",
		]);
	});
});

describe('what may stand in a file that is refused, or cannot be read, is not missed', () => {
	const asks = event(
		'bearsOn: [in-b]',
		'[A](section:in-b) [B](commitment:b/in-b) [C](agreement:b) [D](commitment:an-agreement/in-b)',
	);
	const lines = (files: Few) =>
		toldOfRefused(references, { ...here, 'events/e.md': asks, ...files }).map((line) =>
			line.replace(/^\S+ (\S+) \S+ (.*?);.*$/, '$2'),
		);
	const unknown = {
		part: ["no paragraph 'in-b'", "no section 'in-b'"],
		commitment: "no commitment 'b/in-b'",
		agreement: "no agreement 'b'",
		other: "no commitment 'an-agreement/in-b'",
	};
	test.for<readonly [what: string, files: Few, says: readonly string[]]>([
		['all is read', {}, [...unknown.part, unknown.commitment, unknown.agreement, unknown.other]],
		[
			'a section without front matter',
			{ 'essay/02-b.md': 'A.' },
			[unknown.commitment, unknown.agreement, unknown.other],
		],
		[
			'a section that is refused, whose anchors are known',
			{ 'essay/02-b.md': section('A. {#in-c}', 'unknown: yes') },
			[...unknown.part, unknown.commitment, unknown.agreement, unknown.other],
		],
		[
			'one that is refused and has the anchor',
			{ 'essay/02-b.md': section('A. {#in-b}', 'unknown: yes') },
			[unknown.part[1] ?? '', unknown.commitment, unknown.agreement, unknown.other],
		],
		['an agreement without front matter', { 'agreements/b.md': 'A.' }, [...unknown.part, unknown.other]],
		[
			'an agreement that is refused and has no such commitment',
			{ 'agreements/b.md': agreement('unknown: yes') },
			[...unknown.part, unknown.commitment, unknown.other],
		],
		[
			'one that has it',
			{
				'agreements/b.md': agreement(
					'unknown: yes\ncommitments: [{ id: in-b, topic: T, text: They will., strength: promise }]',
				),
			},
			[...unknown.part, unknown.other],
		],
		[
			'one of which the id of a commitment is refused',
			{
				'agreements/b.md': agreement(
					'commitments: [{ id: IN_B, topic: T, text: They will., strength: promise }, { id: in-c, topic: T, text: They will., strength: promise }]',
				),
			},
			[...unknown.part, unknown.other],
		],
		[
			'an agreement that is a list',
			{ 'agreements/b.md': file('- a') },
			[...unknown.part, unknown.commitment, unknown.other],
		],
	])('%s', ([, files, says]) => {
		expect(lines(files)).toEqual(says);
	});
});
