/** The concepts: complete without a script, chosen by boxes, a mark and its line lit together, each with an address. */
import { beforeEach, describe, expect, test } from 'vitest';
import { bareTab, oneTab, tab } from './browser.ts';
import { embedsOf } from './embeds.ts';
import { testOpenedByAddress } from './opened-by-address.ts';

oneTab();

describe.each(embedsOf('concepts'))('%s', (path) => {
	const state = (of = tab) =>
		of.evaluate(() => {
			const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
			const seen = (selector: string) => all(selector).filter((each) => each.checkVisibility()).length;
			return {
				rows: all('.figure-rows > li').length,
				shown: seen('.figure-rows > li'),
				marks: seen('.concepts-drawing a .reach'),
				tableRows: all('.figure-table tbody tr').length,
				doubtful: all('.figure-rows > li:not([data-plain])').length,
				firstRegion: all('div[data-region="0"] li').length,
				lit: all('.concepts .lit').map(({ dataset }) => dataset['of'] ?? ''),
				open: all('.figure-rows details[open]').length,
				search: location.search,
				status: document.querySelector('.figure-status')?.textContent ?? '',
				wide: document.documentElement.scrollWidth > innerWidth,
			};
		});

	test.each([320, 360, 1440])('without a script all stands there and the boxes choose, at %d', async (width) => {
		const bare = await bareTab(width, path);
		const before = await state(bare);
		expect(before.shown).toBe(before.rows);
		expect(before.marks).toBe(before.rows);
		expect(before.tableRows).toBe(before.rows);
		expect(before.wide).toBe(false);
		await bare.click('[name="only"]');
		const after = await state(bare);
		expect([after.shown, after.marks]).toEqual([before.doubtful, before.doubtful]);
		await bare.close();
	});

	testOpenedByAddress(path, '.row-told', '.figure-rows details');

	describe('with a script', () => {
		beforeEach(async () => {
			await tab.resize(1280);
			await tab.open(path);
		});

		test('a box hides its region everywhere, says so, and stands in the address', async () => {
			const before = await state();
			await tab.focus('[data-nth="0"]');
			await tab.press(' ');
			await expect.poll(async () => (await state()).search).toContain('sorted=');
			const { shown, marks, status, search } = await state();
			expect([shown, marks]).toEqual([before.rows - before.firstRegion, before.rows - before.firstRegion]);
			expect(status).toBe(`${shown} of ${before.rows} are shown.`);
			await tab.open(`${path}${search}`);
			await expect.poll(async () => (await state()).shown).toBe(shown);
			await tab.open(`${path}?sorted=nonsense`);
			await expect.poll(async () => (await state()).status).toContain('‘nonsense’');
			expect((await state()).shown).toBe(before.rows);
		});

		test('the focus of a line lights its mark', async () => {
			await expect
				.poll(async () => {
					// The first touch fetches what lights.
					await tab.focus('.figure-filter input');
					await tab.focus('.figure-rows summary');
					return (await state()).lit.length;
				})
				.toBe(2);
			expect(new Set((await state()).lit).size).toBe(1);
			await tab.press('Enter');
			expect((await state()).open).toBe(1);
			expect(tab.errors).toEqual([]);
		});
	});
});
