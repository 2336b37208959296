/** The areas: complete without a script; each opens by pointer, by keys and by its address. */
import { describe, expect, test } from 'vitest';
import { bareTab, oneTab } from './browser.ts';
import { embedsOf } from './embeds.ts';
import { testOpenedByAddress } from './opened-by-address.ts';

oneTab();

describe.each(embedsOf('areas'))('%s, without a script', (path) => {
	const open = (selector: string): number => document.querySelectorAll(`${selector}[open]`).length;

	test.each([320, 360, 768, 1440])('nothing is wider than %d, and every area opens', async (width) => {
		const bare = await bareTab(width, path);
		const wide = () => bare.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(await wide()).toBe(false);
		await bare.click('.figure-rows summary');
		expect(await bare.evaluate(open, '.figure-rows details')).toBe(1);
		await bare.focus('.figure-rows > li:last-child summary');
		await bare.press('Enter');
		expect(await bare.evaluate(open, '.figure-rows details')).toBe(2);
		await bare.click('.figure-table > summary');
		expect(await bare.evaluate(open, '.figure-table')).toBe(1);
		expect(await wide()).toBe(false);
		await bare.close();
	});

	testOpenedByAddress(path, '.row-told', '.figure-rows details');
});
