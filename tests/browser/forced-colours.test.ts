import { describe, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';

oneTab();

describe('in forced colours the labels of the timeline', () => {
	test.each([false, true])('are read against their halo, and open marks stay open, in dark: %s', async (dark) => {
		await tab.media({ forcedColors: true, scheme: dark ? 'dark' : 'light' });
		await tab.open('/timeline/');
		const found = await tab.evaluate(() => {
			const styles = (selector: string) =>
				[...document.querySelectorAll(`.tl-2 ${selector}`)].map((each) => getComputedStyle(each));
			return {
				// Where the engine forces colours, what it computes is not what it paints.
				labels: styles('.ev text').filter(
					({ fill, stroke, forcedColorAdjust }) => fill === stroke || forcedColorAdjust !== 'none',
				).length,
				open: styles('.ev .loose').filter(({ fill }) => styles('.ev .span').some((other) => other.fill === fill))
					.length,
				incidents: styles('.ev[data-track="incident"] path').filter(({ fill, stroke }) => fill === stroke).length,
			};
		});
		await tab.media({});
		expect(found).toEqual({ labels: 0, open: 0, incidents: 0 });
	});
});

describe('forced colours', () => {
	test.each(['/', '/timeline/'])('%s keeps its text, its links and its marks apart from the ground', async (path) => {
		await tab.media({ forcedColors: true });
		await tab.open(path);
		const { ground, text, link, errors } = await tab.evaluate(() => {
			const of = (selector: string) => {
				const element = document.querySelector(selector);
				return element ? getComputedStyle(element).color : '';
			};
			return {
				ground: getComputedStyle(document.body).backgroundColor,
				text: of('main p'),
				link: of('main p a'),
				errors: [...document.querySelectorAll('svg .ev')].filter(
					(mark) => getComputedStyle(mark).fill === getComputedStyle(document.body).backgroundColor,
				).length,
			};
		});
		await tab.media({});
		expect(text).not.toBe(ground);
		expect(link).not.toBe(ground);
		expect(link).not.toBe(text);
		expect(errors).toBe(0);
	});
});
