/** The essay on paper: as much of it as the reader chose, its notes beside their paragraphs, its pages full. */
import { beforeAll, describe, expect, test } from 'vitest';
import { bareTab, driver, oneTab, tab } from './browser.ts';
import { lettersOf, sheetsOf, type Sheet } from './paper.ts';
import { emptyOf, lyingOn, smallOn } from './sheets.ts';

oneTab();

describe.for(['a4', 'letter'] as const)('on %s', (format) => {
	let sheets: readonly Sheet[];
	beforeAll(async () => {
		await tab.open('/');
		sheets = await sheetsOf(await tab.pdf(format));
	});

	test('letters can be read, nothing lies on anything, no page is left empty', () => {
		expect(lyingOn(sheets)).toEqual([]);
		expect(smallOn(sheets)).toEqual([]);
		expect(emptyOf(sheets)).toEqual([]);
		expect(sheets.filter(({ runs }) => runs.length === 0)).toEqual([]);
	});

	test('all stands where it stands on a screen, and no heading is left behind', async () => {
		/** The first words of what follows one another in a section: its headings, paragraphs, figures and callouts. */
		const blocks = await tab.evaluate(() =>
			[
				...document.querySelectorAll<HTMLElement>(
					'.essay-section :is(h2, h3, .passage > p, .figure-title, .tl-title, .callout > p:not([class]))',
				),
			]
				.filter((block) => !block.closest('[data-kind]:has(+ .opening), .figure-folded'))
				.map((block) => {
					const words = block.cloneNode(true) as HTMLElement;
					words.querySelectorAll('sup, .pilcrow, .heading-link').forEach((mark) => mark.remove());
					return { heading: /^H[23]$/.test(block.tagName), words: words.textContent.slice(0, 48) };
				}),
		);
		expect(blocks.filter(({ heading }) => !heading).length).toBeGreaterThan(5);
		const runs = sheets.flatMap((sheet, page) => sheet.runs.map((run) => ({ ...run, page })));
		let letters = '';
		const ends = runs.map(({ text }) => (letters += lettersOf(text)).length);
		/** Where a text of some letters begins; a heading, where letters as large begin a line with its words. */
		const placeOf = ({ heading, words }: (typeof blocks)[number]) =>
			heading
				? runs.find(
						({ text, size }, index) =>
							size > 11 &&
							lettersOf(words).startsWith(lettersOf(text)) &&
							letters.startsWith(lettersOf(words), ends[index - 1] ?? 0),
					)
				: runs[ends.findIndex((end) => end > letters.indexOf(lettersOf(words).slice(0, 30)))];
		const placed = blocks.map((block) => ({ ...block, at: placeOf(block) }));
		expect(placed.filter(({ at }) => !at).map(({ words }) => words)).toEqual([]);
		const down = ({ at }: (typeof placed)[number]): number => (at ? (at.page + 1) * 10_000 - at.bottom : 0);
		const pairs = placed.slice(1).flatMap((block, index) => {
			const before = placed[index];
			return before ? [{ before, block }] : [];
		});
		expect(
			pairs
				.filter(({ before, block }) => down(before) > down(block))
				.map(({ before, block }) => [before.words, block.words]),
		).toEqual([]);
		expect(
			pairs
				.filter(({ before, block }) => before.heading && before.at?.page !== block.at?.page)
				.map(({ before }) => before.words),
		).toEqual([]);
	});

	test('a line in place of a figure says where that is, and no line begins with a bracket that closes', async () => {
		const homes = await tab.evaluate(() =>
			[...document.querySelectorAll('.figure-folded > p > a')].map((link) => link.getAttribute('href') ?? ''),
		);
		const runs = sheets.flatMap((sheet) => sheet.runs);
		const letters = lettersOf(runs.map(({ text }) => text).join(''));
		expect(homes.filter((home) => !letters.includes(lettersOf(`See the figure at ${home}`)))).toEqual([]);
		expect(
			runs
				.filter(({ text, bottom }, index) => text.startsWith(')') && (runs[index - 1]?.bottom ?? 0) - bottom > 7)
				.map(({ text }) => text),
		).toEqual([]);
	});

	test('each note stands beside its paragraph, on the page of its mark', async () => {
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
		expect(
			share,
			placed
				.filter((pair) => !onPage.includes(pair))
				.map(({ note }) => note)
				.join('; '),
		).toBeGreaterThanOrEqual(95);
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
	// What leads in to a figure stands where the figure stands.
	const leads = await bare.evaluate(() =>
		[...document.querySelectorAll('.figure-lead')].map(({ textContent }) => textContent),
	);
	const ledIn = (sheets: readonly Sheet[]) => leads.filter((lead) => words(sheets).includes(lettersOf(lead)));
	expect(leads.length).toBeGreaterThan(0);
	expect([ledIn(essay), ledIn(notes), ledIn(all)]).toEqual([[], [], leads]);
	await bare.close();
});
