/** Dates that do not go together: ends before starts, what lies outside its span, deeds beyond the divide, days to come. */
import { describe, expect, test } from 'vitest';
import { divide } from '../../../src/model/rules/divide.ts';
import { later } from '../../../src/model/rules/later.ts';
import { spans } from '../../../src/model/rules/spans.ts';
import { agreement, event, file, mechanism, site, told, toldOfRefused, type Few } from './few.ts';

const theLater = 'write the later day as the end';
const mend = 'mend the one date or the other';
const measure = (from: string, to: string, more = ''): string =>
	file(
		`from: '${from}'\nto: '${to}'\npublished: '2030'\ntitle: A measure\nby: [a-party]\ncounts: Cases.\nfinds: fell\ndates: conduct\ncannotSee: Much.\nsources: [a-source]${more}`,
	);

describe('no end is before its start, and nothing outside what it belongs to', () => {
	test.for<readonly [what: string, files: Few, says: readonly string[]]>([
		['an event of one day', { 'events/e.md': event("date: '2015-03-02'\nend: '2015-03-02'") }, []],
		['an event without an end', { 'events/e.md': event("date: '2015-03-02'") }, []],
		['an end known less exactly', { 'events/e.md': event("date: '2015-03-02'\nend: '2015-03'") }, []],
		['a start known less exactly', { 'events/e.md': event("date: '2015'\nend: '2015-03-02'") }, []],
		[
			'an event that ends the day before',
			{ 'events/e.md': event("date: '2015-03-02'\nend: '2015-03-01'") },
			[`events/e.md:9:6 end-before-start end: '2015-03-01' is before '2015-03-02'; ${theLater}`],
		],
		[
			'the second meeting of a mechanism',
			{
				'mechanisms/m.md': mechanism(
					"meetings:\n  - { id: a, date: '2015' }\n  - { id: b, date: '2015-02', end: '2015-01-31' }",
				),
			},
			[`mechanisms/m.md:9:36 end-before-start meetings[1].end: '2015-01-31' is before '2015-02'; ${theLater}`],
		],
		[
			'a mechanism and its meetings',
			{
				'mechanisms/m.md': mechanism(
					"begun: '2015-02'\nended: '2015-04'\nmeetings:\n  - { id: a, date: '2015-01-31' }\n  - { id: b, date: '2015-02-01' }\n  - { id: c, date: '2015-04-30' }\n  - { id: d, date: '2015-05-01' }\n  - { id: e, date: '2015' }",
				),
			},
			[
				`mechanisms/m.md:10:20 outside-span meetings[0].date: '2015-01-31' is before '2015-02', when the mechanism begins; ${mend}`,
				`mechanisms/m.md:13:20 outside-span meetings[3].date: '2015-05-01' is after '2015-04', when the mechanism ends; ${mend}`,
			],
		],
		[
			'a mechanism of which the beginning is not known',
			{
				'mechanisms/m.md': mechanism(
					"ended: '2015'\nmeetings:\n  - { id: a, date: '1999' }\n  - { id: b, date: '2016' }",
				),
			},
			[`mechanisms/m.md:10:20 outside-span meetings[1].date: '2016' is after '2015', when the mechanism ends; ${mend}`],
		],
		[
			'a mechanism that stands',
			{
				'mechanisms/m.md': mechanism(
					"begun: '2015'\nmeetings:\n  - { id: a, date: '2014' }\n  - { id: b, date: '2016' }",
				),
			},
			[
				`mechanisms/m.md:9:20 outside-span meetings[0].date: '2014' is before '2015', when the mechanism begins; ${mend}`,
			],
		],
		[
			'a mechanism that ends before it begins',
			{ 'mechanisms/m.md': mechanism("begun: '2015'\nended: '2014'") },
			[`mechanisms/m.md:8:8 end-before-start ended: '2014' is before '2015'; ${theLater}`],
		],
		[
			'a mechanism that ends in the year in which it begins',
			{ 'mechanisms/m.md': mechanism("begun: '2015'\nended: '2015'") },
			[],
		],
		[
			'a measure and its numbers',
			{
				'measures/m.md': measure(
					'2015',
					'2016',
					"\nnumbers:\n  - { date: '2014', value: 1, unit: u }\n  - { date: '2015', value: 1, unit: u }\n  - { date: '2016', value: 1, unit: u }\n  - { date: '2017', value: 1, unit: u }",
				),
			},
			[
				`measures/m.md:13:13 outside-span numbers[0].date: '2014' is before '2015', when the measure begins; ${mend}`,
				`measures/m.md:16:13 outside-span numbers[3].date: '2017' is after '2016', when the measure ends; ${mend}`,
			],
		],
		[
			'a measure that was published before it begins, and ends before that',
			{ 'measures/m.md': measure('2031', '2029') },
			[
				`measures/m.md:3:5 end-before-start to: '2029' is before '2031'; ${theLater}`,
				`measures/m.md:4:12 end-before-start published: '2030' is before '2031'; ${theLater}`,
			],
		],
		[
			'what became of the second commitment of an agreement of 2015',
			{
				'agreements/a.md': agreement(
					"commitments:\n  - { id: a, topic: T, text: They will., strength: promise }\n  - { id: b, topic: T, text: They will., strength: promise, outcome: { finding: not known, lastSeen: '2014', asOf: '2013' } }",
				),
			},
			[
				`agreements/a.md:13:102 end-before-start commitments[1].outcome.lastSeen: '2014' is before '2015'; ${theLater}`,
				`agreements/a.md:13:116 end-before-start commitments[1].outcome.asOf: '2013' is before '2014'; ${theLater}`,
			],
		],
		[
			'a finding in the year in which the commitment was last seen, and one without such a year',
			{
				'agreements/a.md': agreement(
					"commitments:\n  - { id: a, topic: T, text: They will., strength: promise, outcome: { finding: not known, lastSeen: '2015', asOf: '2015' } }\n  - { id: b, topic: T, text: They will., strength: promise, outcome: { finding: not known, asOf: '2013' } }",
				),
			},
			[],
		],
		[
			'the second tie',
			{
				'ties.yaml':
					"- { id: a, between: [a, b], kind: forum, name: A, start: '2015', sources: [s] }\n- { id: b, between: [a, b], kind: forum, name: B, start: '2015', end: '2014', sources: [s] }\n",
			},
			[`ties.yaml:2:71 end-before-start end: '2014' is before '2015'; ${theLater}`],
		],
		[
			'the period of the edition',
			{ 'site.yaml': site().replace("to: '2015-12'", "to: '2014-12'") },
			[`site.yaml:18:32 end-before-start period.to: '2014-12' is before '2015-01'; ${theLater}`],
		],
	])('%s', ([, files, says]) => {
		expect(told(spans, files)).toEqual(says);
	});

	test('of an event that is refused, the two dates, if they are dates; of others nothing', () => {
		const dates = "date: '2015'\nend: '2014'\nunknown: yes";
		const files = {
			'events/a.md': event(dates),
			'events/b.md': event("date: '2015'\nend: [2014]\nunknown: yes"),
			'events/c.md': event("date: [2015]\nend: '2014'\nunknown: yes"),
			'actors/d.md': file(dates),
			'events/e.md': file('- a list'),
		};
		expect(toldOfRefused(spans, files)).toEqual([
			`events/a.md:9:6 end-before-start end: '2014' is before '2015'; ${theLater}`,
		]);
	});
});

