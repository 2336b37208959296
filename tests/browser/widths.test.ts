import { describe, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import { boxesOf, overlaps, rootFont, substituteFont } from './geometry.ts';
import { pageTypes, widths } from './page-types.ts';

oneTab();

/** How far the page is wider than its window, and by which elements. Runs in the page. */
const overflow = (): { by: number; because: string[] } => {
	const { clientWidth, scrollWidth } = document.documentElement;
	const wide = [...document.querySelectorAll('body *')].filter(
		(element) => element.getBoundingClientRect().right > clientWidth + 0.5,
	);
	const because = wide.slice(-3).map((element) => element.outerHTML.slice(0, 90));
	return { by: scrollWidth - clientWidth, because };
};

/** The faults of the page that is open, at some widths. */
const tooWide = async (asked: readonly number[]): Promise<readonly string[]> => {
	const faults: string[] = [];
	for (const width of asked) {
		await tab.resize(width);
		const { by, because } = await tab.evaluate(overflow);
		if (by > 0) faults.push(`${width} px: ${by} px too wide: ${because.join(' … ')}`);
	}
	return faults;
};

test.each(pageTypes)('%s is no wider than its window, nor on a phone with letters twice as large', async (path) => {
	await tab.open(path);
	// The narrowest is what 400 % zoom makes of 1,280 pixels.
	expect(await tooWide(widths)).toEqual([]);
	// What a page does on wider ones depends on queries, which a reader's own setting moves and a test cannot.
	await tab.evaluate(rootFont, '200%');
	expect(await tooWide(widths.filter((width) => width < 480))).toEqual([]);
});

/** The edge at which a page's name begins. Runs in the page. */
const edgeOfName = (): number => document.querySelector('h1')?.getBoundingClientRect().left ?? -1;

test('every page begins at the edge of the essay', async () => {
	const edges = async (path: string): Promise<readonly number[]> => {
		await tab.open(path);
		const found: number[] = [];
		for (const width of [1024, 1280, 1440, 2560]) {
			await tab.resize(width);
			found.push(Math.round(await tab.evaluate(edgeOfName)));
		}
		return found;
	};
	const essay = await edges('/');
	const others = pageTypes.filter((path) => !/^\/(?:$|embed\/|briefing\/)/.test(path));
	expect(others.length).toBeGreaterThan(5);
	for (const path of others) expect(await edges(path), path).toEqual(essay);
});

describe('notes in the margin', () => {
	test.each(['the shipped font', 'a substituted font'])(
		'overlap neither each other nor the text, in %s',
		async (font) => {
			await tab.open('/');
			if (font === 'a substituted font') await tab.evaluate(substituteFont, 'sans-serif');
			const faults: string[] = [];
			let beside = 0;
			for (const width of [...widths, 1024, 1100, 1344, 1440]) {
				await tab.resize(width);
				const notes = await tab.evaluate(boxesOf, '.margin-note');
				const text = await tab.evaluate(
					boxesOf,
					'[data-paragraph], .essay-section :is(h2, h3), .callout, .contents, figure, .after-essay',
				);
				expect(notes.length).toBeGreaterThan(0);
				beside += notes.filter(({ left }) => text.some(({ right }) => left > right)).length;
				faults.push(...[...overlaps(notes), ...overlaps(notes, text)].map((fault) => `${width} px: ${fault}`));
			}
			expect(faults).toEqual([]);
			expect(beside).toBeGreaterThan(0);
		},
	);
});
