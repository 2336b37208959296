/**
 * Every type of page of both cases as it lies on the table: letters that can be read, none on another, no page left empty,
 * nothing parted that belongs together, and nothing that asks to be pressed.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../src/model/address.ts';
import { driver, servedTab, tab } from './browser.ts';
import { markKept, partedOn, withoutMarks, type Kept } from './kept.ts';
import { pageTypesOf } from './page-types.ts';
import { sheetsOf } from './paper.ts';
import { emptyOf, lyingOn, smallOn, tornOn } from './sheets.ts';

/** The longer words of tables. Runs in the page. */
const wordsOfTables = (): readonly string[] =>
	[...document.querySelectorAll<HTMLElement>('main table :is(td, th)')].flatMap(
		({ innerText }) => innerText.match(/\p{L}{5,}/gu) ?? [],
	);

/** Controls that a page keeps, and what it says. Runs in the page, as paper shows it. */
const controlsAndWords = () => ({
	controls: [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, main a')]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		// Without a frame and a ground it is words.
		.filter((element) => element.localName !== 'button' || getComputedStyle(element).borderStyle !== 'none')
		.filter((element) => element.localName !== 'a' || /^(?:more|open|show|where it is used)$/i.test(element.innerText))
		.map((element) => element.outerHTML.slice(0, 90)),
	words: document.querySelector('main')?.innerText ?? '',
});

describe.for([process.env['OUT_DIR'] ?? 'dist', 'dist-second-case'])('paper of %s', (folder) => {
	servedTab(() => ({ folder }));

	describe.for(pageTypesOf(folder))('%s', (path) => {
		let tables: readonly string[];
		let shown: ReturnType<typeof controlsAndWords> | undefined;
		let kept: readonly Kept[];
		beforeAll(async () => {
			await tab.open(path);
			tables = await tab.evaluate(wordsOfTables);
			if (!driver.can.media) return;
			await tab.media({ print: true });
			shown = await tab.evaluate(controlsAndWords);
			kept = await markKept(tab);
			await tab.media({});
		});

		test.for(['a4', 'letter'] as const)('lies on %s as it should', async (format) => {
			const marked = await sheetsOf(await tab.pdf(format));
			const sheets = withoutMarks(marked);
			expect(sheets.filter(({ runs }) => runs.length === 0)).toEqual([]);
			expect(smallOn(sheets)).toEqual([]);
			expect(lyingOn(sheets)).toEqual([]);
			expect(emptyOf(sheets)).toEqual([]);
			// No browser but Chromium has boxes in margins; the briefing says its title in its text.
			const [first, ...heads] = sheets.map(({ head }) => head);
			expect(first).toBe('');
			expect(new Set(heads).size).toBeLessThanOrEqual(1);
			if (driver.name.startsWith('Chromium') && path !== paths.briefing)
				expect(heads.filter((head) => head === '')).toEqual([]);
			expect(tornOn(sheets, [...new Set(tables)])).toEqual([]);
			if (!driver.can.media) return;
			expect(kept.length).toBeGreaterThan(0);
			expect(partedOn(marked, kept), 'no entry, row or card is parted, no heading left behind').toEqual([]);
		});

		test('has no control, and no word of one', (context) => {
			if (!shown) return context.skip(`${driver.name} cannot be told to show a page as paper`);
			expect(shown.controls).toEqual([]);
			expect(shown.words.match(/[^.\n]*\b(?:click|tap|hover|drag|scroll|opens to)\b[^.\n]*/gi) ?? []).toEqual([]);
		});
	});
});
