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
		[{ q: 'orms' }, false],
		[{ q: '***' }, false],
	])('%j: %s', (chosen, expected) => {
		expect(passing({ ...initial, ...chosen })(event)).toBe(expected);
	});
});
