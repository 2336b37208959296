/** The pledge explorer: complete without a script, set by pointer and keys, kept in the address, its failure said. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { driver, oneTab, tab } from './browser.ts';

const path = '/explore/pledge/';
const isBuilt = existsSync(join(process.env['OUT_DIR'] ?? 'dist', 'explore/pledge/index.html'));

oneTab();

const state = (of = tab) =>
	of.evaluate(() => ({
		verdict: document.querySelector<HTMLElement>('.pledge-panel')?.dataset['verdict'],
		status: document.querySelector('.pledge-status')?.textContent ?? '',
		search: location.search,
		// Asked by the address, it is unseen until it has answered.
		answered: document.querySelector<HTMLElement>('.pledge')?.dataset['script'] === '',
		selects: [...document.querySelectorAll<HTMLSelectElement>('.pledge-form select')].map(({ value }) => value),
		formShown: document.querySelector('.pledge-form')?.checkVisibility() ?? false,
		cases: document.querySelectorAll('.pledge-cases li[id^="case-"]').length,
		tables: [...document.querySelectorAll('.pledge-by-hand table')].filter((table) => table.checkVisibility()).length,
		wide: document.documentElement.scrollWidth > innerWidth,
		focus: document.activeElement?.className,
	}));

describe.runIf(isBuilt)('the explorer', () => {
	describe('without a script', () => {
		test.each([320, 360, 1440])('every case and the tables stand there, in a window of %d', async (width) => {
			const bare = await driver.tab();
			await bare.resize(width);
			await bare.scripting(false);
			await bare.open(path);
			const { formShown, cases, tables, wide } = await state(bare);
			await bare.close();
			expect(formShown).toBe(false);
			expect(cases).toBeGreaterThan(1);
			expect(tables).toBeGreaterThan(2);
			expect(wide).toBe(false);
		});
	});

	describe('with a script', () => {
		beforeEach(async () => {
			await tab.resize(1280);
			await tab.open(path);
		});

		test('a change by its button turns the verdict, is a step back, and is said', async () => {
			await tab.open(`${path}?case=security-clearance-files`);
			await expect.poll(async () => (await state()).answered).toBe(true);
			const before = await state();
			await tab.click('.pledge-change');
			await expect.poll(async () => (await state()).verdict).not.toBe(before.verdict);
			const after = await state();
			expect(after.search).toContain('who=');
			expect(after.status).toMatch(/^Verdict: .+\.$/);
			expect(after.focus).toBe('pledge-panel');
			await tab.back();
			await expect.poll(async () => (await state()).verdict).toBe(before.verdict);
			expect(tab.errors).toEqual([]);
		});

		test('keys: a question is answered by the arrows of its list', async () => {
			await tab.focus('.pledge-form select[name="case"]');
			const before = await state();
			await tab.press('ArrowDown');
			await expect.poll(async () => (await state()).search).toContain('case=');
			expect((await state()).selects[0]).not.toBe(before.selects[0]);
		});

		test('a case in the list below is picked; an address in vain is said', async () => {
			// The model may not be there yet, and the list moves when it comes: a key finds the case wherever it is.
			await tab.focus('.pledge-cases li:last-child .pledge-pick');
			await tab.press('Enter');
			await expect.poll(async () => (await state()).search).toContain('case=');
			await tab.open(`${path}?case=nobody`);
			await expect.poll(async () => (await state()).status).toContain('nobody');
		});

		test('on a phone nothing is wider than the window', async () => {
			await tab.resize(360);
			await tab.open(`${path}?means=entered`);
			await expect.poll(async () => (await state()).status).toContain('Verdict: ');
			expect(await state()).toMatchObject({ formShown: true, wide: false });
		});
	});
});
