import { describe, expect, test } from 'vitest';
import { accountOf } from '../../src/figures/timeline/account.ts';
import { tracks, type Told } from '../../src/figures/timeline/event.ts';
import {
	begin,
	knownIn,
	monthsIn,
	neighbour,
	reduce,
	stopAmong,
	view,
	wouldPass,
	type Action,
	type Model,
	type Store,
} from '../../src/figures/timeline/store.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';
import { made } from './sample.ts';

const event = (id: string, date: string, more: Partial<Told> = {}): Told =>
	made({ id, start: firstDay(date), end: lastDay(date) + 1, ...more });
const all = [
	event('before', '2009-05-01', { words: ' worm' }),
	event('early', '2013-01-10'),
	event('talks', '2014-03-05', { track: 'multilateral', actors: ['one'], words: ' talks' }),
	event('pact', '2015-09-25', { actors: ['one', 'two'], agreements: ['deal'] }),
	event('breach', '2015-09-25', { track: 'incident', words: ' breach' }),
	event('last', '2015-12-31', { track: 'unilateral' }),
	event('after', '2017-10-04', { track: 'multilateral', actors: ['two'] }),
];
const period = { from: firstDay('2013-01'), to: lastDay('2015-12') + 1 };
const model: Model = {
	events: all,
	drawn: new Set(['early', 'talks', 'pact', 'breach', 'last']),
	marks: [{ day: firstDay('2015-09-25'), label: 'The turn', width: 50, kind: 'turn', when: '' }],
	period,
	known: knownIn(period, { actor: new Set(['one', 'two']), agreement: new Set(['deal']), mechanism: new Set() }),
};
const after = (...actions: Action[]): Store => actions.reduce((store, action) => reduce(model, store, action), begin);
const viewed = (of: Model, store: Store) => ({ ...view(of, store), ...accountOf(of, store, view(of, store)) });
const shown = (...actions: Action[]) => viewed(model, after(...actions));
const ids = (events: readonly Told[]): string[] => events.map(({ id }) => id);
const nearer: Action = { do: 'zoom', how: 'nearer' };
const address = (query: string, chosen?: string): Action => ({ do: 'address', query, event: chosen });

describe('what is shown and listed', () => {
	test.each<[string, Action[], string, string]>([
		['nothing chosen', [], 'early talks pact breach last', 'all'],
		['a track', [{ do: 'filter', by: { track: ['multilateral'] } }], 'talks', 'talks after'],
		['no track', [{ do: 'filter', by: { track: ['none'] } }], '', ''],
		['an actor', [{ do: 'filter', by: { actor: ['two'] } }], 'pact', 'pact after'],
		['two actors: either', [{ do: 'filter', by: { actor: ['one', 'two'] } }], 'talks pact', 'talks pact after'],
		['two filters: both', [{ do: 'filter', by: { actor: ['two'], track: ['multilateral'] } }], '', 'after'],
		['a word', [{ do: 'filter', by: { q: 'worm' } }], '', 'before'],
		['an extent', [address('?from=2015-09&to=2015-12')], 'pact breach last', 'pact breach last'],
		['an extent of one end', [address('?from=2015-10')], 'last', 'last after'],
		['a reset', [address('?track=none'), { do: 'reset' }], 'early talks pact breach last', 'all'],
	])('%s', (_, actions, inDrawing, inList) => {
		const { shown: events, listed } = shown(...actions);
		expect(ids(events).join(' ')).toBe(inDrawing);
		expect(listed === undefined ? 'all' : [...listed].join(' ')).toBe(inList.replace('last after', 'last'));
	});

	test('a gesture moves the drawing alone; its end, the list', () => {
		const extent = { from: firstDay('2015-09'), to: period.to };
		const held = shown({ do: 'hold', extent });
		expect([ids(held.shown), held.listed]).toEqual([['pact', 'breach', 'last'], undefined]);
		expect([...(shown({ do: 'hold', extent }, { do: 'extent', extent }).listed ?? [])]).toEqual([
			'pact',
			'breach',
			'last',
		]);
	});

	test('the counts are of what there would be with all tracks', () => {
		expect(shown(address('?track=incident&actor=one')).counts).toEqual({
			bilateral: 1,
			multilateral: 1,
			unilateral: 0,
			incident: 0,
		});
	});

	test('what another choice would leave', () => {
		expect(ids(wouldPass(model, after(address('?actor=one&track=bilateral')), { actor: [] }))).toEqual([
			'before',
			'early',
			'pact',
		]);
	});
});

