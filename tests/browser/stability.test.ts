import { describe, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import { pageTypes } from './page-types.ts';

oneTab();

/**
 * Nothing moves. On a machine that has no Chinese letters they are boxes until their face comes, and a line of them may
 * break elsewhere: so much and no more is let pass.
 */
const still = 0.01;

/** The sum of all shifts of the layout since the page began to load. Runs in the page. */
const shift = (): Promise<number> =>
	new Promise((done) => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
		setTimeout(() => done(sum), 300);
	});

describe('pages stand still while they load, and are quiet', () => {
	const cases = (paths: readonly string[]) =>
		paths.flatMap((path) => [360, 1440].map((width) => [path, width] as const));

	test.each(cases(pageTypes))('%s at %i px', async (path, width) => {
		await tab.resize(width);
		await tab.open(path);
		expect(await tab.evaluate(shift)).toBeLessThan(still);
		expect(tab.errors).toEqual([]);
		const origin = await tab.evaluate(() => location.origin);
		expect(tab.requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual([]);
		expect(await tab.evaluate(() => document.cookie)).toBe('');
	});

	test.each(cases(pageTypes.filter((path) => /^\/explore\/(?:pledge|drafting)\/$/.test(path))))(
		'%s at %i px, opened by an address that somebody shared',
		async (path, width) => {
			await tab.resize(width);
			await tab.open(path);
			const shared = await tab.evaluate(() => {
				const choices = [...document.querySelectorAll<HTMLSelectElement>('.pledge-form select')];
				const [told, fact] = choices.map(({ name, options }) => `?${name}=${options[options.length - 1]?.value ?? ''}`);
				const words = [...document.querySelectorAll<HTMLElement>('.drafting-preset')].map(
					({ dataset }) => `?words=${dataset['words'] ?? ''}`,
				);
				return [told, fact, words.at(-1)].filter((query) => query !== undefined);
			});
			expect(shared.length).toBeGreaterThan(0);
			for (const query of shared) {
				await tab.open(`${path}${query}`);
				expect(await tab.evaluate(shift), query).toBeLessThan(still);
			}
		},
	);
});

test.each(pageTypes.filter((path) => path.startsWith('/explore/') || path === '/timeline/'))(
	'%s: in letters twice as great no title is cut off',
	async (path) => {
		await tab.resize(1280);
		await tab.open(path);
		const lefts = await tab.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
			return [...document.querySelectorAll('h1, .figure-title, .tl-title')].map(
				(each) => each.getBoundingClientRect().left,
			);
		});
		expect(lefts.length).toBeGreaterThan(1);
		expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
	},
);
