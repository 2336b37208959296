/** The fabric: complete without a script, chosen by kind, each tie with an address, the choice kept in the address. */
import { describe, expect, test } from 'vitest';
import { bareTab, oneTab, tab } from './browser.ts';
import { embedsOf } from './embeds.ts';
import { testOpenedByAddress } from './opened-by-address.ts';

oneTab();

describe.each(embedsOf('fabric'))('%s', (path) => {
	const state = (of = tab) =>
		of.evaluate(() => {
			const seen = (selector: string) =>
				[...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
			return {
				ties: seen('.fabric-matrix a'),
				dialogues: seen('.fabric-matrix a[data-kind="dialogue"]'),
				since: seen('.fabric-matrix a[data-when="since"]'),
				pairs: seen('.fabric-pairs > li'),
				search: location.search,
				status: document.querySelector('.figure-status')?.textContent ?? '',
				wide: document.documentElement.scrollWidth > innerWidth,
			};
		});

	test.each([320, 360, 768, 1440])('without a script the boxes choose, and nothing is wider than %d', async (width) => {
		const bare = await bareTab(width, path);
		const before = await state(bare);
		expect(before.ties).toBeGreaterThan(0);
		expect(before.wide).toBe(false);
		await bare.click('[value="dialogue"]');
		const after = await state(bare);
		expect(after.ties).toBe(before.ties - before.dialogues);
		await bare.click('[value="dialogue"]');
		await bare.click('[value="since"]');
		expect((await state(bare)).ties).toBe(before.ties - before.since);
		await bare.close();
	});

	testOpenedByAddress(path, '.fabric-pairs ul > li', '.fabric-pairs details');

	test('with a script the address keeps the kinds, by keys', async () => {
		await tab.resize(1280);
		await tab.open(path);
		const before = await state();
		await tab.focus('[value="dialogue"]');
		await tab.press(' ');
		await expect.poll(async () => (await state()).search).toContain('kind=');
		const { search, status, ties } = await state();
		expect(status).toBe(`${ties} of ${before.ties} are shown.`);
		await tab.open(`${path}${search}`);
		await expect.poll(async () => (await state()).ties).toBe(ties);
		expect(tab.errors).toEqual([]);
	});

	test('nothing ticked has an address of its own, and the bars say that they count all', async () => {
		await tab.resize(1280);
		await tab.open(path);
		const note = (): Promise<boolean> =>
			tab.evaluate(() => document.querySelector('.fabric-whole')?.checkVisibility() === true);
		expect(await note()).toBe(false);
		for (const kind of ['agreement', 'dialogue', 'forum']) await tab.click(`[value="${kind}"]`);
		await expect.poll(async () => (await state()).search).toBe('?kind=none');
		await tab.open(`${path}?kind=none`);
		await expect.poll(async () => (await state()).ties).toBe(0);
		expect(await note()).toBe(true);
	});
});
