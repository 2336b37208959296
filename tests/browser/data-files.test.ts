/** The list of files on a phone: no word of it is taken apart. */
import { expect, test } from 'vitest';
import { freshTab, tab } from './browser.ts';

freshTab('/data/', 320, 640);

test('no word of the table breaks, and the page does not grow wide', async () => {
	const broken = await tab.evaluate(() => {
		const texts = document.createTreeWalker(
			document.querySelector('.downloads') ?? document.body,
			NodeFilter.SHOW_TEXT,
		);
		const found: string[] = [];
		while (texts.nextNode()) {
			const node = texts.currentNode;
			for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}.]+/gu)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
			}
		}
		return found;
	});
	expect(broken).toEqual([]);
	expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
