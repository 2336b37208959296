/** An id stands once in its list, and so does a reference. */
import { describe, expect, test } from 'vitest';
import { ids } from '../../../src/model/rules/ids.ts';
import { agreement, event, mechanism, section, sources, told, type Few } from './few.ts';

const own = 'give it an id of its own, in words';
const commitment = (id: string, more = ''): string =>
	`  - { id: ${id}, topic: T, text: They will., strength: promise${more} }`;
const tie = (id: string, other = 'b-party'): string =>
	`- { id: ${id}, between: [a-party, ${other}], start: '2015', kind: agreement, name: A tie, sources: [a-source] }\n`;

test.for<readonly [what: string, files: Few, says: readonly string[]]>([
	[
		'commitments of one agreement, three alike',
		{
			'agreements/a.md': agreement(
				`commitments:\n${commitment('one')}\n${commitment('two')}\n${commitment('one')}\n${commitment('one')}`,
			),
		},
		[
			`agreements/a.md:14:11 duplicate-id commitments[2].id: 'one' stands in this list already; ${own}`,
			`agreements/a.md:15:11 duplicate-id commitments[3].id: 'one' stands in this list already; ${own}`,
		],
	],
	[
		'commitments of two agreements',
		{
			'agreements/a.md': agreement(`commitments:\n${commitment('one')}`),
			'agreements/b.md': agreement(`commitments:\n${commitment('one')}`),
		},
		[],
	],
	[
		'parts of the second commitment; of two commitments they may be alike',
		{
			'agreements/a.md': agreement(
				`commitments:\n${commitment('one', ', parts: [{ id: p, words: w }]')}\n${commitment('two', ', parts: [{ id: p, words: w }, { id: p, words: x }]')}`,
			),
		},
		[`agreements/a.md:13:98 duplicate-id commitments[1].parts[1].id: 'p' stands in this list already; ${own}`],
	],
	[
		'meetings',
		{ 'mechanisms/m.md': mechanism("meetings:\n  - { id: first, date: '2015' }\n  - { id: first, date: '2016' }") },
		[`mechanisms/m.md:9:11 duplicate-id meetings[1].id: 'first' stands in this list already; ${own}`],
	],
	[
		'a tie of somebody to itself',
		{ 'ties.yaml': tie('one', 'a-party') },
		["ties.yaml:1:33 duplicate-id between[1]: 'a-party' stands in this list already; take it out"],
	],
	[
		'ties',
		{ 'ties.yaml': tie('one') + tie('two') + tie('two') },
		[`ties.yaml:3:9 duplicate-id id: 'two' stands in this list already; ${own}`],
	],
	[
		'sources',
		{ 'sources.json': sources({ id: 'a-source' }, { id: 'a-source' }) },
		[`sources.json:1:134 duplicate-id id: 'a-source' stands in this list already; ${own}`],
	],
	[
		'references of one list; of two lists they may be alike',
		{ 'events/e.md': event('actors: [one, two, one]\nagreements: [one, two]\nmechanisms: [one]') },
		["events/e.md:8:20 duplicate-id actors[2]: 'one' stands in this list already; take it out"],
	],
	[
		'typed references to two things of one name',
		{
			'questions/q.md':
				"---\nsection: one\nquestion: Why?\nreadFirst: ['actor:one', 'concept:one', 'actor:one']\n---\n",
		},
		["questions/q.md:4:41 duplicate-id readFirst[2]: 'one' stands in this list already; take it out"],
	],
])('%s', ([, files, says]) => {
	expect(told(ids, files)).toEqual(says);
});

describe('sections', () => {
	test.for<readonly [names: readonly string[], says: readonly string[]]>([
		[['01-one', '02-two'], []],
		[
			['01-one', '02-one', '03-one'],
			[
				"essay/02-one.md:2:1 duplicate-id file: 'one' is the id of essay/01-one.md already; give the file another name",
				"essay/03-one.md:2:1 duplicate-id file: 'one' is the id of essay/01-one.md already; give the file another name",
			],
		],
		[
			['01-one', '01-three', '01-two'],
			[
				'essay/01-three.md:2:1 duplicate-id file: 01 is the number of essay/01-one.md already; give the file another number',
				'essay/01-two.md:2:1 duplicate-id file: 01 is the number of essay/01-one.md already; give the file another number',
			],
		],
		[
			['12-one', '12-two'],
			[
				'essay/12-two.md:2:1 duplicate-id file: 12 is the number of essay/12-one.md already; give the file another number',
			],
		],
	])('%j', ([names, says]) => {
		expect(told(ids, Object.fromEntries(names.map((name) => [`essay/${name}.md`, section('A.')])))).toEqual(says);
	});
});
