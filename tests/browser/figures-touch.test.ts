/** Every figure under a finger: each sort of thing that can be touched in it answers a tap, on a phone. */
import { describe, expect, test } from 'vitest';
import { figureNames, type FigureName } from '../../src/schema/figures.ts';
import { oneTab, tab } from './browser.ts';
import { embedHas, embedsOf } from './embeds.ts';

oneTab();

const box = 'label:has(input[type="checkbox"])';
const choice = 'label:has(input[type="radio"]:not(:checked))';
const fold = 'details > summary';

/** What a finger finds in each figure, by sort. Links that leave it are no part. */
const touched: Readonly<Record<FigureName, readonly string[]>> = {
	period: [],
	claims: [],
	timeline: ['.ev', box, fold],
	clause: ['a.clause-part'],
	wording: ['a.wording-part'],
	promises: [box, fold],
	meetings: [fold],
	measures: [choice, fold],
	concepts: [box, fold],
	areas: [fold],
	fabric: [box, fold],
	pledge: ['.pledge-change'],
	drafting: ['input[type="radio"]:not(:checked) + label', fold, '.drafting-presets li:last-child > a'],
};

/** Marks the first of a sort that is seen, so that the tap finds the very one; false where there is none. */
const mark = (selector: string) =>
	tab.evaluate((of) => {
		document.querySelector('[data-tapped]')?.removeAttribute('data-tapped');
		const all = [...document.querySelectorAll<HTMLElement>(`[data-figure] ${of}`)];
		const seen = all.find((each) => each.checkVisibility());
		seen?.setAttribute('data-tapped', '');
		return seen !== undefined;
	}, selector);

/** What a tap can change: what is open, ticked, pressed or held, where the page stands, what is said. */
const state = () =>
	tab.evaluate(() => {
		const all = (selector: string): string[] =>
			[...document.querySelectorAll(selector)].map((each) => `${each.tagName}.${each.className}`);
		return JSON.stringify([
			all('details[open]').length,
			[...document.querySelectorAll('input')].map(({ checked }) => checked),
			[...document.querySelectorAll('[aria-pressed="true"]')].map((each) => each.textContent),
			all(':popover-open'),
			location.search + location.hash,
			document.querySelector('[role="status"]')?.textContent,
		]);
	});

/** Of one commitment there is nothing to choose from. */
const lacksBoxes = (name: FigureName, path: string): boolean =>
	name === 'promises' && !embedHas(path, '.promises-counts');

const cases = figureNames.flatMap((name) =>
	embedsOf(name).flatMap((path) =>
		touched[name]
			.filter((sort) => sort !== box || !lacksBoxes(name, path))
			.map((sort): [string, string] => [path, sort]),
	),
);

describe('under a finger', () => {
	test.each(cases)('%s: %s', async (path, sort) => {
		await tab.resize(390, 844);
		await tab.open(path);
		expect(await mark(sort)).toBe(true);
		const before = await state();
		await tab.tap('[data-tapped]');
		await expect.poll(state).not.toBe(before);
		expect(tab.errors).toEqual([]);
	});
});
