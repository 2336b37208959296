/** The essay in one file, opened from the disk: whole, without a request, a script or a fault; its links stay in it. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDriver, type Driver, type Tab } from './driver/index.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';

let driver: Driver;
let tab: Tab;

beforeAll(async () => {
	driver = await startDriver(pathToFileURL(resolve(folder)).href);
	tab = await driver.tab();
});
afterAll(() => driver.close());

test('it asks for nothing and reports no fault', async () => {
	await tab.open('/essay.html');
	expect(tab.errors).toEqual([]);
	const fetched = tab.requests.filter((address) => !address.startsWith('data:'));
	expect(fetched.map((address) => address.replace(/.*\//, ''))).toEqual(['essay.html']);
	// Its own faces, not those of the system.
	expect(
		await tab.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
	).toBeGreaterThan(1);
});

test('it has the text, the notes and the cards of the page', async () => {
	await tab.open('/essay.html');
	const count = await tab.evaluate(() =>
		['[data-paragraph]', '.margin-note', '[data-card]', '[data-source-entry]', 'h1'].map(
			(selector) => document.querySelectorAll(selector).length,
		),
	);
	for (const number of count) expect(number).toBeGreaterThan(0);
});

test('its links lead to places in it, or to other hosts', async () => {
	await tab.open('/essay.html');
	const lost = await tab.evaluate(() =>
		[...document.querySelectorAll('a[href]')]
			.map((link) => link.getAttribute('href') ?? '')
			.filter((address) =>
				address.startsWith('#')
					? document.getElementById(decodeURIComponent(address.slice(1))) === null
					: !/^https?:/.test(address),
			),
	);
	expect(lost).toEqual([]);
	const id = await tab.evaluate(() => document.querySelectorAll('[data-paragraph]').item(5).id);
	await tab.open(`/essay.html#${id}`);
	const top = await tab.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top, id);
	expect(top).toBeGreaterThanOrEqual(0);
	expect(top).toBeLessThan(400);
});
