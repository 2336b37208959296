/** Browsers that have no popovers: all is read, and nothing is dead to touch. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { driver, oneTab } from './browser.ts';
import type { Tab } from './driver/driver.ts';

oneTab();

/** Takes the popovers away, as in browsers before 2023 and 2024. */
const withoutPopovers = (): void => {
	for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
		Reflect.deleteProperty(HTMLElement.prototype, name);
};

describe('without popovers', () => {
	let lesser: Tab;
	beforeEach(async () => {
		lesser = await driver.tab();
		await lesser.before(withoutPopovers);
	});
	afterEach(() => lesser.close());

	test('a mention leads where it leads, and nothing lies over the page', async () => {
		await lesser.open('/');
		await lesser.hover('main a[data-entity]');
		await lesser.focus('main a[data-entity]');
		await new Promise((rested) => setTimeout(rested, 400));
		expect(await lesser.evaluate(() => document.querySelector('.popover-card') === null)).toBe(true);
		const to = await lesser.evaluate(() => document.querySelector<HTMLAnchorElement>('main a[data-entity]')?.pathname);
		await lesser.evaluate(() => document.querySelector<HTMLAnchorElement>('main a[data-entity]')?.click());
		await expect.poll(() => lesser.evaluate(() => location.pathname)).toBe(to);
		expect(lesser.errors).toEqual([]);
	});

	test('the timeline is explored by keys and filters', async () => {
		await lesser.open('/timeline/');
		await lesser.evaluate(() =>
			[...document.querySelectorAll('.tl-svg')]
				.find((drawing) => drawing.getClientRects().length > 0)
				?.querySelector<SVGAElement>('.ev')
				?.focus(),
		);
		await expect
			.poll(() => lesser.evaluate(() => document.querySelector<HTMLElement>('.timeline')?.dataset['explored']))
			.toBeDefined();
		const focused = () => lesser.evaluate(() => document.activeElement?.getAttribute('data-event'));
		const first = await focused();
		await lesser.press('End');
		await expect.poll(focused).not.toBe(first);
		const shown = () => lesser.evaluate(() => document.querySelectorAll('li[data-event]:not([hidden])').length);
		const all = await shown();
		await lesser.evaluate(() => document.querySelector<HTMLInputElement>('.tl-tracks input')?.click());
		await expect.poll(shown).toBeLessThan(all);
		expect(await lesser.evaluate(() => document.querySelector('.popover-card') === null)).toBe(true);
		expect(lesser.errors).toEqual([]);
	});
});
