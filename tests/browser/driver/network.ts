/**
 * When a page has all that it asked for. Puppeteer's own wait for a quiet network lasts half a second of silence each
 * time, which over some 900 openings was a third of what the browser's tests took.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { HTTPRequest, Page } from 'puppeteer-core';

/** Silence, in milliseconds: what an answer leads to is asked for well within it, on a loaded machine too. */
const silence = 60;

/** After this long, in milliseconds, a page that is still asking counts as one that never ends. */
const patience = 30_000;

export interface Network {
	/** Forgets what was asked for: from here on another page is meant. */
	forget(): void;
	/**
	 * Resolves once nothing is on its way, and nothing more was asked for in a short silence.
	 * @throws Error that names what is still on its way after half a minute
	 */
	quiet(): Promise<void>;
}

/** Watches what a page asks for, its frames included. */
export const watchNetwork = (page: Page): Network => {
	const onTheirWay = new Set<HTTPRequest>();
	let asked = 0;
	/** True: the page has asked for the one that takes its place. A script that writes the address is told of alike. */
	let isLeaving = false;
	page.on('request', (request) => {
		asked += 1;
		isLeaving ||= request.isNavigationRequest() && request.frame() === page.mainFrame();
		onTheirWay.add(request);
	});
	// A page that its own script leaves for another never hears the end of what it asked for.
	page.on('framenavigated', (frame) => {
		if (frame !== page.mainFrame() || !isLeaving) return;
		isLeaving = false;
		for (const request of onTheirWay) if (!request.isNavigationRequest()) onTheirWay.delete(request);
	});
	for (const end of ['requestfinished', 'requestfailed'] as const)
		page.on(end, (request) => void onTheirWay.delete(request));
	return {
		forget: () => onTheirWay.clear(),
		async quiet() {
			const until = performance.now() + patience;
			for (let before = -1; onTheirWay.size > 0 || asked !== before;) {
				if (performance.now() > until)
					throw new Error(`still on its way: ${[...onTheirWay].map((request) => request.url()).join(', ')}`);
				before = asked;
				await wait(silence);
			}
		},
	};
};
