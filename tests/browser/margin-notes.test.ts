import { describe, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import { boxesOf, overlaps, substituteFont } from './geometry.ts';
import { widths } from './page-types.ts';

oneTab();

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
