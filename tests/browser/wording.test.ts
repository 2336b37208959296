/** The wording, the meetings and the measures: complete without a script at every width, lit and opened by the address. */
import { beforeAll, describe, expect, test } from 'vitest';
import { bareTab, oneTab, tab } from './browser.ts';
import type { Tab } from './driver/driver.ts';
import { embedsOf } from './embeds.ts';

oneTab();

const isWide = (of: Tab) => of.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe.each(embedsOf('wording'))('%s', (path) => {
	const state = (from = tab) =>
		from.evaluate(() => {
			const of = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
			const bare = getComputedStyle(document.querySelector('tbody th') ?? document.body).backgroundColor;
			const heads = of('thead th[data-part]');
			return {
				parts: heads.map(({ dataset }) => dataset['part'] ?? ''),
				ids: heads.map(({ id }) => id),
				rows: of('tbody tr').map((row) => row.querySelectorAll('td').length),
				empty: of('tbody td').filter((cell) => !cell.checkVisibility() || cell.innerText.trim() === '').length,
				lit: [
					...new Set(
						of('tbody td')
							.filter((cell) => getComputedStyle(cell).backgroundColor !== bare)
							.map(({ dataset }) => dataset['part'] ?? ''),
					),
				],
				pressed: of('a.wording-part[aria-pressed="true"]').map(({ dataset }) => dataset['part'] ?? ''),
				focus: (document.activeElement as HTMLElement | null)?.dataset['part'],
				search: location.search,
				status: document.querySelector('.wording-status')?.textContent ?? '',
			};
		});

	test.each([320, 768, 1440])(
		'without a script every cell says something in a window of %d, which holds them all',
		async (width) => {
			const bare = await bareTab(width, path);
			const { parts, rows, empty, lit } = await state(bare);
			expect(parts.length).toBeGreaterThan(1);
			expect(new Set(rows)).toEqual(new Set([parts.length]));
			expect(empty).toBe(0);
			expect(lit).toEqual([]);
			expect(await isWide(bare)).toBe(false);
			await bare.close();
		},
	);

	test.each([360, 1440])('without a script the address of a part lights its column, %d wide', async (width) => {
		await tab.open(path);
		const { ids, parts } = await state();
		const bare = await bareTab(width, `${path}#${ids.at(-1) ?? ''}`);
		expect((await state(bare)).lit).toEqual([parts.at(-1)]);
		await bare.close();
	});

	describe('with a script', () => {
		beforeAll(() => tab.resize(1440));

		test('a head lights its column and says so in the address; again, nothing', async () => {
			await tab.open(path);
			await tab.click('a.wording-part');
			await expect.poll(async () => (await state()).pressed).toHaveLength(1);
			const { parts, lit, search } = await state();
			expect(lit).toEqual([parts[0]]);
			expect(search).toBe(`?part=${parts[0] ?? ''}`);
			await tab.click('a.wording-part');
			await expect.poll(async () => (await state()).search).toBe('');
			expect((await state()).lit).toEqual([]);
			expect(tab.errors).toEqual([]);
		});

		test('keys: arrows along the heads, space lights, Escape puts out', async () => {
			await tab.open(path);
			await tab.focus('a.wording-part');
			await expect
				.poll(() => tab.evaluate(() => document.querySelector('a.wording-part')?.getAttribute('role')))
				.toBe('button');
			const { parts } = await state();
			await tab.press('ArrowRight');
			expect((await state()).focus).toBe(parts[1]);
			await tab.press(' ');
			expect((await state()).lit).toEqual([parts[1]]);
			await tab.press('Escape');
			expect((await state()).lit).toEqual([]);
		});

		test('an address lights its part; one that makes no sense is said', async () => {
			const { parts } = await state();
			await tab.open(`${path}?part=${parts[1] ?? ''}`);
			await expect.poll(async () => (await state()).lit).toEqual([parts[1]]);
			await tab.open(`${path}?part=nobody`);
			await expect.poll(async () => (await state()).status).toContain('nobody');
			expect((await state()).lit).toEqual([]);
		});
	});
});

