/** A tab over puppeteer-core, as far as both protocols (CDP and WebDriver BiDi) go the same way. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, KeyInput, Page } from 'puppeteer-core';
import { Unsupported, type Driver, type Media, type Tab } from './driver.ts';
import { watchNetwork } from './network.ts';

/** What differs from engine to engine. */
export interface Engine {
	/** @throws Error where it is not installed */
	readonly start: () => Promise<Browser>;
	readonly media: (page: Page, media: Media) => Promise<void>;
	readonly scripting: (page: Page, on: boolean) => Promise<void>;
	readonly can: Driver['can'];
	/** True: the tab is one of a touch screen too. */
	readonly touch: boolean;
}

const size = (width: number, height: number, touch: boolean) => ({
	width,
	height,
	...(touch ? { hasTouch: true } : {}),
});

/** Waits until an element stands still, two looks long, as who aims at it does; what never does is aimed at all the same. */
const steady = async (page: Page, selector: string): Promise<void> => {
	let last: string | undefined;
	for (let looks = 0; looks < 40; looks += 1) {
		const box = await page.evaluate(
			(wanted) => JSON.stringify(document.querySelector(wanted)?.getBoundingClientRect()),
			selector,
		);
		if (box === last) return;
		last = box;
		await wait(40);
	}
};

const createTab = async (page: Page, site: string, engine: Engine): Promise<Tab> => {
	const errors: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('request', (request) => requests.push(request.url()));
	const network = watchNetwork(page);
	await page.setViewport(size(1280, 800, engine.touch));
	return {
		errors,
		requests,
		async open(path) {
			const address = `${site}${path}`;
			// A fragment of the page that is open would only scroll; each opening is a fresh one.
			if (page.url().split('#')[0] === address.split('#')[0]) await page.goto('about:blank');
			network.forget();
			errors.length = 0;
			requests.length = 0;
			await page.goto(address, { waitUntil: 'load' });
			// Where the page has left for another meanwhile, what that one asks for is waited for all the same.
			await page.evaluate(() => document.fonts.ready.then(() => undefined)).catch(() => undefined);
			await network.quiet();
		},
		quiet: () => network.quiet(),
		before: async (work, ...args) => {
			await page.evaluateOnNewDocument(work as never, ...(args as unknown as never[]));
		},
		async stub(beginning, { type, body }) {
			await page.setRequestInterception(true);
			page.on('request', (request) => {
				if (request.isInterceptResolutionHandled()) return;
				if (!request.url().startsWith(beginning)) return void request.continue({}, 0);
				void request.respond({ contentType: type, headers: { 'Access-Control-Allow-Origin': '*' }, body }, 1);
			});
		},
		evaluate: (work, ...args) => page.evaluate(work as never, ...(args as unknown as never[])) as Promise<never>,
		async frameText() {
			const [, frame] = page.frames();
			const work = () => document.querySelector('main')?.textContent ?? '';
			return (await frame?.evaluate(work).catch(() => '')) ?? '';
		},
		click: (selector) => steady(page, selector).then(() => page.click(selector)),
		hover: (selector) => steady(page, selector).then(() => page.hover(selector)),
		tap: (selector) => steady(page, selector).then(() => page.tap(selector)),
		async swipe([x, y], [toX, toY]) {
			if (!engine.touch) throw new Unsupported('this engine cannot be told to draw a finger over the page');
			const steps = 8;
			await page.touchscreen.touchStart(x, y);
			for (let step = 1; step <= steps; step += 1)
				await page.touchscreen.touchMove(x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps);
			await page.touchscreen.touchEnd();
		},
		focus: (selector) => page.focus(selector),
		async press(key, ...held) {
			for (const name of held) await page.keyboard.down(name as KeyInput);
			await page.keyboard.press(key as KeyInput);
			for (const name of [...held].reverse()) await page.keyboard.up(name as KeyInput);
		},
		type: (text) => page.keyboard.type(text),
		// Once the page has answered: one that is left while it runs something never does.
		back: () => page.evaluate(() => void setTimeout(() => history.back())),
		resize: async (width, height = 800) => {
			await page.setViewport(size(width, height, engine.touch));
			// Two frames: media queries have taken hold, and what observes sizes has answered.
			await page.evaluate(
				() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
			);
		},
		media: (media) => engine.media(page, media),
		scripting: (on) => engine.scripting(page, on),
		screenshot: () => page.screenshot({ type: 'png' }),
		pdf: (format = 'a4') => page.pdf({ format, preferCSSPageSize: true, printBackground: true, tagged: false }),
		close: () => page.close(),
	};
};

/** The driver over a profile of a browser that puppeteer-core started, for the site at an address. */
export const createDriver = async (profile: BrowserContext, site: string, engine: Engine): Promise<Driver> => ({
	name: await profile.browser().version(),
	can: engine.can,
	tab: async () => createTab(await profile.newPage(), site, engine),
	close: () => profile.close(),
});
