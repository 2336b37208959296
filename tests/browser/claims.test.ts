/** The claims: lit by a box, a key or the address; their cards; the ledger chosen by boxes, with and without a script. */
import { describe, expect, test } from 'vitest';
import { driver, freshTab, tab } from './browser.ts';

freshTab('/', 1024, 800);

const switchOf = '[name="layers"]';
const mark = 'p[data-paragraph] [data-claim]';
const sign = 'a[data-weighs]';

const isLit = (): Promise<boolean> =>
	tab.evaluate((selector) => document.querySelector(selector)?.checkVisibility() === true, sign);
const search = (): Promise<string> => tab.evaluate(() => location.search);
/** Waits for a state that a fetched module brings about. */
const comes = (wanted: string): Promise<boolean> =>
	tab.evaluate(async (expected) => {
		for (let turn = 0; turn < 400 && location.search !== expected; turn += 1)
			await new Promise((done) => setTimeout(done, 50));
		return location.search === expected;
	}, wanted);
const card = (): Promise<string> =>
	tab.evaluate(async () => {
		const open = () => document.querySelector<HTMLElement>('#popover-card:popover-open');
		for (let turn = 0; turn < 400 && !open(); turn += 1) await new Promise((done) => setTimeout(done, 50));
		return open()?.innerText ?? '';
	});
const heights = (): Promise<readonly number[]> =>
	tab.evaluate(() => [...document.querySelectorAll('p[data-paragraph]')].map((p) => p.getBoundingClientRect().height));

describe('the layer', () => {
	test('rests; the box lights it and moves nothing, and the address says so; going back puts it out', async () => {
		expect(await isLit()).toBe(false);
		const before = await heights();
		await tab.click(switchOf);
		expect(await isLit()).toBe(true);
		expect(await heights()).toEqual(before);
		expect(await comes('?layers=claims')).toBe(true);
		await tab.back();
		expect(await comes('')).toBe(true);
		await expect.poll(isLit).toBe(false);
	});

	test('a box that is ticked before any script is there comes into the address too', async () => {
		await tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), switchOf);
		await tab.press('Shift');
		expect(await comes('?layers=claims')).toBe(true);
		expect(await isLit()).toBe(true);
	});

	test('the key lights it and puts it out', async () => {
		await tab.press('c');
		expect(await comes('?layers=claims')).toBe(true);
		expect(await isLit()).toBe(true);
		await tab.press('c');
		expect(await comes('')).toBe(true);
		expect(await isLit()).toBe(false);
	});

	test('the legend takes little of a phone, and has what puts it out', async () => {
		await tab.resize(360, 640);
		await tab.open('/?layers=claims');
		const height = await tab.evaluate(
			() => document.querySelector('.claims-legend')?.getBoundingClientRect().height ?? 0,
		);
		expect(height).toBeGreaterThan(0);
		expect(height).toBeLessThan(64);
		await tab.click('.claims-close');
		await expect.poll(isLit).toBe(false);
	});

	test('an address lights it; the legend counts what is in the text', async () => {
		await tab.open('/?layers=claims');
		await expect.poll(isLit).toBe(true);
		const [told, there] = await tab.evaluate(
			(selector) => [
				[...document.querySelectorAll('.claims-legend li')].reduce(
					(sum, { textContent }) => sum + Number(/\d+/.exec(textContent)?.[0]),
					0,
				),
				document.querySelectorAll(selector).length,
			],
			sign,
		);
		expect(told).toBe(there);
		expect(tab.errors).toEqual([]);
	});

	test('on paper the legend stands only where the claims are lit', async (context) => {
		if (!driver.can.media) context.skip(`${driver.name} cannot be told to show what it would print`);
		const legendOnPaper = async (): Promise<boolean> => {
			await tab.media({ print: true });
			const isShown = await tab.evaluate(() => document.querySelector('.claims-legend')?.checkVisibility() === true);
			await tab.media({});
			return isShown;
		};
		expect(await legendOnPaper()).toBe(false);
		await tab.click(switchOf);
		expect(await legendOnPaper()).toBe(true);
	});

	test('without a script the box lights it all the same', async () => {
		await tab.scripting(false);
		await tab.open('/');
		await tab.click(switchOf);
		expect(await isLit()).toBe(true);
	});
});

describe('a card', () => {
	test('opens at a lit phrase with its finding, and at its sign by keyboard', async () => {
		await tab.click(switchOf);
		await comes('?layers=claims');
		await tab.quiet();
		await tab.hover(mark);
		const finding = await tab.evaluate((s) => document.querySelector<HTMLElement>(s)?.dataset['finding'] ?? '', mark);
		expect(await card()).toContain(finding.replaceAll('-', ' '));
		await tab.press('Escape');
		await tab.press('Tab');
		await tab.focus(sign);
		expect(await card()).toContain(finding.replaceAll('-', ' '));
		expect(tab.errors).toEqual([]);
	});
});

describe('the ledger', () => {
	const shown = (): Promise<readonly string[]> =>
		tab.evaluate(() => [
			...new Set(
				[...document.querySelectorAll<HTMLElement>('.claim')]
					.filter((claim) => claim.checkVisibility())
					.map(({ dataset }) => dataset['finding'] ?? ''),
			),
		]);

	test('a box that is not ticked hides its claims; the address keeps the choice', async () => {
		await tab.open('/evidence/');
		const all = await shown();
		const first = await tab.evaluate(() => document.querySelector<HTMLInputElement>('[name="finding"]')?.value ?? '');
		await tab.click(`[name="finding"][value="${first}"]`);
		expect([...(await shown())].sort()).toEqual(all.filter((finding) => finding !== first).sort());
		await tab.evaluate(async () => {
			for (let turn = 0; turn < 400 && location.search === ''; turn += 1)
				await new Promise((done) => setTimeout(done, 50));
		});
		const address = await search();
		await tab.open(`/evidence/${address}`);
		await expect.poll(shown).not.toContain(first);
		expect(tab.errors).toEqual([]);
	});

	test('a section of which no claim is shown has no heading', async () => {
		const groups = (): Promise<{ readonly empty: number; readonly shown: number }> =>
			tab.evaluate(() => {
				const seen = [...document.querySelectorAll('.claims-group')].filter((group) => group.checkVisibility());
				const empty = seen.filter(
					(group) => ![...group.querySelectorAll('.claim')].some((each) => each.checkVisibility()),
				);
				return { empty: empty.length, shown: seen.length };
			});
		await tab.open('/evidence/');
		const all = (await groups()).shown;
		await tab.open('/evidence/?finding=none');
		await expect.poll(async () => (await groups()).shown).toBe(0);
		await tab.click('[name="finding"]');
		await expect.poll(async () => (await groups()).shown).toBeGreaterThan(0);
		expect((await groups()).empty).toBe(0);
		await tab.back();
		await expect.poll(async () => (await groups()).shown).toBe(0);
		await tab.open('/evidence/');
		expect((await groups()).shown).toBe(all);
	});

	test('an address that asks in vain is told so', async () => {
		await tab.open('/evidence/?finding=nonsense');
		const words = await tab.evaluate(async () => {
			const status = document.querySelector('.claims-status');
			for (let turn = 0; turn < 400 && status?.textContent === ''; turn += 1)
				await new Promise((done) => setTimeout(done, 50));
			return status?.textContent;
		});
		expect(words).toContain('‘nonsense’');
	});
});
