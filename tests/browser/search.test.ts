/** The search: by key and by link, grouped, marked, gone by Escape; a plain link without a script. */
import { expect, test } from 'vitest';
import { driver, freshTab, tab } from './browser.ts';

freshTab('/about/', 360, 640);

/** What the dialog shows. */
const shown = () =>
	tab.evaluate(() => {
		const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
		return {
			open: dialog?.open === true,
			value: dialog?.querySelector('input')?.value,
			status: dialog?.querySelector('[role="status"]')?.textContent ?? '',
			groups: dialog?.querySelectorAll('h2').length ?? 0,
			links: [...(dialog?.querySelectorAll('a') ?? [])].map(({ href }) => href),
			marks: [...(dialog?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent),
			focus: document.activeElement?.tagName,
			wide: document.documentElement.scrollWidth > innerWidth,
		};
	});
const isOpen = () => expect.poll(async () => (await shown()).open).toBe(true);
/** A word of the site that is sure to be found: the longest of its name. */
const word = () =>
	tab.evaluate(() =>
		(document.querySelector('.site-name')?.textContent ?? '')
			.split(/[^\p{L}]+/u)
			.reduce((longest, one) => (one.length > longest.length ? one : longest), ''),
	);
const ask = async (): Promise<string> => {
	const asked = (await word()).toLowerCase();
	await tab.press('/');
	await isOpen();
	await tab.type(asked);
	await expect.poll(async () => (await shown()).status).toMatch(/^\d+ results?$/);
	return asked;
};

test('nothing of it is fetched before its first use', async () => {
	expect(tab.requests.filter((url) => /search/.test(url))).toEqual([]);
	await tab.press('/');
	await isOpen();
	await expect.poll(() => tab.requests.some((url) => url.endsWith('/search.json'))).toBe(true);
});

test('the key opens it, results stand in groups with the match marked, and nothing overflows', async () => {
	const asked = await ask();
	const { groups, links, marks, wide } = await shown();
	expect(groups).toBeGreaterThan(0);
	expect(links.length).toBeGreaterThan(0);
	expect(marks.some((mark) => mark.toLowerCase().startsWith(asked))).toBe(true);
	expect(wide).toBe(false);
	expect(tab.errors).toEqual([]);
});

test('the arrows go from the field through the results and back', async () => {
	await ask();
	await tab.press('ArrowDown');
	expect((await shown()).focus).toBe('A');
	await tab.press('ArrowUp');
	expect((await shown()).focus).toBe('INPUT');
});

test('Enter goes to the first result', async () => {
	await ask();
	const [first] = (await shown()).links;
	await tab.press('Enter');
	await expect.poll(() => tab.evaluate(() => location.href).catch(() => '')).toBe(first);
});

test('Escape closes it at once and gives focus back to where it was', async () => {
	await tab.focus('.site-name');
	await ask();
	await tab.press('Escape');
	expect((await shown()).open).toBe(false);
	expect(await tab.evaluate(() => document.activeElement?.className)).toBe('site-name');
});

test('in a field the key is a letter', async () => {
	await tab.press('/');
	await isOpen();
	await tab.press('/');
	expect((await shown()).value).toBe('/');
});

test('the key can be switched off, and the link still opens it', async () => {
	// On a phone nobody has keys, and nothing is said of one.
	await tab.resize(1280);
	await tab.press('/');
	await isOpen();
	await tab.click('.search-key input');
	await tab.open('/about/');
	await tab.press('/');
	await tab.evaluate(() => new Promise<void>((done) => setTimeout(done, 300)));
	expect((await shown()).open).toBe(false);
	await tab.click('.site-head [data-search]');
	await isOpen();
	await tab.click('.search-key input');
});

test.each([
	['while characters are chosen', { isComposing: true }],
	['as Safari sends the one that ends the choice', { keyCode: 229 }],
])('Enter, arrow and Escape of an input method do nothing, %s', async (_, how) => {
	await ask();
	const before = await tab.evaluate('location.href');
	const prevented = await tab.evaluate(
		(of) =>
			['Enter', 'ArrowDown', 'Escape'].filter(
				(key) =>
					document.activeElement?.dispatchEvent(
						new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...of }),
					) === false,
			),
		how,
	);
	const { open, focus } = await shown();
	expect({ prevented, open, focus }).toEqual({ prevented: [], open: true, focus: 'INPUT' });
	expect(await tab.evaluate('location.href')).toBe(before);
});

test('what is not there is said', async () => {
	await tab.press('/');
	await isOpen();
	await tab.type('zzqqxx');
	await expect.poll(async () => (await shown()).status).toMatch(/^Nothing found for ‘zzqqxx’/);
});

test('while the index is on its way that is said, and the field takes no more than is read', async () => {
	await tab.evaluate(() => {
		window.fetch = () => new Promise(() => undefined);
	});
	await tab.press('/');
	await isOpen();
	await tab.type('ab');
	await expect.poll(async () => (await shown()).status).toContain('on its way');
	expect(await tab.evaluate(() => document.querySelector<HTMLInputElement>('#search-input')?.maxLength)).toBe(200);
});

test('an answer that is no index is said to be none; the next letter asks again', async () => {
	await tab.evaluate(() => {
		const real = window.fetch;
		window.fetch = () => {
			window.fetch = real;
			return Promise.resolve(new Response('[]'));
		};
	});
	await tab.press('/');
	await isOpen();
	await tab.type('z');
	await expect.poll(async () => (await shown()).status).toContain('could not be fetched');
	await tab.type('zqqxx');
	await expect.poll(async () => (await shown()).status).toMatch(/^Nothing found/);
});

test('with scripting off nothing offers a search; the list of all pages is in the menu', async (context) => {
	if (!driver.can.scripting) context.skip(`${driver.name} cannot be told to turn scripting off`);
	const bare = await driver.tab();
	await bare.scripting(false);
	await bare.open('/about/');
	expect(
		await bare.evaluate(() => document.querySelector('.site-head [data-search]')?.checkVisibility() ?? false),
	).toBe(false);
	await bare.click('[data-bar-menu] > summary');
	expect(
		await bare.evaluate(
			() => [...document.querySelectorAll('[data-bar-menu] a')].filter((link) => link.checkVisibility()).length,
		),
	).toBeGreaterThan(3);
	await bare.close();
});
