/** Every type of page, opened once on a phone and asked in turn what holds of each there, in lesser browsers too. */
import { beforeAll, describe, expect, test } from 'vitest';
import { driver, oneTab, tab } from './browser.ts';
import { cutRingsIn } from './focus-ring.ts';
import { pageTypes } from './page-types.ts';
import { expectQuiet, expectStill } from './still.ts';

oneTab();

/** Puts a long word into the first of all blocks. Runs in the page. */
const lengthen = (word: string): void => {
	for (const name of 'h1 h2 h3 p a li dd dt th td label figcaption blockquote'.split(' '))
		for (const element of [...document.querySelectorAll(`main ${name}`)].slice(0, 12))
			// Numbers alone stand in marks of citations and in columns of sizes.
			if (element.closest('svg, sup, .pilcrow, .downloads td') === null) element.append(` ${word}`);
};

/** What reaches beyond the window, where the page is wider than it. Runs in the page. */
const beyond = (): readonly string[] => {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	return [...document.querySelectorAll('main *')]
		.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
		.slice(-3)
		.map((element) => `${element.tagName} ${element.className.toString()} to ${element.getBoundingClientRect().right}`);
};

/** What moves sideways and has no shade at its edges, which its content uncovers where there is more. Runs in the page. */
const unsigned = (): readonly string[] => {
	const claims = document.querySelector<HTMLInputElement>('input[value="claims"]');
	if (claims) claims.checked = true;
	const found = [...document.querySelectorAll('body *')].filter((element) => {
		const { overflowX, backgroundImage, backgroundAttachment } = getComputedStyle(element);
		const moves = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
		const isSigned = backgroundImage !== 'none' && /local.*scroll/.test(backgroundAttachment);
		return moves && element.checkVisibility() && !isSigned;
	});
	if (claims) claims.checked = false;
	return found.map(({ tagName, className }) => `${tagName} ${className}`);
};

/** Takes `:has()` away: rules that use it go, and what stands for browsers without it holds. Runs in the page. */
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

// In this order: what is asked of the page as it came, what changes its words, what changes its rules.
describe.for(pageTypes)('%s', (path) => {
	beforeAll(async () => {
		await tab.resize(360);
		await tab.open(path);
	});

	test('stands still while it loads', () => expectStill(tab));

	test('is quiet', () => expectQuiet(tab));

	test('shows the whole ring around what has the focus', async (context) => {
		if (!driver.can.media) context.skip(`${driver.name} tells of each script that a page leaves behind`);
		expect(await cutRingsIn(tab)).toEqual([]);
	});

	test('shows of what moves sideways that there is more', async () => {
		expect(await tab.evaluate(unsigned)).toEqual([]);
	});

	test('is made no wider than its window by a word of 63 letters', async () => {
		await tab.evaluate(lengthen, 'rindfleischetikettierungsueberwachungsaufgabenuebertragungsgese');
		const at: Record<number, readonly string[]> = {};
		for (const width of [768, 320]) {
			await tab.resize(width);
			at[width] = await tab.evaluate(beyond);
		}
		expect(at).toEqual({ 768: [], 320: [] });
	});

	test('shows all without :has(), and no box that does nothing', async () => {
		// Where the page has the room for all that it can show.
		await tab.resize(1280);
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
