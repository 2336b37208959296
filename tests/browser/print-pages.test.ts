/**
 * Every type of page of both cases as it lies on the table: letters that can be read, none on another, no page left empty,
 * and nothing that asks to be pressed.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../src/model/address.ts';
import { driver, servedTab, tab } from './browser.ts';
import { pageTypesOf } from './page-types.ts';
import { sheetsOf } from './paper.ts';
import { emptyOf, lyingOn, smallOn, tornOn } from './sheets.ts';

describe.for([process.env['OUT_DIR'] ?? 'dist', 'dist-second-case'])('paper of %s', (folder) => {
	servedTab(() => ({ folder }));

	describe.for(pageTypesOf(folder))('%s', (path) => {
		beforeAll(() => tab.open(path));

		test.for(['a4', 'letter'] as const)('lies on %s as it should', async (format) => {
			const sheets = await sheetsOf(await tab.pdf(format));
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
			const words = await tab.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('main table :is(td, th)')].flatMap(
					({ innerText }) => innerText.match(/\p{L}{5,}/gu) ?? [],
				),
			);
			expect(tornOn(sheets, [...new Set(words)])).toEqual([]);
		});

		test('has no control, and no word of one', async (context) => {
			if (!driver.can.media) context.skip(`${driver.name} cannot be told to show a page as paper`);
			await tab.media({ print: true });
			const left = await tab.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('button, input, select, textarea, main a')]
					.filter((element) => element.checkVisibility({ visibilityProperty: true }))
					// Without a frame and a ground it is words.
					.filter((element) => element.localName !== 'button' || getComputedStyle(element).borderStyle !== 'none')
					.filter(
						(element) => element.localName !== 'a' || /^(?:more|open|show|where it is used)$/i.test(element.innerText),
					)
					.map((element) => element.outerHTML.slice(0, 90)),
			);
			const words = await tab.evaluate(() => document.querySelector('main')?.innerText ?? '');
			await tab.media({});
			expect(left).toEqual([]);
			expect(words.match(/[^.\n]*\b(?:click|tap|hover|drag|scroll|opens to)\b[^.\n]*/gi) ?? []).toEqual([]);
		});
	});
});
