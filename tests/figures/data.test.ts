/** What the build makes of the events, over the edition of the second case and single ones. */
import { describe, expect, test } from 'vitest';
import { eventsWithin, periodOf, timelineEvent } from '../../src/figures/timeline/data.ts';
import { byTime, isTimelineFile } from '../../src/figures/timeline/event.ts';
import type { EventNode } from '../../src/model/types.ts';
import { monthOf } from '../../src/figures/timeline/extent.ts';
import { made } from './sample.ts';

const node = (date: string, end?: string): EventNode =>
	({
		id: 'an-event',
		position: 1,
		paragraphs: [],
		entry: {
			data: {
				title: 'An event in Würzburg',
				label: 'An event',
				date,
				...(end === undefined ? {} : { end }),
				track: 'bilateral',
				weight: 2,
				matters: 'It is China’s.',
				sources: [],
			},
			body: { text: 'What happened. What happened next.' },
		},
		// Only what the timeline reads.
	}) as unknown as EventNode;

const day = (of: number): string => new Date(of * 86_400_000).toISOString().slice(0, 10);

test.each([
	['2015-09-25', undefined, 'day', '2015-09-25', '2015-09-26', '2015-09-25'],
	['2015-09-25', '2015-09-25', 'day', '2015-09-25', '2015-09-26', '2015-09-25'],
	['2015-09-09', '2015-09-12', 'span', '2015-09-09', '2015-09-13', '2015-09-09/2015-09-12'],
	['2015-09', undefined, 'loose', '2015-09-01', '2015-10-01', '2015-09'],
	['2015', undefined, 'loose', '2015-01-01', '2016-01-01', '2015'],
	['2015-09', '2015-10', 'span', '2015-09-01', '2015-11-01', '2015-09/2015-10'],
	['0033-04-03', undefined, 'day', '0033-04-03', '0033-04-04', '0033-04-03'],
])('%s to %s is drawn as a %s', (date, end, precision, first, after, data) => {
	const event = timelineEvent(node(date, end));
	expect([event.precision, day(event.start), day(event.end), event.date]).toEqual([precision, first, after, data]);
});

test('its words are folded, each once', () => {
	expect(timelineEvent(node('2015')).words).toBe(' an china event happened in is it next what wurzburg');
});

describe('the events of a period', () => {
	const period = periodOf('2013', '2015');
	test.each([
		['began before it and lasts into it', '2012-12-30', 5, false],
		['begins on its first day', '2013-01-01', 1, true],
		['begins on its last day and lasts beyond it', '2015-12-31', 9, true],
		['begins on the day after', '2016-01-01', 1, false],
	])('one that %s', (_, date, days, inside) => {
		const start = periodOf(date, date).from;
		expect(eventsWithin([made({ id: 'one', start, end: start + days })], period)).toHaveLength(inside ? 1 : 0);
	});
	test('are of the weight that is asked for', () => {
		const events = ([1, 2, 3] as const).map((weight) => made({ id: String(weight), start: period.from, weight }));
		expect(eventsWithin(events, period, 2).map(({ id }) => id)).toEqual(['2', '3']);
	});
	test('of the years before 100 is of its own years', () => {
		expect([monthOf(periodOf('0030-01', '0160-12').from), monthOf(periodOf('0030-01', '0160-12').to - 1)]).toEqual([
			'0030-01',
			'0160-12',
		]);
	});
});

test.each([
	[{}],
	[null],
	[undefined],
	[[]],
	['<p>'],
	[{ events: {}, marks: [], names: {} }],
	[{ events: [], marks: [] }],
	[{ events: [], marks: [], names: null }],
	[{ events: [], marks: {}, names: {} }],
	[{ events: [], marks: [], names: '' }],
	[{ marks: [], names: {} }],
])('%j is not the file of the timeline', (value) => {
	expect(isTimelineFile(value)).toBe(false);
});

test('a file of the timeline is one', () => {
	expect(isTimelineFile({ events: [], marks: [], names: {} })).toBe(true);
});

test('events are ordered by their first day, then their last, then their id', () => {
	const at = (id: string, start: number, end: number) => made({ id, start, end });
	const list = [at('e', 3, 4), at('c', 1, 9), at('b', 1, 5), at('a', 1, 5), at('d', 2, 3)];
	expect([...list].sort(byTime).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(
		[...list]
			.reverse()
			.sort(byTime)
			.map(({ id }) => id),
	).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a label has whole units, and says whether its letters are known', () => {
	const { width, measured, weight, label } = timelineEvent(node('2015'));
	expect([label, width, measured, weight]).toEqual(['An event', 48, true, 2]);
	const foreign = node('2015');
	const named = { ...foreign, entry: { ...foreign.entry, data: { ...foreign.entry.data, label: '条約' } } };
	expect(timelineEvent(named)).toMatchObject({ width: 26, measured: false });
});
