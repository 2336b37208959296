import { describe, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import { boxesOf, overlaps, rootFont, substituteFont } from './geometry.ts';
import { pageTypes, widths } from './page-types.ts';
import { explored } from './timeline.ts';

oneTab();

const cases = [
	['the shipped font', '100%'],
	['the shipped font', '200%'],
	['a substituted font', '100%'],
	['a substituted font', '200%'],
] as const;

/** The drawings that a page shows: the events that each is to name, and those that it names. Runs in the page. */
const counted = (): { readonly id: string; readonly due: number; readonly named: number }[] =>
	[...document.querySelectorAll<HTMLElement>('[data-figure="timeline"]')].map((figure) => {
		const shown = [...figure.querySelectorAll('.tl-svg')].filter((svg) => svg.getClientRects().length > 0);
		const labels = shown.flatMap((svg) => [...svg.querySelectorAll<SVGTextElement>('.ev:not(.out) text')]);
		return {
			id: figure.id,
			due: figure.querySelector('.tl-svg')?.querySelectorAll('.ev:not(.out)').length ?? 0,
			named: labels.filter((label) => label.textContent !== '' && label.getBoundingClientRect().width > 0).length,
		};
	});

/** What is wrong with the labels of a page in the window as it is. */
const faultsAt = async (width: number): Promise<string[]> => {
	const faults: string[] = [];
	for (const { id, due, named } of await tab.evaluate(counted)) {
		expect(due).toBeGreaterThan(0);
		if (named !== due) faults.push(`${width} px, ${id}: ${named} of ${due} labels are there`);
		const labels = await tab.evaluate(boxesOf, `#${id} svg .ev:not(.out) text`);
		const [drawing] = await tab.evaluate(boxesOf, `#${id} svg.tl-svg`);
		if (!drawing) throw new Error(`${id}: no drawing is shown at ${width} px`);
		const outside = labels.filter(
			({ left, right, top, bottom }) =>
				left < drawing.left - 0.5 ||
				right > drawing.right + 0.5 ||
				top < drawing.top - 0.5 ||
				bottom > drawing.bottom + 0.5,
		);
		faults.push(...overlaps(labels).map((fault) => `${width} px, ${id}: ${fault}`));
		faults.push(...outside.map(({ name }) => `${width} px, ${id}: '${name}' leaves the drawing`));
	}
	return faults;
};

const places = ['/timeline/', '/', '/embed/timeline/', ...pageTypes.filter((path) => /^\/agreements\/.+/.test(path))];

describe.each(places)('labels of the timelines of %s', (path) => {
	test.each(cases)('all there, none over another, none outside, in %s at %s', async (font, size) => {
		await tab.open(path);
		if (font === 'a substituted font') await tab.evaluate(substituteFont, 'sans-serif');
		await tab.evaluate(rootFont, size);
		const faults: string[] = [];
		for (const width of widths) {
			await tab.resize(width);
			faults.push(...(await faultsAt(width)));
		}
		expect(faults).toEqual([]);
	});
});

describe('labels of a part of time', () => {
	test.each(['from=2015-09&to=2015-09', 'from=2015-01&to=2015-12', 'from=2013-01&to=2013-06&track=bilateral'])(
		'?%s',
		async (query) => {
			await tab.open(`/timeline/?${query}`);
			await explored();
			const faults: string[] = [];
			for (const width of widths) {
				await tab.resize(width);
				faults.push(...(await faultsAt(width)));
			}
			expect(faults).toEqual([]);
		},
	);
});
