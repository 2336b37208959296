/** The address as scripts write it: a step, a renewal, and neither where the browser allows none. */
import { afterEach, expect, test, vi } from 'vitest';
import { stepTo, writeAddress } from '../../src/dom/step.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

const calls: string[] = [];
const page = (framed: boolean, refuse?: Error): void => {
	calls.length = 0;
	const write = (name: string) => (_state: unknown, _title: string, address: string) => {
		if (refuse) throw refuse;
		calls.push(`${name} ${address}`);
	};
	vi.stubGlobal('history', { state: null, pushState: write('step'), replaceState: write('renewal') });
	vi.stubGlobal('location', { pathname: '/a/', hash: '#b' });
	vi.stubGlobal('self', 'this');
	vi.stubGlobal('top', framed ? 'another' : 'this');
};

test('a choice is a step, a gesture none; within a frame neither is', () => {
	page(false);
	stepTo('?c=d');
	writeAddress('/a/?e', 'renewal');
	expect(calls).toEqual(['step /a/?c=d#b', 'renewal /a/?e']);
	page(true);
	stepTo('?c=d');
	expect(calls).toEqual(['renewal /a/?c=d#b']);
});

test('a frame that is shut off allows neither, and the choice holds', () => {
	page(true, new DOMException('denied', 'SecurityError'));
	expect(() => stepTo('?c=d')).not.toThrow();
	// Anything else is a fault of ours.
	page(true, new TypeError('no'));
	expect(() => stepTo('?c=d')).toThrow(TypeError);
});
