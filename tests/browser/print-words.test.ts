/** Words and figures on paper: whoever searches a printed page, or copies from it, finds them. */
import { expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import { lettersOf, sheetsOf } from './paper.ts';

oneTab();

test.each(['/', '/data/'])(
	'years, and words with joined letters, of %s can be read again from its PDF',
	async (path) => {
		await tab.open(path);
		const written = await tab.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('main p, main pre')]
				.filter((block) => block.checkVisibility() && block.closest('button, label, [role="status"]') === null)
				.flatMap(
					(block) => block.innerText.match(/(?<![\d/-])(?:19|20)\d\d(?![\d/-])|\b[a-z]*(?:ff|fi|fl)[a-z]*\b/g) ?? [],
				),
		);
		const letters = lettersOf(
			(await sheetsOf(await tab.pdf())).flatMap(({ runs }) => runs.map(({ text }) => text)).join(''),
		);
		const counted = new Map<string, number>();
		for (const word of written) counted.set(word, (counted.get(word) ?? 0) + 1);
		expect(counted.size).toBeGreaterThan(1);
		// As often as they stand there: a caption, in another face, may have what the text lost.
		const lost = [...counted].filter(([word, times]) => letters.split(word).length - 1 < times);
		// A word that breaks at the end of a page has the notes of that page between its halves.
		expect(lost.filter(([word]) => !letters.includes(word))).toEqual([]);
		expect(lost.length).toBeLessThan(counted.size / 20);
	},
);
