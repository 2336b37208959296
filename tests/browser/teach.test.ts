/** The page for courses: what is copied leads somewhere from elsewhere, and each figure leads to its code. */
import { expect, test } from 'vitest';
import { bareTab, freshTab, tab } from './browser.ts';
import { embedsOf } from './embeds.ts';
import { figureNames } from '../../src/schema/figures.ts';

freshTab('/teach/', 1280, 800);

/** The addresses of the texts to copy, and whether the reader is asked to complete them. */
const state = () => ({
	addresses: [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-addresses]')].flatMap(({ value }) =>
		[...value.matchAll(/(?<=src="|href="|\]\()[^")]+/g)].map(([address]) => address),
	),
	asked: [...document.querySelectorAll('[data-no-host]')].some((note) => note.checkVisibility()),
});

test('every code and list has the address at which the page stands, and nothing is asked of the reader', async () => {
	const { addresses, asked } = await tab.evaluate(state);
	expect(addresses.length).toBeGreaterThan(figureNames.length);
	expect(addresses.filter((address) => !/^https?:\/\/[^/]/.test(address))).toEqual([]);
	expect(asked).toBe(false);
});

test('without a script what lacks its host says so', async () => {
	const bare = await bareTab(1280, '/teach/');
	const { addresses, asked } = await bare.evaluate(state);
	expect(asked).toBe(addresses.some((address) => address.startsWith('/')));
	await bare.close();
});

test('a figure leads to its own code', async () => {
	const [embed = ''] = embedsOf('claims');
	await tab.open('/evidence/');
	const to = await tab.evaluate(
		() =>
			[...document.querySelectorAll<HTMLAnchorElement>('figcaption a')].find(({ hash }) => hash.startsWith('#code-'))
				?.href,
	);
	await tab.open(new URL(to ?? '').pathname + new URL(to ?? '').hash);
	const code = await tab.evaluate(() => {
		const area = document.querySelector<HTMLTextAreaElement>('textarea:target');
		return { value: area?.value ?? '', seen: area?.checkVisibility() ?? false };
	});
	expect(code.value).toContain(embed);
	expect(code.seen).toBe(true);
});
