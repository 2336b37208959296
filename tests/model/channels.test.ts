/** The channels in time: beginnings, ends and the sentence, on changes of the second case. */
import { describe, expect, test } from 'vitest';
import { channelsFinding, positionOf } from '../../src/model/channels-words.ts';
import { channelsOf, type Channel } from '../../src/model/channels.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase, type Change } from '../fixtures/case.ts';

const id = 'meetings-of-the-states-parties';
const file = `mechanisms/${id}.md`;
const begun = "begun: '1999-05-03'\n";
const met = "  - id: maputo-1999\n    date: '1999-05-03'\n    end: '1999-05-07'\n    place: Maputo\n";
const again = `  - id: geneva-2000\n    date: '2000-09'\n    place: Geneva\n${met}`;

const channels = (changes: readonly Change[]): readonly Channel[] =>
	withCase('second-case', changes, (folder) => channelsOf(readContent(folder), [id, 'none']));
const channel = (...changes: readonly Omit<Change, 'file'>[]): Channel => {
	const [first] = channels(changes.map((change) => ({ file, ...change })));
	if (!first) throw new Error('no channel');
	return first;
};

test('ids that are no mechanism are passed over', () => {
	expect(channels([]).map(({ entry }) => entry.id)).toEqual([id]);
});

describe('the beginning', () => {
	test.for<readonly [string, readonly Omit<Change, 'file'>[], string, string]>([
		['where a source says so', [], '1999-05-03', 'begun'],
		['else the agreement that set it up', [{ from: begun, to: '' }], '1997-09-18', 'agreement'],
		[
			'else the first meeting',
			[
				{ from: begun, to: '' },
				{ from: 'createdBy: ottawa-convention\n', to: '' },
			],
			'1999-05-03',
			'meeting',
		],
		[
			'the first meeting, where that was before the agreement',
			[
				{ from: begun, to: '' },
				{ from: 'createdBy: ottawa-convention', to: 'createdBy: cluster-munitions-convention' },
			],
			'1999-05-03',
			'meeting',
		],
	])('%s', ([, changes, date, by]) => {
		expect(channel(...changes).beginning).toEqual({ date, by });
	});
	test('is that of the agreement, where they first met on its very day', () => {
		const changes = [
			{ from: begun, to: '' },
			{ from: "date: '1999-05-03'\n    end: '1999-05-07'", to: "date: '1997-09-18'" },
		];
		expect(channel(...changes).beginning).toEqual({ date: '1997-09-18', by: 'agreement' });
		const late = channel(
			{ from: begun, to: '' },
			{ from: "date: '1999-05-03'\n    end: '1999-05-07'", to: "date: '1997'" },
		);
		expect(late.beginning).toEqual({ date: '1997-09-18', by: 'agreement' });
	});
	test('is not known of what never met and nobody set up', () => {
		const text = `---\nname: A plan\nshort: A plan.\nparticipants: [norway]\nfate: unknown\nsources: [apmbc]\n---\n`;
		const [plan] = channels([{ file, text }]);
		expect([plan?.beginning, plan?.ending]).toEqual([undefined, { kind: 'stands' }]);
	});
});

test.for<readonly [string, readonly Omit<Change, 'file'>[], Channel['ending']]>([
	['stands where it is active', [], { kind: 'stands' }],
	[
		'ends on a day that a source has',
		[{ from: begun, to: `${begun}ended: '2004-12'\n` }],
		{ kind: 'ended', date: '2004-12' },
	],
	[
		'is silent since its last meeting',
		[{ from: 'fate: active', to: 'fate: dormant' }],
		{ kind: 'silent', since: '1999-05-07' },
	],
	[
		'is silent since the only day of that meeting',
		[
			{ from: 'fate: active', to: 'fate: dormant' },
			{ from: "    end: '1999-05-07'\n", to: '' },
		],
		{ kind: 'silent', since: '1999-05-03' },
	],
	[
		'is silent since it began, where it never met',
		[
			{ from: 'fate: active', to: 'fate: unknown' },
			{ from: `meetings:\n${met}`, to: '' },
			{
				from: '    outcome: The parties agreed on the form of their reports and on work between the meetings.\n    sources: [apmbc-1msp]\n',
				to: '',
			},
		],
		{ kind: 'silent', since: '1999-05-03' },
	],
])('it %s', ([, changes, ending]) => {
	expect(channel(...changes).ending).toEqual(ending);
});

