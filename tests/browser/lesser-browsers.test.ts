/** Browsers that lack what is newer, and words that are longer than a line: all is read, and nothing is dead to touch. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { driver, oneTab, tab } from './browser.ts';
import { pageTypes } from './page-types.ts';
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

/** Takes `:has()` away: rules that use it go, and what stands for browsers without it holds. */
const withoutHas = (): void => {
	const lessen = (owner: CSSStyleSheet | CSSGroupingRule): void => {
		for (let index = owner.cssRules.length - 1; index >= 0; index -= 1) {
			const rule = owner.cssRules[index];
			if (rule instanceof CSSStyleRule && rule.selectorText.includes(':has(')) owner.deleteRule(index);
			else if (rule instanceof CSSSupportsRule && /not\s+selector\(\s*:has/.test(rule.conditionText)) {
				const inner = [...rule.cssRules].map(({ cssText }) => cssText);
				owner.deleteRule(index);
				for (const text of inner.reverse()) owner.insertRule(text, index);
			} else if (rule instanceof CSSGroupingRule) lessen(rule);
		}
	};
	for (const sheet of document.styleSheets) lessen(sheet);
};

describe('without :has()', () => {
	test.each(pageTypes)('%s shows all, and no box that does nothing', async (path) => {
		await tab.open(path);
		await tab.evaluate(withoutHas);
		const { boxes, hidden } = await tab.evaluate(() => ({
			boxes: [
				...document.querySelectorAll<HTMLInputElement>(
					'.filter:not(.tl-tracks) input, .claims-layer input, .promises-counts input, .figure-filter input',
				),
			].filter((box) => box.checkVisibility()).length,
			hidden: [...document.querySelectorAll('.index-group, .claim, .promises [data-finding]')].filter(
				(each) => !each.checkVisibility() && !each.closest('details:not([open])'),
			).length,
		}));
		expect({ boxes, hidden }).toEqual({ boxes: 0, hidden: 0 });
	});
});

describe('a word of 63 letters', () => {
	test.each(pageTypes)('makes %s no wider than its window', async (path) => {
		await tab.resize(768);
		await tab.open(path);
		await tab.evaluate(() => {
			const word = 'rindfleischetikettierungsueberwachungsaufgabenuebertragungsgese';
			for (const name of [
				'h1',
				'h2',
				'h3',
				'p',
				'a',
				'li',
				'dd',
				'dt',
				'th',
				'td',
				'label',
				'figcaption',
				'blockquote',
			])
				for (const element of [...document.querySelectorAll(`main ${name}`)].slice(0, 12))
					// Numbers alone stand in marks of citations and in columns of sizes.
					if (element.closest('svg, sup, .pilcrow, .downloads td') === null) element.append(` ${word}`);
		});
		const beyond = () =>
			tab.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				if (scrollWidth <= clientWidth) return [];
				return [...document.querySelectorAll('main *')]
					.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
					.slice(-3)
					.map(
						(element) =>
							`${element.tagName} ${element.className.toString()} to ${element.getBoundingClientRect().right}`,
					);
			});
		const at768 = await beyond();
		await tab.resize(320);
		expect([at768, await beyond()]).toEqual([[], []]);
		await tab.resize(1280);
	});
});
