import { describe, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import { pageTypes } from './page-types.ts';

oneTab();

/** The sum of all shifts of the layout since the page began to load. Runs in the page. */
const shift = (): Promise<number> =>
	new Promise((done) => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
		setTimeout(() => done(sum), 300);
	});

describe('pages stand still while they load', () => {
	test.each([
		['/', 360],
		['/', 1440],
		['/timeline/', 360],
		['/timeline/', 1440],
	] as const)('%s at %i px', async (path, width) => {
		await tab.resize(width);
		await tab.open(path);
		expect(await tab.evaluate(shift)).toBe(0);
	});
});

describe('each page type is quiet', () => {
	test.each(pageTypes)('%s: no console error, no request elsewhere', async (path) => {
		await tab.open(path);
		expect(tab.errors).toEqual([]);
		const origin = await tab.evaluate(() => location.origin);
		expect(tab.requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual([]);
		expect(await tab.evaluate(() => document.cookie)).toBe('');
	});
});