describe('zooming', () => {
	const about = (...actions: Action[]): string =>
		shown(...actions).status.replace(/^.*?(?:events?|matches), |\..*$/g, '');
	test.each<[string, Action[], string]>([
		['the day of the turn, where nothing is chosen', [nearer], 'July 2014 to December 2015'],
		['the chosen event', [{ do: 'choose', event: 'early' }, nearer], 'January 2013 to June 2014'],
		['the event that has the focus', [{ do: 'focus', event: 'talks' }, nearer], 'July 2013 to December 2014'],
		[
			'the chosen one rather than that which has the focus',
			[{ do: 'choose', event: 'early' }, { do: 'focus', event: 'talks' }, nearer],
			'January 2013 to June 2014',
		],
		[
			'the one that has the focus where the chosen one is not drawn',
			[address('', 'after'), { do: 'focus', event: 'talks' }, nearer],
			'July 2013 to December 2014',
		],
		[
			'the middle, where the turn is outside',
			[address('?from=2013-01&to=2014-12'), nearer],
			'August 2013 to July 2014',
		],
		[
			'the middle, where nothing is shown',
			[address('?actor=two&from=2013-01&to=2014-12'), nearer],
			'August 2013 to July 2014',
		],
		[
			'the nearest event, where about the middle there is none',
			[address('?track=bilateral,multilateral&from=2013-01&to=2013-12'), nearer],
			'January 2013 to June 2013',
		],
		[
			'the nearest event, though it comes later',
			[address('?from=2014-07&to=2015-09&track=bilateral'), { do: 'focus', event: 'nobody' }, nearer, nearer, nearer],
			'September 2015 to October 2015',
		],
		[
			'twice as much, farther',
			[address('?from=2014-03&to=2014-05'), { do: 'zoom', how: 'farther' }],
			'February 2014 to July 2014',
		],
		[
			'half as much earlier',
			[address('?from=2014-03&to=2014-06'), { do: 'pan', by: -1 }],
			'January 2014 to April 2014',
		],
		['half as much later', [address('?from=2014-03&to=2014-06'), { do: 'pan', by: 1 }], 'May 2014 to August 2014'],
	])('is about %s', (_, actions, extent) => {
		expect(about(...actions)).toBe(extent);
	});

	test.each(['early', 'talks', 'pact', 'last'])(
		'never comes into nothing while there is an event: from %s',
		(start) => {
			for (const first of [
				{ do: 'focus', event: start },
				{ do: 'filter', by: { track: ['multilateral'] } },
			] as Action[]) {
				const steps: Action[] = [first];
				for (let step = 0; step < 8; step += 1) {
					steps.push(nearer);
					expect(shown(...steps).shown.length).toBeGreaterThan(0);
				}
				expect(shown(...steps).can.nearer).toBe(false);
			}
		},
	);

	test('what can be done follows the extent', () => {
		expect(shown().can).toEqual({ earlier: false, later: false, nearer: true, farther: false, reset: false });
		expect(shown(address('?from=2014-02&to=2014-02')).can).toEqual({
			earlier: true,
			later: true,
			nearer: false,
			farther: true,
			reset: true,
		});
		for (const query of ['?track=incident', '?actor=one', '?agreement=deal', '?q=talks'])
			expect([query, shown(address(query)).can]).toEqual([
				query,
				{ earlier: false, later: false, nearer: true, farther: false, reset: true },
			]);
		expect(shown(address('?from=2014-02')).can).toMatchObject({ earlier: true, later: false, farther: true });
		expect(shown(address('?to=2014-02')).can).toMatchObject({ earlier: false, later: true, farther: true });
	});
});

describe('the focus and the choice', () => {
	test('Tab leads to the event that had the focus, else to the first that is shown', () => {
		expect(shown().stop).toBe('early');
		expect(shown({ do: 'focus', event: 'pact' }).stop).toBe('pact');
		expect(shown({ do: 'focus', event: 'early' }, address('?from=2015-09')).stop).toBe('pact');
		expect(shown(address('?track=none')).stop).toBeUndefined();
	});

	test('what Tab leads to is known of what is shown alone', () => {
		const { shown: events } = shown();
		expect(stopAmong(events, { ...begin, focus: 'pact' })).toBe('pact');
		expect(stopAmong(events, { ...begin, focus: 'after' })).toBe('early');
		expect(stopAmong([], { ...begin, focus: 'pact' })).toBeUndefined();
	});

	test('what is chosen has the focus from then on, and keeps it when it is let go', () => {
		const chosen = after({ do: 'choose', event: 'pact' });
		expect([chosen.chosen, chosen.focus]).toEqual(['pact', 'pact']);
		const gone = reduce(model, chosen, { do: 'choose', event: undefined });
		expect([gone.chosen, gone.focus]).toEqual([undefined, 'pact']);
	});

	test('an address names the event; of an action after it nothing is ignored any more', () => {
		const asked = after({ do: 'hold', extent: period }, address('?actor=nobody', 'last'));
		expect(asked).toMatchObject({ chosen: 'last', ignored: ['actor=nobody'], held: undefined });
		expect(reduce(model, asked, { do: 'filter', by: {} })).toMatchObject({ chosen: 'last', ignored: [] });
		expect(after(address('?track=incident', 'nobody')).ignored).toEqual(['#event-nobody']);
	});

	test('a reset lets go of filters and extent, and of no event that is shown', () => {
		const reset = after(address('?actor=one&from=2014-02&q=talks', 'talks'), { do: 'reset' });
		expect(reset).toMatchObject({ state: begin.state, chosen: 'talks' });
	});

	test('an extent that is the period chooses nothing', () => {
		expect(after({ do: 'extent', extent: period }).state).toEqual(begin.state);
		expect(
			after(address('?actor=one&q=talks'), { do: 'extent', extent: { ...period, from: firstDay('2014-02') } }).state,
		).toEqual({
			...begin.state,
			actor: ['one'],
			q: 'talks',
			from: '2014-02',
			to: '2015-12',
		});
	});

	test('a filter that hides the chosen event lets go of it; one that keeps it in the list does not', () => {
		expect(
			after({ do: 'choose', event: 'pact' }, { do: 'filter', by: { track: ['incident'] } }).chosen,
		).toBeUndefined();
		const kept = after(address('', 'after'), { do: 'filter', by: { track: ['multilateral'] } });
		expect([kept.chosen, view(model, kept).chosen]).toEqual(['after', undefined]);
	});

	test('the neighbours of an event are those that are shown', () => {
		const { shown: list } = shown(address('?track=bilateral,unilateral'));
		expect([
			neighbour(list, 'pact', -1),
			neighbour(list, 'pact', 1),
			neighbour(list, 'last', 1),
			neighbour(list, 'breach', 1),
		]).toEqual(['early', 'last', undefined, undefined]);
	});
});

