/** The timeline and the briefing on paper. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import { lettersOf, sheetsOf } from './paper.ts';
import { explored } from './timeline.ts';

oneTab();

/** The margin that no printer leaves out, in points: 7 mm. */
const margin = 20;

test('after exploring, paper has the whole', async () => {
	await tab.open('/timeline/?track=incident&from=2015-01&to=2015-12');
	await explored();
	const titles: string[] = await tab.evaluate(
		`[...document.querySelectorAll('.events li[data-event] h3')].map(({ textContent }) => textContent)`,
	);
	const letters = lettersOf(
		(await sheetsOf(await tab.pdf())).flatMap(({ runs }) => runs.map(({ text }) => text)).join(''),
	);
	expect(titles.filter((title) => !letters.includes(lettersOf(title)))).toEqual([]);
	expect(await tab.evaluate<boolean, []>(`document.querySelector('.events li[hidden]') !== null`)).toBe(true);
});

/** Every text of the briefing that stands by itself, as it reads; of its dates, those of the drawing. Runs in the page. */
const blocks = (): string[] => [
	...[...document.querySelectorAll<HTMLElement>('.briefing :is(h1, h2, h3, p, li, th, td):not(.dates-list *)')]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.innerText.trim() !== '')
		.map((element) => element.innerText),
	...[...document.querySelectorAll('.dates-drawing text')].map((element) => element.textContent),
];

describe.runIf(existsSync(join(process.env['OUT_DIR'] ?? 'dist', 'briefing', 'index.html')))('the briefing', () => {
	test.for(['a4', 'letter'] as const)(
		'has two pages of %s, with all that it says, in letters that can be read',
		async (format) => {
			await tab.open('/briefing/');
			const expected = await tab.evaluate(blocks);
			const sheets = await sheetsOf(await tab.pdf(format));

			expect(sheets.length).toBe(2);
			const runs = sheets.flatMap((sheet) => sheet.runs);
			const letters = lettersOf(runs.map(({ text }) => text).join(''));
			expect(expected.length).toBeGreaterThan(10);
			expect(expected.filter((text) => !letters.includes(lettersOf(text)))).toEqual([]);
			// Marks of citation are raised, and no text that is read.
			expect(runs.filter(({ size, text }) => size < 7 && !/^[\d,\s]+$/.test(text))).toEqual([]);
			expect(
				sheets.flatMap(({ width, runs: all }) =>
					all.filter(({ left, right, bottom }) => left < margin || right > width - margin || bottom < margin),
				),
			).toEqual([]);
		},
	);
});