describe('what was done in an area', () => {
	const area = (before: readonly string[], since: readonly string[]): string => {
		const list = (dates: readonly string[]) =>
			dates.map((date) => `\n  - { date: '${date}', what: Done., sources: [s] }`).join('');
		return file(
			`title: An area\nasks: Do it.${before.length > 0 ? `\nbefore:${list(before)}` : ''}${since.length > 0 ? `\nsince:${list(since)}` : ''}`,
		);
	};

	test('stands on its side of the divide', () => {
		const before = ['2015', '2015-12-31', '2016-01-01', '2016'];
		const since = ['2016', '2016-01-01', '2015-12-31', '2015'];
		const wrong = (line: number, side: string, index: number, date: string, other: string) =>
			`areas/a.md:${line}:13 outside-span ${side}[${index}].date: '${date}' is not ${side} 2016, the divide of site.yaml; move it to '${other}', or mend the date`;
		expect(told(divide, { 'site.yaml': site('divide: 2016'), 'areas/a.md': area(before, since) })).toEqual([
			wrong(7, 'before', 2, '2016-01-01', 'since'),
			wrong(8, 'before', 3, '2016', 'since'),
			wrong(12, 'since', 2, '2015-12-31', 'before'),
			wrong(13, 'since', 3, '2015', 'before'),
		]);
	});
	test('in years of three figures too', () => {
		expect(told(divide, { 'site.yaml': site('divide: 800'), 'areas/a.md': area(['0799'], ['0800']) })).toEqual([]);
	});
	test('needs a divide, if there is an area, and if there is a site', () => {
		const areas = { 'areas/a.md': area(['2015'], []), 'areas/b.md': area([], ['2015']) };
		expect(told(divide, { ...areas, 'site.yaml': site() })).toEqual([
			"site.yaml:1:1 missing-field divide: the year that parts 'before' and 'since' of the areas is missing; add it: divide: 2016, the first year of 'since'",
		]);
		expect(told(divide, { 'site.yaml': site() })).toEqual([]);
		expect(told(divide, areas)).toEqual([]);
	});
});

describe('what happened is not after the day of the edition', () => {
	const edition = (date: string) => ({ 'site.yaml': site().replace('2026-11-24', date) });
	const wrong = (date: string, day: string) =>
		`warning: events/e.md:8:7 later-than-edition date: '${date}' is after '${day}', the day of this edition; mend it, or renew edition.date in site.yaml`;

	test.for<readonly [date: string, day: string, says: readonly string[]]>([
		['2026-11-24', '2026-11-24', []],
		['2026-11', '2026-11-24', []],
		['2026', '2026-11-24', []],
		['2026-11-25', '2026-11-24', [wrong('2026-11-25', '2026-11-24')]],
		['2026-12', '2026-11-24', [wrong('2026-12', '2026-11-24')]],
	])('%s and %s', ([date, day, says]) => {
		expect(told(later, { ...edition(day), 'events/e.md': event(`date: '${date}'`) })).toEqual(says);
	});
	test('but for the day on which it was looked up', () => {
		expect(told(later, { ...edition('2026-11-24'), 'events/e.md': event("date: '2015'\nasOf: '2027'") })).toEqual([]);
	});
	test('wherever it stands in an entry', () => {
		const files = {
			...edition('2026-11-24'),
			'mechanisms/m.md': mechanism("meetings:\n  - { id: a, date: '2027' }\n  - { id: b, date: '2028' }"),
		};
		expect(told(later, files)).toEqual([
			"warning: mechanisms/m.md:8:20 later-than-edition meetings[0].date: '2027' is after '2026-11-24', the day of this edition; mend it, or renew edition.date in site.yaml",
			"warning: mechanisms/m.md:9:20 later-than-edition meetings[1].date: '2028' is after '2026-11-24', the day of this edition; mend it, or renew edition.date in site.yaml",
		]);
	});
	test('where no edition has a day, nothing is', () => {
		expect(told(later, { 'events/e.md': event("date: '2999'") })).toEqual([]);
	});
});
