/**
 * How long the timeline takes from an input to the next frame, with the processor slowed down fourfold: part of
 * `npm run bench`, and a program of its own. It prints, and never gates.
 */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../tests/browser/driver/chromium.ts';
import { serve } from './serve.ts';

const median = (times: readonly number[]): number =>
	[...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Prints the first, the median and the longest time of each kind of input. Says so where there is no browser. */
export const benchFrames = async (folder = 'dist'): Promise<void> => {
	const found = await findChromium();
	if (!found) {
		console.log('frames: not measured, no browser');
		return;
	}
	const { url, server } = await serve(folder);
	const browser = await puppeteer.launch({ ...found, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
	try {
		const page = await browser.newPage();
		await page.setViewport({ width: 1280, height: 900 });
		await page.goto(`${url}/timeline/`, { waitUntil: 'networkidle0' });
		await page.focus('[data-do="reset"]');
		await page.waitForFunction(`document.querySelector('[data-figure]').dataset.explored !== undefined`);
		await page.keyboard.press('Tab');
		// The page glides to what has the focus: the frames of that are of no press that follows.
		await page.waitForFunction(`document.activeElement.matches('.ev')`);
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await page.emulateCPUThrottling(4);
		// From the event's own time to the frame after the work is done.
		await page.evaluate(() => {
			const times: Record<string, number[]> = {};
			Object.assign(globalThis, { frameTimes: times });
			const measure = (event: Event): void => {
				const { timeStamp, type } = event;
				const name = event instanceof KeyboardEvent ? event.key : type === 'change' ? 'a filter' : `Ctrl and ${type}`;
				requestAnimationFrame(() => {
					const channel = new MessageChannel();
					channel.port1.onmessage = () => (times[name] ??= []).push(performance.now() - timeStamp);
					channel.port2.postMessage(undefined);
				});
			};
			for (const type of ['keydown', 'change', 'wheel']) addEventListener(type, measure, true);
		});
		const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));
		const keys = [
			'End',
			'PageUp',
			'ArrowLeft',
			'ArrowUp',
			'Home',
			'+',
			'-',
			'0',
			'Enter',
			'ArrowRight',
			'Escape',
		] as const;
		for (let round = 0; round < 5; round += 1) {
			for (const key of keys) {
				await page.keyboard.press(key);
				await pause();
			}
			for (const box of await page.$$('.tl-tracks input')) {
				await box.evaluate((element) => element.click());
				await pause();
			}
			for (const deltaY of [-100, 100]) {
				await page.evaluate((by) => {
					const drawing = [...document.querySelectorAll('.tl-svg')].find((svg) => svg.getClientRects().length > 0);
					const at = { clientX: 600, clientY: 500, bubbles: true, cancelable: true };
					drawing?.dispatchEvent(new WheelEvent('wheel', { ...at, ctrlKey: true, deltaY: by }));
				}, deltaY);
				await pause();
			}
			await pause();
			await page.evaluate(() => document.querySelector<SVGAElement>('.ev[tabindex="0"]')?.focus());
		}
		// The page's own script, above, has written it.
		const times = (await page.evaluate('frameTimes')) as Record<string, number[]>;
		console.log('frames: from input to frame, four times slowed down (first, median, longest)');
		for (const [key, list] of Object.entries(times)) {
			const columns = [list[0] ?? 0, median(list), Math.max(...list)].map(
				(time) => `${time.toFixed(0).padStart(4)} ms`,
			);
			console.log(`  ${key.padEnd(14)} ${columns.join(' ')}`);
		}
	} finally {
		await browser.close();
		server.close();
	}
};

if (import.meta.main) await benchFrames();
