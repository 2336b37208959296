import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAddress, onStep, placeKept, type Address } from '../../src/figures/timeline/address.ts';
import { eventInAddress } from '../../src/figures/timeline/event-address.ts';
import { initial } from '../../src/figures/timeline/state.ts';

const written: [string, string, unknown?][] = [];
const stub = (hash: string, framed = false): void => {
	const self = {};
	vi.stubGlobal('self', self);
	vi.stubGlobal('top', framed ? {} : self);
	vi.stubGlobal('scrollY', 120);
	vi.stubGlobal('location', { pathname: '/timeline/', hash, href: `/timeline/${hash}` });
	vi.stubGlobal('history', {
		pushState: (state: unknown, _: string, address: string) => written.push(['step', address, placeKept(state)]),
		replaceState: (state: unknown, _: string, address: string) => written.push(['renewed', address, placeKept(state)]),
	});
};
/** Shows the next frame, and lets what waited for it be done. */
const frame = (): void => {
	for (const shown of waiting.splice(0)) shown();
	vi.runAllTimers();
};
const waiting: (() => void)[] = [];
/** Writes at once what a figure writes once its frame is shown. */
const writeAddress: Address['write'] = (...choice) => {
	createAddress().write(...choice);
	frame();
};
beforeEach(() => {
	written.length = 0;
	waiting.length = 0;
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (shown: () => void) => waiting.push(shown));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('the address of the timeline', () => {
	test('names the chosen event, and none where there is none', () => {
		stub('#event-a-b');
		expect(eventInAddress()).toBe('a-b');
		stub('#event-%');
		expect(eventInAddress()).toBe('%');
		stub('#main');
		expect(eventInAddress()).toBeUndefined();
	});

	test('a choice is a step, a gesture renews; where the page stands is kept with both', () => {
		stub('');
		writeAddress({ ...initial, q: 'norms' }, 'one', 'choice');
		writeAddress(initial, 'one', 'gesture');
		expect(written).toEqual([
			['renewed', '/timeline/', 120],
			['step', '/timeline/?q=norms#event-one', 120],
			['renewed', '/timeline/#event-one', 120],
		]);
	});

	test('is written once the frame is shown, with where the page stood before it; of two choices each is a step', () => {
		stub('');
		const address = createAddress();
		address.write({ ...initial, q: 'norms' }, undefined, 'choice');
		expect(written).toEqual([]);
		vi.stubGlobal('scrollY', 300);
		address.write({ ...initial, q: 'rules' }, undefined, 'choice');
		expect(written.at(-1)).toEqual(['step', '/timeline/?q=norms', 120]);
		frame();
		expect(written.at(-1)).toEqual(['step', '/timeline/?q=rules', 300]);
		expect(written.filter(([how]) => how === 'step').length).toBe(2);
	});

	test('is not written where the history stands elsewhere meanwhile', () => {
		stub('');
		const address = createAddress();
		address.write({ ...initial, q: 'norms' }, undefined, 'choice');
		address.forget();
		frame();
		expect(written).toEqual([]);
		address.write({ ...initial, q: 'rules' }, undefined, 'gesture');
		frame();
		expect(written).toEqual([['renewed', '/timeline/?q=rules', 120]]);
	});

	test('an event that is no longer chosen goes; another fragment stays', () => {
		stub('#event-one');
		writeAddress(initial, undefined, 'gesture');
		stub('#main');
		writeAddress(initial, undefined, 'choice');
		expect(written).toEqual([
			['renewed', '/timeline/', 120],
			['renewed', '/timeline/#main', 120],
			['step', '/timeline/#main', 120],
		]);
	});

	test('a step of another kind keeps no place', () => {
		expect([placeKept(null), placeKept({}), placeKept({ y: 'far' }), placeKept({ y: 3 })]).toEqual([
			undefined,
			undefined,
			undefined,
			3,
		]);
	});

	test('after a step back the page is shown first, and two frames later stands where it stood', () => {
		const listeners: ((event: { readonly state: unknown }) => void)[] = [];
		const frames: (() => void)[] = [];
		const seen: unknown[] = [];
		const { signal } = new AbortController();
		vi.stubGlobal('addEventListener', (name: string, listen: (typeof listeners)[number], options: unknown) => {
			expect([name, options]).toEqual(['popstate', { signal }]);
			listeners.push(listen);
		});
		vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
		vi.stubGlobal('scrollTo', (to: unknown) => seen.push(to));
		onStep(
			() => seen.push('shown'),
			() => seen.push('settled'),
			signal,
		);
		const step = (state: unknown): readonly unknown[] => {
			seen.length = 0;
			listeners[0]?.({ state });
			const before = [...seen];
			for (let frame = frames.shift(); frame; frame = frames.shift()) frame();
			return [before, ...seen];
		};
		expect(step({ y: 40 })).toEqual([['shown'], 'shown', { top: 40, behavior: 'instant' }, 'settled']);
		expect(step(null)).toEqual([['shown'], 'shown', 'settled']);
	});

	test('an id in the address is cut at a hundred characters', () => {
		stub(`#event-${'x'.repeat(101)}`);
		expect(eventInAddress()).toBe('x'.repeat(100));
	});

	test('in a frame a choice makes no step in the history of the page around it', () => {
		stub('', true);
		writeAddress({ ...initial, track: ['incident'] }, undefined, 'choice');
		expect(written).toEqual([['renewed', '/timeline/?track=incident', 120]]);
	});
});
