/**
 * When the largest text of the essay is painted, by Lighthouse's measure of a phone: slow 4G, the processor slowed down
 * fourfold, nothing cached. Beside it, in the same run and in turns, a plain page that is made here: the same words, one
 * style sheet, the same face. The ratio of the two tells more than either, since it stays from machine to machine. Part
 * of `npm run bench`, and a program of its own. It prints, and never gates.
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../tests/browser/driver/chromium.ts';
import { serve } from './serve.ts';

const rounds = 5;
const median = (times: readonly number[]): number =>
	[...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Lighthouse's settings for throttling by the browser: bytes a second, milliseconds. */
const slow4G = { download: (1_638.4 * 1024 * 0.9) / 8, upload: (675 * 1024 * 0.9) / 8, latency: 150 * 3.75 };

/** A page with the words of the essay, one linked style sheet and the face of its text, preloaded as the essay does. */
const makePlain = (folder: string, into: string): void => {
	const words = parse(readFileSync(join(folder, 'index.html'), 'utf8'))
		.querySelectorAll('main :is(h1, h2, h3, p, li)')
		.filter((element) => element.querySelector('p, li') === null)
		.map((element) => {
			const name = /^H\d$/.test(element.tagName) ? element.tagName.toLowerCase() : 'p';
			return `<${name}>${element.text.trim().replace(/&/g, '&amp;').replace(/</g, '&lt;')}</${name}>`;
		})
		.join('\n');
	const face = readdirSync(join(folder, 'fonts')).find((name) => name.startsWith('edition-serif-latin-normal.')) ?? '';
	mkdirSync(join(into, 'fonts'));
	copyFileSync(join(folder, 'fonts', face), join(into, 'fonts', face));
	writeFileSync(
		join(into, 'plain.css'),
		`@font-face { font-family: Plain; src: url(fonts/${face}) format('woff2'); font-display: optional; }
body { max-width: 34rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.55 Plain, Georgia, serif; }`,
	);
	writeFileSync(
		join(into, 'index.html'),
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain</title><link rel="stylesheet" href="/plain.css"><link rel="preload" href="/fonts/${face}" as="font" type="font/woff2" crossorigin></head><body><main>${words}</main></body></html>`,
	);
};

/** What was painted last as the largest, and when, in milliseconds from the beginning. */
const largestPaint = async (browser: Browser, address: string): Promise<{ at: number; what: string }> => {
	const context = await browser.createBrowserContext();
	try {
		const page = await context.newPage();
		await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
		await page.emulateNetworkConditions(slow4G);
		await page.emulateCPUThrottling(4);
		await page.evaluateOnNewDocument(() => {
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					// The observer below asks for such entries alone, which have the element.
					const { element } = entry as PerformanceEntry & { readonly element: Element | null };
					const what = element ? `${element.localName} ‘${(element.textContent ?? '').trim().slice(0, 40)}’` : '';
					Object.assign(globalThis, { largest: { at: entry.startTime, what } });
				}
			}).observe({ type: 'largest-contentful-paint', buffered: true });
		});
		await page.goto(address, { waitUntil: 'networkidle0', timeout: 60_000 });
		// The observer above has written it.
		return (await page.evaluate('largest')) as { at: number; what: string };
	} finally {
		await context.close();
	}
};

/** Prints when each is painted, medians of five, and the ratio. Says so where there is no browser. */
export const benchPaint = async (folder = 'dist'): Promise<void> => {
	const found = await findChromium();
	if (!found) {
		console.log('paint: not measured, no browser');
		return;
	}
	const plain = mkdtempSync(join(tmpdir(), 'plain-'));
	makePlain(folder, plain);
	const servers = [await serve(folder), await serve(plain)] as const;
	const browser = await puppeteer.launch({ ...found, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
	try {
		const times = servers.map((): number[] => []);
		const whats = servers.map(() => '');
		for (let round = 0; round < rounds; round += 1)
			for (const [index, { url }] of servers.entries()) {
				const { at, what } = await largestPaint(browser, `${url}/`);
				times[index]?.push(at);
				whats[index] = what;
			}
		const [essay = 0, same = 0] = times.map(median);
		console.log('Largest paint of the essay (slow 4G, processor four times slowed down, median of five)');
		console.log(`  the essay     ${(essay / 1000).toFixed(2)} s  ${whats[0] ?? ''}`);
		console.log(`  a plain page  ${(same / 1000).toFixed(2)} s  ${whats[1] ?? ''}`);
		console.log(`  ratio         ${(essay / same).toFixed(2)}`);
	} finally {
		await browser.close();
		for (const { server } of servers) server.close();
		rmSync(plain, { recursive: true, force: true });
	}
};

if (import.meta.main) await benchPaint(process.argv[2]);
