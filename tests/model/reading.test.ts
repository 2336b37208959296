/** What to read before a question: references as links with names. */
import { expect, test } from 'vitest';
import { buildEdition } from '../../src/model/edition.ts';
import { readingOf } from '../../src/model/reading.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase } from '../fixtures/case.ts';

const heading = {
	file: 'essay/02-whose-voice-it-was.md',
	from: 'Many scholars',
	to: '## What many saw {#what-many-saw}\n\nMany scholars',
};
const edition = withCase('second-case', [heading], (folder) => buildEdition(readContent(folder)));

test.for([
	['agreement:ottawa-convention', 'Mine-ban treaty', '/agreements/ottawa-convention/'],
	['actor:icbl', 'International Campaign to Ban Landmines', '/actors/icbl/'],
	[
		'mechanism:meetings-of-the-states-parties',
		'Meetings of the States Parties',
		'/mechanisms/meetings-of-the-states-parties/',
	],
	['concept:transnational-elite', 'Transnational elite', '/concepts/transnational-elite/'],
	['event:oslo-adoption', 'A conference in Oslo adopts the mine-ban treaty', '/timeline/#event-oslo-adoption'],
	[
		'commitment:ottawa-convention/annual-report',
		'Mine-ban treaty: Openness',
		'/agreements/ottawa-convention/#commitment-annual-report',
	],
	['paragraph:not-from-below', '¶\u00a02', '/#not-from-below'],
	['section:whose-voice-it-was', 'Whose voice it was', '/#whose-voice-it-was'],
	['section:what-many-saw', 'What many saw', '/#what-many-saw'],
	// What is not there, which the check refuses, is called as it is written.
	['actor:nobody', 'nobody', '/actors/nobody/'],
	['event:never', 'never', '/timeline/#event-never'],
	['commitment:ottawa-convention/none', 'Mine-ban treaty', '/agreements/ottawa-convention/#commitment-none'],
	['commitment:nothing/none', 'nothing/none', '/agreements/nothing/#commitment-none'],
	['paragraph:none', 'none', '/#none'],
] as const)('%s', ([reference, name, path]) => {
	expect(readingOf(edition, [reference])).toEqual([{ name, path }]);
});

test('several keep their order, and what has no scheme that is known is left out', () => {
	const found = readingOf(edition, ['actor:norway', 'source:report', 'canada', 'actor:canada']);
	expect(found.map(({ name }) => name)).toEqual(['Norway', 'Canada']);
});
