/** Whether a page stands still while it loads, and asks nobody but its own site. */
import { expect } from 'vitest';
import type { Tab } from './driver/index.ts';

/**
 * Nothing moves. On a machine that has no Chinese letters they are boxes until their face comes, and a line of them may
 * break elsewhere: so much and no more is let pass.
 */
const still = 0.01;

/** The sum of all shifts of the layout from when the page began to load until three tenths of a second from now. Runs in the page. */
const shift = (): Promise<number> =>
	new Promise((done) => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
		setTimeout(() => done(sum), 300);
	});

/** Asks the page that was just opened whether anything in it has moved. */
export const expectStill = async (tab: Tab, said?: string): Promise<void> =>
	expect(await tab.evaluate(shift), said).toBeLessThan(still);

/** Asks the page that was just opened for its errors, its requests elsewhere and its cookies: it has none. */
export const expectQuiet = async (tab: Tab): Promise<void> => {
	const { origin, cookie } = await tab.evaluate(() => ({ origin: location.origin, cookie: document.cookie }));
	const elsewhere = tab.requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin);
	expect({ errors: tab.errors, elsewhere, cookie }).toEqual({ errors: [], elsewhere: [], cookie: '' });
};
