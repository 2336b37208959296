import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventInAddress, writeAddress } from '../../src/figures/timeline/address.ts';
import { initial } from '../../src/figures/timeline/state.ts';

const written: [string, string][] = [];
const stub = (hash: string, framed = false): void => {
	const self = {};
	vi.stubGlobal('self', self);
	vi.stubGlobal('top', framed ? {} : self);
	vi.stubGlobal('location', { pathname: '/timeline/', hash });
	vi.stubGlobal('history', {
		pushState: (_: unknown, __: string, address: string) => written.push(['step', address]),
		replaceState: (_: unknown, __: string, address: string) => written.push(['renewed', address]),
	});
};
beforeEach(() => void (written.length = 0));
afterEach(() => void vi.unstubAllGlobals());

describe('the address of the timeline', () => {
	test('names the chosen event, and none where there is none', () => {
		stub('#event-a-b');
		expect(eventInAddress()).toBe('a-b');
		stub('#main');
		expect(eventInAddress()).toBeUndefined();
	});

	test('a choice is a step, a gesture renews', () => {
		stub('');
		writeAddress({ ...initial, q: 'norms' }, 'one', 'choice');
		writeAddress(initial, 'one', 'gesture');
		expect(written).toEqual([
			['step', '/timeline/?q=norms#event-one'],
			['renewed', '/timeline/#event-one'],
		]);
	});

	test('an event that is no longer chosen goes; another fragment stays', () => {
		stub('#event-one');
		writeAddress(initial, undefined, 'gesture');
		stub('#main');
		writeAddress(initial, undefined, 'choice');
		expect(written).toEqual([
			['renewed', '/timeline/'],
			['step', '/timeline/#main'],
		]);
	});

	test('in a frame a choice makes no step in the history of the page around it', () => {
		stub('', true);
		writeAddress({ ...initial, track: ['incident'] }, undefined, 'choice');
		expect(written).toEqual([['renewed', '/timeline/?track=incident']]);
	});
});
