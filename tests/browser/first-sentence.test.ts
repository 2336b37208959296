/** The story begins at once: how far down its first sentence ends, on a first visit. */
import { expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';

oneTab();

/** Where the first sentence of the first paragraph ends, in pixels from the top of the page. */
const endOfSentence = (): Promise<number> =>
	tab.evaluate(() => {
		const paragraph = document.querySelector('p[data-number="1"]');
		if (!paragraph) return NaN;
		const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
		for (let text = walker.nextNode(); text; text = walker.nextNode()) {
			const at = /[.?!](?=\s|$)/.exec(text.nodeValue ?? '')?.index;
			if (at === undefined) continue;
			const stop = document.createRange();
			stop.setStart(text, at);
			stop.setEnd(text, at + 1);
			return stop.getBoundingClientRect().bottom + scrollY;
		}
		return NaN;
	});

test.each([
	[320, 568, 1.5],
	[360, 640, 1.5],
	[360, 740, 1.5],
	[390, 844, 1],
	[768, 1024, 1],
	[1024, 768, 1],
	[1440, 900, 1],
	[2560, 1440, 1],
])('in a window of %d by %d it ends within %d screens', async (width, height, screens) => {
	await tab.resize(width, height);
	await tab.open('/');
	expect((await endOfSentence()) / height).toBeLessThan(screens);
});

test('the drawing of the period stands beside the title where there is room, else after what leads in', async () => {
	const tops = (): Promise<number[]> =>
		tab.evaluate(() =>
			['.title-figures', '.essay-section'].map(
				(selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN,
			),
		);
	await tab.open('/');
	for (const [width, isBeside] of [
		[360, false],
		[768, false],
		[1024, true],
		[1440, true],
	] as const) {
		await tab.resize(width, 800);
		const [drawing = NaN, story = NaN] = await tops();
		expect(drawing < story, `${width}`).toBe(isBeside);
	}
});
