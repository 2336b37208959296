/** Where one feature of a page throws as it starts, the others still work: each in turn. */
import { describe, expect, test } from 'vitest';
import { freshTab, tab } from './browser.ts';
import { until, visible } from './timeline.ts';

freshTab(undefined, 1440, 900);

/** Whether something comes to hold in the page. */
const came = (condition: string): Promise<boolean> =>
	until(condition).then(
		() => true,
		() => false,
	);

/** The features of a page: what each asks the page for as it starts, a selector or an event, and a sign that it works. */
const features: Record<string, { readonly asks: string; readonly works: () => Promise<boolean> }> = {
	search: {
		asks: '[data-search] kbd',
		works: async () => {
			await tab.press('/');
			const open = await came(`document.querySelector('dialog[open]')`);
			await tab.press('Escape');
			return open;
		},
	},
	cards: {
		asks: 'pointerdown',
		works: async () => {
			await tab.evaluate(`document.querySelector('main p a[data-entity]').scrollIntoView({ block: 'center' })`);
			await tab.hover('main p a[data-entity]');
			return came(`document.querySelector('.popover-card')?.matches(':popover-open')`);
		},
	},
	timeline: {
		asks: '[data-figure="timeline"]',
		works: async () => {
			await tab.evaluate(`${visible}.querySelector('.ev').focus()`);
			return came(`document.querySelector('[data-figure="timeline"]').dataset.explored !== undefined`);
		},
	},
	contents: {
		asks: '[data-contents] a[href^="#"]',
		works: async () => {
			await tab.evaluate(`document.querySelectorAll('main h2')[2].scrollIntoView()`);
			return came(`document.querySelector('[data-contents] [aria-current]')`);
		},
	},
	companion: {
		asks: '[data-companion]',
		works: async () => {
			await tab.evaluate(`scrollTo(0, 2000)`);
			return came(`!document.querySelector('[data-companion]').hidden`);
		},
	},
};

describe('a feature that throws as it starts leaves the others at work', () => {
	test.each(Object.keys(features))('%s', async (broken) => {
		await tab.before((asked: string) => {
			const { querySelector, querySelectorAll } = Document.prototype;
			const refuse = (what: string): void => {
				if (what === asked) throw new Error('broken on purpose');
			};
			Document.prototype.querySelector = function (this: Document, selector: string) {
				refuse(selector);
				return querySelector.call(this, selector);
			};
			Document.prototype.querySelectorAll = function (this: Document, selector: string) {
				refuse(selector);
				return querySelectorAll.call(this, selector);
			} as typeof querySelectorAll;
			const { addEventListener } = document;
			document.addEventListener = (type: string, ...rest: [never, never]) => {
				refuse(type);
				addEventListener.call(document, type, ...rest);
			};
		}, features[broken]?.asks ?? '');
		await tab.open('/');
		// Some start at the first sign of reading only.
		await tab.press('Shift');
		await expect.poll(() => tab.errors.join()).toContain('broken on purpose');
		for (const [name, { works }] of Object.entries(features))
			if (name !== broken) expect([name, await works()]).toEqual([name, true]);
	});
});
