/** The essay on paper: as much of it as the reader chose, its notes beside their paragraphs, its pages full. */
import { describe, expect, test } from 'vitest';
import { bareTab, driver, oneTab, tab } from './browser.ts';
import { lettersOf, sheetsOf, type Sheet } from './paper.ts';
import { emptyOf, lyingOn, smallOn } from './sheets.ts';

oneTab();

describe.for(['a4', 'letter'] as const)('on %s', (format) => {
	test('letters can be read, nothing lies on anything, no page is left empty', async () => {
		await tab.open('/');
		const sheets = await sheetsOf(await tab.pdf(format));
		expect(lyingOn(sheets)).toEqual([]);
		expect(smallOn(sheets)).toEqual([]);
		expect(emptyOf(sheets)).toEqual([]);
		expect(sheets.filter(({ runs }) => runs.length === 0)).toEqual([]);
	});

	test('each note stands beside its paragraph, on the page of its mark', async () => {
		await tab.open('/');
		/** The first words of each note in the margin, and the words just before its mark. */
		const pairs = await tab.evaluate(() =>
			[...document.querySelectorAll('.passage > .margin-note')].map((note) => {
				const mark = document.querySelector(`[id^="ref-"][href="#${note.id}"]`);
				const paragraph = mark?.closest('p, li');
				const before: string[] = [];
				const texts = document.createTreeWalker(paragraph ?? note, NodeFilter.SHOW_TEXT);
				for (let text = texts.nextNode(); text && !mark?.contains(text); text = texts.nextNode())
					// Numbers of sources stand between the words, on paper as on the screen.
					if (!text.parentElement?.closest('sup, .pilcrow')) before.push(text.textContent ?? '');
				const words = note.querySelector('p')?.textContent ?? '';
				return { note: words.slice(1, 41), before: before.join('') };
			}),
		);
		expect(pairs.length).toBeGreaterThan(0);
		const sheets = await sheetsOf(await tab.pdf(format));
		const lines = sheets.flatMap(({ width, runs }, page) =>
			runs.map((run) => ({ ...run, page, beside: run.left > width / 2 })),
		);
		/** Where on paper a text begins, or ends, in one of the two columns. */
		const find = (words: string, beside: boolean) => {
			const column = lines.filter((line) => line.beside === beside && !/^[\d,\s–]+$/.test(line.text));
			let letters = '';
			const ends = column.map((line) => (letters += lettersOf(line.text)).length);
			const at = letters.indexOf(lettersOf(words));
			return at < 0
				? undefined
				: column[ends.findIndex((end) => end > at + (beside ? 0 : lettersOf(words).length - 1))];
		};
		const placed = pairs.map(({ note, before }) => ({
			note,
			at: find(note, true),
			// The more letters the surer; over the end of a page only those after it stand together.
			mark: [40, 24, 16].map((letters) => find(before.slice(-letters), false)).find((found) => found !== undefined),
		}));
		expect(placed.filter(({ at, mark }) => !at || !mark).map(({ note }) => note)).toEqual([]);
		const onPage = placed.filter(({ at, mark }) => at?.page === mark?.page);
		const share = Math.round((100 * onPage.length) / placed.length);
		console.log(
			`${format}: ${onPage.length} of ${placed.length} notes stand on the page of their mark, ${share} of 100`,
		);
		expect(share).toBeGreaterThanOrEqual(95);
	});
});

test('the reader chooses how much, with scripting off, too', async (context) => {
	if (!driver.can.scripting) context.skip(`${driver.name} cannot be told to turn scripting off`);
	const bare = await bareTab(1280, '/');
	const printed = async (value: string): Promise<readonly Sheet[]> => {
		await bare.evaluate((amount) => {
			document.querySelector<HTMLDetailsElement>('details.paper')?.setAttribute('open', '');
			document.querySelector<HTMLInputElement>(`[name="paper"][value="${amount}"]`)?.click();
		}, value);
		return sheetsOf(await bare.pdf());
	};
	const [essay, notes, all] = [await printed('essay'), await printed('notes'), await printed('all')];
	expect(essay.length).toBeLessThanOrEqual(10);
	expect(notes.length).toBeGreaterThan(essay.length);
	expect(all.length).toBeGreaterThan(notes.length);
	const words = (sheets: readonly Sheet[]) =>
		lettersOf(sheets.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));
	const paragraphs = await bare.evaluate(() =>
		[...document.querySelectorAll('[data-paragraph]')].map(({ textContent }) => textContent.slice(6, 50)),
	);
	for (const sheets of [essay, notes, all]) {
		const letters = words(sheets);
		expect(paragraphs.filter((text) => !letters.includes(lettersOf(text).slice(0, 24)))).toEqual([]);
	}
	await bare.close();
});
