import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import { pageTypes } from './page-types.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

oneTab();

/** WCAG 2.2 A and AA, good practice, and contrast of 7:1; only what violates, a line each. Runs in the page. */
const judge = async (): Promise<string[]> => {
	const { run } = (
		globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } }
	).axe;
	const { violations } = await run(document, {
		resultTypes: ['violations'],
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		rules: { 'color-contrast-enhanced': { enabled: true } },
	});
	return violations.flatMap(({ id, nodes }) =>
		nodes
			.slice(0, 4)
			.map(({ html, any }) => `${id}: ${html.slice(0, 140)} ${any[0]?.message ?? ''} (of ${nodes.length})`),
	);
};

describe.each(['light', 'dark'] as const)('axe finds nothing, in %s', (scheme) => {
	test.each(pageTypes)('%s', async (path) => {
		await tab.media({ scheme, reducedMotion: true });
		await tab.open(path);
		await tab.evaluate(axe);
		expect(await tab.evaluate(judge)).toEqual([]);
	});
});

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
