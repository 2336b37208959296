/** The figures that the essay folds to a line: each opens in its place and closes again, and the page stays. */
import { expect, test } from 'vitest';
import { freshTab, tab } from './browser.ts';
import { until } from './timeline.ts';

freshTab('/', 1280, 900);

test('each opens below its line, whole and with its style, and its line closes it', async () => {
	const ids = await tab.evaluate(() => [...document.querySelectorAll('[data-folded]')].map(({ id }) => id));
	expect(ids.length).toBeGreaterThan(0);
	const here = await tab.evaluate(() => location.href);
	for (const id of ids) {
		const [link, figure] = [`#${id} > p a[data-embed]`, `document.querySelector('#${id} .figure-opened > figure')`];
		await tab.click(link);
		await until(`${figure}?.checkVisibility()`);
		const opened = await tab.evaluate((line) => {
			const figures = document.querySelector<HTMLElement>(`${line} .figure-opened > figure`);
			const box = figures?.getBoundingClientRect();
			return {
				font: figures ? getComputedStyle(figures).fontFamily.includes('Edition') : false,
				isWithin: box !== undefined && box.left >= 0 && box.right <= document.documentElement.clientWidth,
				words: figures?.innerText.length ?? 0,
				expanded: document.querySelector(`${line} > p a[data-embed]`)?.getAttribute('aria-expanded'),
			};
		}, `#${id}`);
		expect(opened, id).toMatchObject({ font: true, isWithin: true, expanded: 'true' });
		expect(opened.words, id).toBeGreaterThan(200);
		await tab.click(link);
		expect(await tab.evaluate<boolean, []>(`${figure}.checkVisibility()`), id).toBe(false);
	}
	expect(await tab.evaluate(() => location.href)).toBe(here);
	expect(tab.errors).toEqual([]);
});

test('whoever follows a link from an opened figure and comes back is where they were', async () => {
	const id = await tab.evaluate(() => document.querySelector('[data-folded]')?.id ?? '');
	const figure = `document.querySelector('#${id} .figure-opened > figure')`;
	await tab.click(`#${id} > p a[data-embed]`);
	await until(`${figure}?.checkVisibility()`);
	// Below the figure: what stands there would be elsewhere if it were closed again.
	const before = await tab.evaluate((line) => {
		const opened = document.querySelector(`#${line} .figure-opened`);
		opened?.scrollIntoView({ block: 'end', behavior: 'instant' });
		opened?.querySelector<HTMLElement>('figcaption a')?.click();
		return scrollY;
	}, id);
	await until(`location.pathname !== '/' && document.readyState === 'complete'`);
	await tab.back();
	await until(`${figure}?.checkVisibility()`);
	await expect.poll(async () => Math.abs((await tab.evaluate(() => scrollY)) - before)).toBeLessThan(2);
	expect(tab.errors).toEqual([]);
});
