/** What axe finds in the figures once a reader has gone through them: all that opens open, each control pressed once. */
import { describe, expect, test } from 'vitest';
import { figureNames } from '../../src/schema/figures.ts';
import { violationsIn } from './axe.ts';
import { oneTab, tab } from './browser.ts';
import { embedsOf } from './embeds.ts';

oneTab();

/** What a figure has to press; what a figure has not is passed over. */
const controls = [
	'a.clause-part',
	'a.wording-part',
	'input[type="checkbox"]:checked',
	'input[type="radio"]:not(:checked)',
	'.pledge-change',
	'.drafting-presets li:last-child > a',
	'.ev',
] as const;

const isSeen = (selector: string) =>
	tab.evaluate(
		(of) => [...document.querySelectorAll(`[data-figure] ${of}`)].some((each) => each.checkVisibility()),
		selector,
	);

/** Touches the figure, answers its last question, opens all that is folded, presses the first control of each sort. */
const goThrough = async (): Promise<void> => {
	await tab.evaluate(() => {
		const first = document.querySelector<HTMLElement>('[data-figure] :is(a, button, input, select, summary)');
		first?.focus();
		for (const summary of document.querySelectorAll<HTMLElement>('[data-figure] details:not([open]) > summary'))
			summary.click();
		const last = [...document.querySelectorAll<HTMLSelectElement>('[data-figure] select')].at(-1);
		if (last) {
			last.selectedIndex = last.options.length - 1;
			last.dispatchEvent(new Event('change', { bubbles: true }));
		}
	});
	for (const selector of controls)
		if (await isSeen(selector))
			await tab.evaluate((of) => {
				const all = [...document.querySelectorAll<HTMLElement>(`[data-figure] ${of}`)];
				const control = all.find((each) => each.checkVisibility());
				control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
				control?.focus();
			}, selector);
};

/** Whether what answers a press has come: it is fetched at the first touch. */
const isAnswered = () =>
	tab.evaluate(() => {
		const has = (selector: string): boolean => document.querySelector(selector) !== null;
		return (
			(!has('a[data-part]') || has('a[data-part][aria-pressed="true"]')) &&
			(!has('.pledge') || has('.pledge-panel[data-verdict]')) &&
			(!has('.drafting') || location.search.includes('words='))
		);
	});

describe.each(figureNames.flatMap((name) => embedsOf(name)))('%s, gone through', (path) => {
	test.each([
		[360, 'light'],
		[1440, 'dark'],
	] as const)('%d wide, in %s', async (width, scheme) => {
		await tab.media({ scheme, reducedMotion: true });
		await tab.resize(width);
		await tab.open(path);
		await goThrough();
		await expect.poll(isAnswered).toBe(true);
		expect(await violationsIn(tab)).toEqual([]);
		expect(tab.errors).toEqual([]);
	});
});