describe('what is said', () => {
	test.each<[string, string]>([
		['', '5 events.'],
		['?track=multilateral', '1 of 5 events. Before and after, 1 more in the list.'],
		['?from=2015-09&to=2015-12', '3 of 5 events, September 2015 to December 2015.'],
		['?from=2014-03&to=2014-03', '1 of 5 events, March 2014.'],
		['?track=none', 'No event matches. Reset shows all.'],
		['?track=none&from=2014-03&to=2014-05', 'No event matches, March 2014 to May 2014. Reset shows all.'],
		['?q=worm', 'No event matches. Before and after, 1 more in the list. Reset shows all.'],
		['?q=talks&from=2014-01&to=2014-12', '1 of 5 events, January 2014 to December 2014.'],
		['?agreement=deal', '1 of 5 events.'],
		[
			'?actor=nobody&from=2015-77',
			'5 events. The address asked for something that is not here (actor=nobody, from=2015-77); it is passed over.',
		],
	])('of %s', (query, expected) => {
		expect(shown(address(query)).status).toBe(expected);
	});

	test('of what is asked in vain a bounded number of words', () => {
		const { status } = shown(
			address(`?actor=${Array.from({ length: 900 }, (_, at) => `nobody-${at}`).join(',')}`, 'x'.repeat(100)),
		);
		expect(status.length).toBeLessThan(300);
		expect(status).toMatch(/and \d+ more/);
		expect(Math.max(...status.split(' ').map(({ length }) => length))).toBeLessThan(60);
	});

	test('of what began before the period and lasts into it nothing, where a part is chosen', () => {
		const lasting = event('lasting', '2012-06', { end: firstDay('2013-02'), words: ' lasting' });
		const wider = { ...model, events: [lasting, ...all] };
		const status = (query: string): string => viewed(wider, reduce(wider, begin, address(query))).status;
		expect(status('?q=lasting')).toBe('No event matches. Before and after, 1 more in the list. Reset shows all.');
		expect(status('?q=lasting&from=2013-01&to=2013-03')).toBe(
			'No event matches, January 2013 to March 2013. Reset shows all.',
		);
	});

	test('of one event that is all there is', () => {
		const one = { ...model, drawn: new Set(['early']) };
		expect(viewed(one, begin).status).toBe('1 event.');
	});

	test('of four words asked in vain three, and of what was asked twice one', () => {
		expect(shown(address('?actor=a,b,c,d')).status).toMatch(/here \(actor=a, actor=b, actor=c and 1 more\); it is/);
		expect(shown(address('?actor=a,b,c')).status).toMatch(/here \(actor=a, actor=b, actor=c\); it is/);
		expect(shown(address('?actor=a,a')).status).toMatch(/here \(actor=a\); it is/);
	});

	test('of a chosen event that a filter hides', () => {
		expect(shown(address('?track=incident', 'pact')).status).toContain('(#event-pact)');
	});

	test('the title follows filter and extent', () => {
		expect(shown().title).toBe('3 of 5 events fall in 2015');
		expect(shown(address('?track=incident')).title).toBe('1 event, 2013 to 2015');
		expect(shown(address('?track=none&from=2014-02&to=2014-03')).title).toBe('No event, February 2014 to March 2014');
	});
});

test('every track has its count', () => {
	expect(Object.keys(shown().counts)).toEqual([...tracks]);
});

test('the months of an extent are counted from the beginning of the period', () => {
	expect(monthsIn(period, period)).toEqual({ from: 0, to: 35 });
	expect(monthsIn({ from: firstDay('2014-02'), to: firstDay('2014-04') }, period)).toEqual({ from: 13, to: 14 });
	expect(
		knownIn(period, model.known?.ids ?? { actor: new Set(), agreement: new Set(), mechanism: new Set() }),
	).toMatchObject({
		from: '2013-01',
		to: '2015-12',
	});
});
