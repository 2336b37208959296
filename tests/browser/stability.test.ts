/** Explorers that somebody shared stand as they were left from the first moment: nothing moves while they load. */
import { expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { expectStill } from './still.ts';

oneTab();

const explorers = pageTypes.filter((path) => /^\/explore\/(?:pledge|drafting)\/$/.test(path));

test.each(explorers.flatMap((path) => [360, 1440].map((width) => [path, width] as const)))(
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
			await expectStill(tab, query);
		}
	},
);