describe.each(embedsOf('meetings'))('%s', (path) => {
	/** What is drawn, with the places of it. */
	const drawn = () =>
		tab.evaluate(() => {
			const seen = (selector: string) =>
				[...document.querySelectorAll<SVGElement>(selector)].filter((each) => each.checkVisibility());
			const box = (each: Element) => {
				const { left, right, top, bottom } = each.getBoundingClientRect();
				return { left, right, top, bottom };
			};
			const isAcross = document.querySelector('.meetings-across')?.checkVisibility() === true;
			const lines = seen(isAcross ? '.meetings-across li:first-child .years line' : '.meetings-scale .years line');
			return {
				isAcross,
				years: lines.map((line) => (isAcross ? box(line).left : box(line).top)),
				dots: seen('a.meeting').map((each) => each.getAttribute('aria-label') ?? ''),
				told: document.querySelectorAll('.meetings-told dd a').length,
				words: seen('.ending').map(box),
				marks: seen('.meetings-across :is(.dot, .turns line)').map(box),
				edge: innerWidth,
			};
		});

	test.each([320, 360, 768, 1024, 1440])(
		'%d wide: every meeting once, even years, no word upon a mark or beyond the edge',
		async (width) => {
			await tab.resize(width);
			await tab.open(path);
			const { isAcross, years, dots, told, words, marks, edge } = await drawn();
			expect(isAcross).toBe(width >= 768);
			expect(dots).toHaveLength(told);
			for (const label of dots) expect(label).toMatch(/: .+\d{4}/);
			const gaps = years.slice(1).map((place, index) => place - (years[index] ?? 0));
			expect(gaps.length).toBeGreaterThan(2);
			// A leap year is a day longer.
			expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThan(1.05);
			for (const word of words) {
				expect(word.right).toBeLessThanOrEqual(edge);
				const struck = marks.filter(
					(mark) =>
						mark.left < word.right && mark.right > word.left && mark.top < word.bottom && mark.bottom > word.top,
				);
				expect(struck).toEqual([]);
			}
			expect(await isWide(tab)).toBe(false);
		},
	);
});

describe.each(embedsOf('measures'))('%s', (path) => {
	test.each([320, 768, 1440])('%d wide: each is drawn, its numbers within the window and apart', async (width) => {
		await tab.resize(width);
		await tab.open(path);
		const rows = await tab.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('.measures li')].map((row) => ({
				name: row.querySelector('b')?.textContent ?? '',
				bar: row.querySelector('.span')?.getBoundingClientRect().width ?? 0,
				texts: [...row.querySelectorAll('.row-strip text')].map((text) => {
					const { left, right, top, bottom } = text.getBoundingClientRect();
					return { left, right, top, bottom, words: text.textContent };
				}),
			})),
		);
		expect(rows.length).toBeGreaterThan(1);
		for (const { name, bar, texts } of rows) {
			expect(bar, name).toBeGreaterThan(1);
			for (const one of texts) {
				expect(one.left, one.words).toBeGreaterThanOrEqual(0);
				expect(one.right, one.words).toBeLessThanOrEqual(width);
				const upon = texts.filter(
					(other) =>
						other !== one &&
						other.left < one.right - 1 &&
						other.right > one.left + 1 &&
						other.top < one.bottom - 4 &&
						other.bottom > one.top + 4,
				);
				expect(upon).toEqual([]);
			}
		}
		expect(await isWide(tab)).toBe(false);
	});

	test('the address of a measure opens it, and the summary closes it', async () => {
		await tab.resize(1440);
		await tab.open(path);
		const id = await tab.evaluate(() => [...document.querySelectorAll('.row-told')].at(-1)?.id ?? '');
		const isOpen = () => tab.evaluate((of) => document.getElementById(of)?.closest('details')?.open ?? false, id);
		expect(await isOpen()).toBe(false);
		await tab.open(`${path}#${id}`);
		expect(await isOpen()).toBe(true);
		await tab.click(`details:has(#${id}) > summary`);
		expect(await isOpen()).toBe(false);
	});
});
