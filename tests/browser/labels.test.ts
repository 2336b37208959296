import { describe, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import { boxesOf, overlaps, rootFont, substituteFont } from './geometry.ts';
import { widths } from './page-types.ts';

oneTab();

const cases = [
	['the shipped font', '100%'],
	['the shipped font', '200%'],
	['a substituted font', '100%'],
	['a substituted font', '200%'],
] as const;

describe('labels of the timeline', () => {
	test.each(cases)('none over another, none outside the drawing, in %s at %s', async (font, size) => {
		await tab.open('/timeline/');
		if (font === 'a substituted font') await tab.evaluate(substituteFont, 'sans-serif');
		await tab.evaluate(rootFont, size);
		const faults: string[] = [];
		for (const width of widths) {
			await tab.resize(width);
			const labels = await tab.evaluate(boxesOf, '[data-figure="timeline"] svg .ev text');
			const [drawing] = await tab.evaluate(boxesOf, '[data-figure="timeline"] svg.tl-svg');
			if (!drawing) throw new Error(`no drawing is shown at ${width} px`);
			expect(labels.length).toBeGreaterThan(0);
			const outside = labels.filter(
				({ left, right, top, bottom }) =>
					left < drawing.left - 0.5 ||
					right > drawing.right + 0.5 ||
					top < drawing.top - 0.5 ||
					bottom > drawing.bottom + 0.5,
			);
			faults.push(...overlaps(labels).map((fault) => `${width} px: ${fault}`));
			faults.push(...outside.map(({ name }) => `${width} px: '${name}' leaves the drawing`));
		}
		expect(faults).toEqual([]);
	});
});
