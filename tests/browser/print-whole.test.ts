/** Every type of page on paper, by tokens: nothing of its text is lost, with scripting on and off, on A4 and Letter. */
import { describe, expect, test } from 'vitest';
import { driver, servedTab, tab } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { sheetsOf } from './paper.ts';
import { markedCopy, type Marked } from './tokens.ts';

/** The margin that no printer leaves out, in points: 7 mm. */
const margin = 20;

let marked: Marked;
servedTab(
	() => (marked = markedCopy(process.env['OUT_DIR'] ?? 'dist', pageTypes, process.env['ENGINE'] !== 'firefox')),
);

describe.for([
	['a4', true],
	['letter', false],
] as const)('on %s, scripting %s', ([format, scripting]) => {
	test.for(pageTypes)('%s', async (path, context) => {
		if (!scripting && !driver.can.scripting) context.skip(`${driver.name} cannot be told to turn scripting off`);
		if (driver.can.scripting) await tab.scripting(scripting);
		await tab.open(path);
		const sheets = await sheetsOf(await tab.pdf(format));
		const letters = sheets
			.flatMap(({ runs }) => runs.map(({ text }) => text))
			.join('')
			.replace(/[\s\u00ad-]/g, '')
			.toLowerCase();
		const tokens = marked.tokens.get(path) ?? [];
		expect(tokens.length).toBeGreaterThan(1);
		expect(tokens.filter(({ token }) => !letters.includes(token)).map(({ of }) => of)).toEqual([]);
		const outside = sheets.flatMap(({ width, runs }, index) =>
			runs
				.filter(({ left, right, bottom }) => left < margin || right > width - margin || bottom < margin)
				.map(({ text }) => `page ${index + 1}: ${text}`),
		);
		// A token that a line has no room for may reach out of it; a text of the page may not.
		expect(outside.filter((text) => !/qx\w{4}/.test(text))).toEqual([]);
		expect(sheets.filter(({ runs }) => runs.length === 0)).toEqual([]);
	});
});
