/** The drafting table: complete without a script, redrafted by pointer, touch and keys, kept in the address, a sheet for a class on paper. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { bareTab, oneTab, tab } from './browser.ts';
import { sheetsOf } from './paper.ts';

const path = '/explore/drafting/';
const isBuilt = existsSync(join(process.env['OUT_DIR'] ?? 'dist', 'explore/drafting/index.html'));

oneTab();

const state = (of = tab) =>
	of.evaluate(() => {
		const shown = (selector: string): Element[] =>
			[...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
		return {
			desk: shown('.drafting-desk').length,
			tables: shown('.drafting-table table').length,
			summary: document.querySelector('.drafting-summary')?.textContent ?? '',
			status: document.querySelector('.drafting-status')?.textContent ?? '',
			nearest: shown('.drafting-nearest > li').map(({ textContent }) => textContent),
			current: shown('.drafting-preset[aria-current]').length,
			changed: shown('.drafting-sentence :is(ins, del)').length,
			counted: [...document.querySelectorAll('[data-reach]')].map(({ children }) => children.length),
			search: location.search,
			wide: document.documentElement.scrollWidth > innerWidth,
		};
	});

/** The last wording of the first part that has one. */
const last = '.drafting-part:first-child .drafting-position:last-child';
/** The last text whose words may be taken. */
const preset = '.drafting-presets li:last-child > a';
const original = '.drafting-presets li:first-child > a';

describe.runIf(isBuilt)('the drafting table', () => {
	test.each([320, 360, 1440])('without a script both tables stand there, in a window of %d', async (width) => {
		const bare = await bareTab(width, path);
		const found = await state(bare);
		await bare.close();
		expect(found).toMatchObject({ desk: 0, tables: 2, wide: false });
	});

	describe('with a script', () => {
		beforeEach(async () => {
			await tab.resize(1280);
			await tab.open(path);
		});

		test('a wording that is chosen stands in the sentence and in the address, and going back undoes it', async () => {
			expect(await state()).toMatchObject({ desk: 1, changed: 0, search: '' });
			// The data may not be there yet: the choice counts all the same.
			await tab.click(`${last} label`);
			await expect.poll(async () => (await state()).search).toContain('words=');
			const { changed, counted, status } = await state();
			expect(changed).toBe(1);
			expect(counted.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(1);
			expect(status).toMatch(/Beside the clause itself .+\.$/);
			await tab.back();
			await expect.poll(async () => (await state()).search).toBe('');
			await expect.poll(async () => (await state()).changed).toBe(0);
			expect(tab.errors).toEqual([]);
		});

		test('one press takes the words of a real text, another brings the clause back', async () => {
			const links = await tab.evaluate(() =>
				[...document.querySelectorAll('.drafting-preset')].map(({ textContent }) => textContent),
			);
			for (const [index, name] of links.entries()) {
				await tab.click(`.drafting-presets li:nth-child(${index + 1}) > a`);
				await expect
					.poll(async () => (await state()).nearest.some((text) => name.includes(text.split(/[,:]/)[0] ?? text)))
					.toBe(true);
				expect((await state()).current).toBe(1);
			}
			await tab.click(original);
			await expect.poll(async () => (await state()).search).toBe('');
			expect((await state()).changed).toBe(0);
		});

		test('keys: the arrows choose a wording, Enter the words of a text', async () => {
			await tab.focus('.drafting-part:first-child input:checked');
			await tab.press('ArrowDown');
			await expect.poll(async () => (await state()).search).toContain('words=');
			await tab.focus(original);
			await tab.press('Enter');
			await expect.poll(async () => (await state()).search).toBe('');
		});

		test('an address brings its words; what it asks for in vain is said', async () => {
			await tab.click(preset);
			await expect.poll(async () => (await state()).current).toBeGreaterThan(0);
			const { search, summary, counted } = await state();
			await tab.open(`${path}${search}`);
			await expect.poll(async () => (await state()).summary).toBe(summary);
			expect((await state()).counted).toEqual(counted);
			await tab.open(`${path}?words=nobody.nothing`);
			await expect.poll(async () => (await state()).status).toContain('nobody.nothing');
		});

		test('the address that the pledge explorer would have it under leads here', async () => {
			await tab.open('/explore/pledge/?words=nobody.nothing');
			await expect.poll(() => tab.evaluate(() => location.pathname)).toMatch(/\/explore\/drafting\/$/);
		});
	});

	test('on a phone, by touch, nothing is wider than the window, and the sum stays in sight', async () => {
		await tab.resize(360, 740);
		await tab.open(path);
		await tab.tap(`${last} label`);
		await expect.poll(async () => (await state()).search).toContain('words=');
		const found = await tab.evaluate(() => {
			const box = document.querySelector('.drafting-status')?.getBoundingClientRect();
			return box !== undefined && box.top >= 0 && box.bottom <= innerHeight + 1;
		});
		expect(found).toBe(true);
		expect((await state()).wide).toBe(false);
		await tab.resize(1280);
	});

	test.each(['a4', 'letter'] as const)(
		'paper of %s has a sheet for a class, and the tables after it',
		async (format) => {
			await tab.open(path);
			const sheets = await sheetsOf(await tab.pdf(format));
			const words = sheets.map(({ runs }) => runs.map(({ text }) => text).join('')).join('');
			expect(sheets.length).toBeLessThanOrEqual(3);
			expect(words.length).toBeGreaterThan(500);
		},
	);

	test('on paper the heads of a table stand with its first row', async () => {
		await tab.open(path);
		const rows = await tab.evaluate(() =>
			[...document.querySelectorAll('.drafting-table table')].map((table) => ({
				caption: table.querySelector('caption')?.textContent ?? '',
				first: table.querySelector('tbody tr > :last-child')?.textContent ?? '',
			})),
		);
		const bare = (text: string): string => text.replace(/\s+/g, '');
		const sheets = (await sheetsOf(await tab.pdf('a4'))).map(({ runs }) => bare(runs.map(({ text }) => text).join('')));
		expect(rows.length).toBeGreaterThan(1);
		for (const { caption, first } of rows) {
			// What stands on the sheet from the caption on: the words of the row may stand before it, too.
			const below = sheets.flatMap((words) => words.split(bare(caption)).slice(1)).join('');
			expect(below, caption).toContain(bare(first).slice(0, 20));
		}
	});
});
