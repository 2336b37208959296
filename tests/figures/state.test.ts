import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tracks } from '../../src/figures/timeline/event.ts';
import { made } from './sample.ts';
import { initial, passing, readState, writeState, type State } from '../../src/figures/timeline/state.ts';

const known = {
	ids: { actor: new Set(['one', 'two-b']), agreement: new Set(['pact']), mechanism: new Set(['talks']) },
	from: '2012-01',
	to: '2016-12',
};
const subset = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const months = ['2013-01', '2014-06', '2015-12'];
const states: fc.Arbitrary<State> = fc
	.record({
		track: fc.oneof(subset(tracks), fc.constant(['none' as const])),
		actor: subset(['one', 'two-b']),
		agreement: subset(['pact']),
		mechanism: subset(['talks']),
		q: fc.string({ maxLength: 40 }).map((text) => text.trim()),
		from: fc.option(fc.constantFrom(...months), { nil: undefined }),
		to: fc.option(fc.constantFrom(...months), { nil: undefined }),
	})
	.filter(({ from, to }) => from === undefined || to === undefined || from <= to)
	.map(({ from, to, ...rest }) => ({ ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}) }));

describe('the address of a state', () => {
	test('gives the state back', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(readState(writeState(state), known)).toEqual({ state, ignored: [] });
			}),
		);
	});

	test('every choice that can be listed gives itself back', () => {
		const options = <Value>(values: readonly Value[]) =>
			Array.from({ length: 2 ** values.length }, (_, bits) => values.filter((__, index) => bits & (1 << index)));
		const spans = [undefined, ...months].flatMap((from) =>
			[undefined, ...months].map((to) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) })),
		);
		let count = 0;
		for (const track of options(tracks))
			for (const actor of options(['one', 'two-b']))
				for (const agreement of options(['pact']))
					for (const mechanism of options(['talks']))
						for (const span of spans.filter(({ from, to }) => from === undefined || to === undefined || from <= to)) {
							const state = { ...initial, track, actor, agreement, mechanism, ...span };
							expect(readState(writeState(state), known).state).toEqual(state);
							count += 1;
						}
		expect(count).toBe(16 * 4 * 2 * 2 * 13);
	});

	test('is empty where nothing is chosen', () => {
		expect(writeState(initial)).toBe('');
	});

	test('what is longer than anybody asks for is cut', () => {
		expect(readState(`?q=${'x'.repeat(101)}`, known).state.q).toHaveLength(100);
		expect(
			readState(`?actor=${Array.from({ length: 900 }, (_, at) => `a${at}`).join(',')}`, known).ignored,
		).toHaveLength(50);
	});

	test('no text throws, and what makes no sense is named', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { state } = readState(text, known);
				expect(readState(writeState(state), known).state).toEqual(state);
			}),
		);
		expect(readState('?track=sideways,bilateral&actor=nobody&from=2015-13', known)).toEqual({
			state: { ...initial, track: ['bilateral'] },
			ignored: ['actor=nobody', 'from=2015-13', 'track=sideways'],
		});
		expect(readState('?from=2015-12&to=2013-01', known).ignored).toEqual(['from=2015-12&to=2013-01']);
		expect(readState('?from=2011-12&to=2017-01', known)).toEqual({
			state: initial,
			ignored: ['from=2011-12', 'to=2017-01'],
		});
		expect(readState('?from=2012-01&to=2016-12', known)).toEqual({ state: initial, ignored: [] });
		expect(readState('?q=%E0%A4%A', known).ignored).toEqual([]);
	});

	test.each<[string, Partial<State>, readonly string[]]>([
		['', {}, []],
		['track=incident,bilateral,incident', { track: ['bilateral', 'incident'] }, []],
		['?track=none', { track: ['none'] }, []],
		['?track=none,incident', { track: ['incident'] }, []],
		['?actor=,two-b,,one', { actor: ['one', 'two-b'] }, []],
		['?actor=One', {}, ['actor=One']],
		['?agreement=talks&mechanism=talks', { mechanism: ['talks'] }, ['agreement=talks']],
		['?q=+a+b+', { q: 'a b' }, []],
		['?from=2013-02&to=2013-02', { from: '2013-02', to: '2013-02' }, []],
		['?from=&to=2016-11', { to: '2016-11' }, []],
		['?from=2012-02&to=2016-11', { from: '2012-02', to: '2016-11' }, []],
		['?from=2013', {}, ['from=2013']],
		['?from=2013-02-01&to=02013-02', {}, ['from=2013-02-01', 'to=02013-02']],
		['?from=2013-03&to=2013-02', {}, ['from=2013-03&to=2013-02']],
		['?sideways=1', {}, []],
	])('%j is read', (query, state, ignored) => {
		expect(readState(query, known)).toEqual({ state: { ...initial, ...state }, ignored });
	});

	test('without knowing what there is, whatever is well formed is taken', () => {
		expect(readState(`?actor=a-1,B,${'x'.repeat(80)},${'y'.repeat(81)}&from=0001-02&to=9999-11`)).toEqual({
			state: { ...initial, actor: ['a-1', 'x'.repeat(80)], from: '0001-02', to: '9999-11' },
			ignored: ['actor=B', `actor=${'y'.repeat(81)}`],
		});
	});

	test('beyond four thousand characters nothing is read', () => {
		const long = `?q=${'x'.repeat(3980)}&track=incident`;
		expect(long.length).toBe(3998);
		expect(readState(long).state.track).toEqual(['incident']);
		expect(readState(`?q=${'x'.repeat(3990)}&track=incident`).state.track).toEqual([]);
	});

	test('is written in a fixed order, with what is not of an address escaped', () => {
		expect(
			writeState({
				q: 'a&b ü',
				from: '2013-02',
				mechanism: ['m'],
				agreement: ['x', 'y'],
				actor: ['one'],
				track: ['none'],
				to: '2013-03',
			}),
		).toBe('?track=none&actor=one&agreement=x,y&mechanism=m&q=a%26b%20%C3%BC&from=2013-02&to=2013-03');
		expect(writeState({ ...initial, to: '2013-03' })).toBe('?to=2013-03');
	});
});

describe('the filters', () => {
	const event = made({
		id: 'event',
		start: 16000,
		actors: ['one'],
		agreements: ['pact'],
		words: ' china malmstrom norms of talk wurzburg',
	});
	test.each([
		[{}, true],
		[{ track: ['bilateral', 'incident'] as const }, true],
		[{ track: ['incident'] as const }, false],
		[{ track: ['none'] as const }, false],
		[{ actor: ['one', 'two-b'] }, true],
		[{ actor: ['two-b'] }, false],
		[{ agreement: ['pact'], mechanism: ['talks'] }, false],
		[{ q: 'Norms talk' }, true],
		[{ q: 'norms war' }, false],
		[{ q: 'Malmström' }, true],
		[{ q: 'wurzburg' }, true],
		[{ q: "China's" }, true],
		[{ q: 'China’s nor' }, true],
		[{ actor: ['one'], track: ['bilateral'] as const, agreement: ['pact'], q: 'talk' }, true],
		[{ actor: ['one'], agreement: ['other', 'pact'] }, true],
		[{ agreement: ['other'] }, false],
		[{ mechanism: ['talks'] }, false],
		[{ track: ['none', 'bilateral'] as const }, true],
		[{ q: ' ' }, false],
		[{ q: 'orms' }, false],
		[{ q: '***' }, false],
	])('%j: %s', (chosen, expected) => {
		expect(passing({ ...initial, ...chosen })(event)).toBe(expected);
	});
});
