import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placeKept, writeAddress } from '../../src/figures/timeline/address.ts';
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
beforeEach(() => void (written.length = 0));
afterEach(() => void vi.unstubAllGlobals());

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

	test('in a frame a choice makes no step in the history of the page around it', () => {
		stub('', true);
		writeAddress({ ...initial, track: ['incident'] }, undefined, 'choice');
		expect(written).toEqual([['renewed', '/timeline/?track=incident', 120]]);
	});
});
