import { describe, expect, inject, test } from 'vitest';
import { driver, oneTab, tab } from './browser.ts';

oneTab();

const textOf = (): Promise<string> => tab.evaluate(() => document.querySelector('main')?.innerText ?? '');

describe('the essay in a browser', () => {
	test('it opens with one heading of the first level, and says nothing in the console', async () => {
		await tab.open('/');
		expect(await tab.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
		expect(tab.errors).toEqual([]);
	});

	test('no request leaves the site', async () => {
		await tab.open('/');
		expect(tab.requests.length).toBeGreaterThan(2);
		const { origin } = new URL(inject('site'));
		expect(tab.requests.filter((url) => new URL(url).origin !== origin && !url.startsWith('data:'))).toEqual([]);
	});

	test('with scripting off its paragraphs stand there, every word', async (context) => {
		if (!driver.can.scripting) context.skip(`${driver.name} cannot be told to turn scripting off`);
		await tab.open('/');
		const paragraphs = () =>
			tab.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('[data-paragraph]')].map((paragraph) => ({
					words: paragraph.innerText.trim(),
					shown: paragraph.getClientRects().length > 0,
				})),
			);
		const scripted = await paragraphs();
		const bare = await driver.tab();
		await bare.scripting(false);
		await bare.open('/');
		const text = await bare.evaluate(() => document.querySelector('main')?.innerText ?? '');
		await bare.close();
		expect(scripted.length).toBeGreaterThan(0);
		for (const { words, shown } of scripted) {
			expect(shown).toBe(true);
			expect(text).toContain(words);
		}
		expect(await textOf()).toContain(scripted[0]?.words);
	});
});