test('meetings of one day stand by their ids', () => {
	const same = met.replace('maputo-1999', 'a-night').replace("    end: '1999-05-07'\n", '');
	const later = met.replace('maputo-1999', 'z-day');
	const { meetings } = channel({ from: met, to: `${later}${met}${same}` });
	expect(meetings.map((meeting) => meeting.id)).toEqual(['a-night', 'maputo-1999', 'z-day']);
});

test('meetings stand in order of time, and know their place', () => {
	const two = channel({ from: met, to: again });
	expect(two.meetings.map((meeting) => `${meeting.id}: ${positionOf(two, meeting)}`)).toEqual([
		'maputo-1999: first of two',
		'geneva-2000: second of two',
	]);
	const one = channel();
	expect(one.meetings.map((meeting) => positionOf(one, meeting))).toEqual(['only meeting on record']);
	const [only] = one.meetings;
	if (!only) throw new Error('no meeting');
	const meetings = Array.from({ length: 11 }, (_, index) => ({ ...only, id: `number-${index + 1}` }));
	expect(meetings.slice(9).map((meeting) => positionOf({ ...one, meetings }, meeting))).toEqual([
		'tenth of eleven',
		'number 11 of eleven',
	]);
});

describe('the finding', () => {
	const silent = channel({ from: 'fate: active', to: 'fate: dormant' });
	const twice = channel({ from: met, to: again }, { from: 'fate: active', to: 'fate: unknown' });
	const active = channel();
	const inPlaces = (...places: readonly (string | undefined)[]): readonly Channel[] => [
		{ ...silent, meetings: places.map((place, index) => ({ id: `${index}`, date: '2001', place, sources: [] })) },
	];
	test.for<readonly [string, readonly Channel[], string]>([
		['one that stands', [active], 'One channel met once; the last meeting on record was that of 3–7\u00a0May 1999.'],
		['one that is silent', [silent], 'One channel met once; no meeting is on record after 3–7\u00a0May 1999.'],
		[
			'two, which met on one occasion and another',
			[silent, twice],
			'Two channels met twice; no meeting is on record after September 2000.',
		],
		['one of two stands', [silent, active], 'Two channels met once; one of them stands.'],
		[
			'all of two stand',
			[active, active],
			'Two channels met once; the last meeting on record was that of 3–7\u00a0May 1999.',
		],
		['two of three stand', [active, silent, active], 'Three channels met once; two of them stand.'],
		[
			'on one day in two places',
			inPlaces('Rome', 'Oslo'),
			'One channel met twice; no meeting is on record after 2001.',
		],
		[
			'on one day in places not known',
			inPlaces(undefined, undefined),
			'One channel met once; no meeting is on record after 2001.',
		],
		[
			'three times',
			inPlaces('Rome', 'Oslo', 'Bern'),
			'One channel met three times; no meeting is on record after 2001.',
		],
		[
			'one that ended last, though it began first',
			[
				{
					...silent,
					meetings: [
						{ id: 'a', date: '2001-01', end: '2001-09', sources: [] },
						{ id: 'b', date: '2001-02', sources: [] },
					],
				},
			],
			'One channel met twice; no meeting is on record after January–September 2001.',
		],
		['none met', [{ ...silent, meetings: [] }], 'One channel, and no meeting on record.'],
	])('%s', ([, which, says]) => {
		expect(channelsFinding(which)).toBe(says);
	});
});
