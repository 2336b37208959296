/** The essay on paper: as much of it as the reader chose, its notes beside their paragraphs, its pages full. */
import { describe, expect, test } from 'vitest';
import { bareTab, driver, oneTab, tab } from './browser.ts';
import { lettersOf, sheetsOf, type Run, type Sheet } from './paper.ts';

oneTab();

/** What the least of letters measures in points; marks of notes and sources are raised, and no text that is read. */
const least = 7;

/** The margins of the page at its head and foot, in points: 13 and 15 mm. */
const [above, below] = [37, 43];

/** How much of a page is left empty below its last line, as a share. */
const leftEmpty = ({ height, runs }: Sheet): number =>
	(Math.min(...runs.map(({ bottom }) => bottom)) - below) / (height - above - below);

const overlap = (a: Run, b: Run): boolean =>
	a.text !== b.text &&
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
	Math.min(a.bottom + a.size * 0.6, b.bottom + b.size * 0.6) - Math.max(a.bottom, b.bottom) > 1.2;

describe.for(['a4', 'letter'] as const)('on %s', (format) => {
	test('letters can be read, nothing lies on anything, no page is left empty', async () => {
		await tab.open('/');
		const sheets = await sheetsOf(await tab.pdf(format));
		const lying = sheets.flatMap(({ runs }, page) =>
			runs.flatMap((run, index) =>
				runs
					.slice(index + 1)
					.filter((other) => overlap(run, other))
					.map((other) => `page ${page + 1}: ‘${run.text}’ and ‘${other.text}’`),
			),
		);
		expect(lying).toEqual([]);
		expect(
			sheets.flatMap(({ runs }) => runs).filter(({ size, text }) => size < least && !/^[\d,\s–]+$/.test(text)),
		).toEqual([]);
		// Every page but the last; a drawing as high as a page may leave one more where the text ends before it.
		const empty = sheets.slice(0, -1).filter((sheet) => leftEmpty(sheet) > 0.2);
		expect(empty.length).toBeLessThan(2);
		expect(sheets.filter(({ runs }) => runs.length === 0)).toEqual([]);
	});

	test('each note stands beside its paragraph, on the page of its mark', async () => {
		await tab.open('/');
		/** The first letters of each note in the margin, and the last of the paragraph before it. */
		const pairs = await tab.evaluate(() =>
			[...document.querySelectorAll('.passage > .margin-note')].map((note) => {
				const paragraphs = [...(note.parentElement?.querySelectorAll(':scope > p') ?? [])];
				const marked = paragraphs.find((each) => each.querySelector(`a[href="#${note.id}"]`));
				const words = (element: Element | null | undefined): string => element?.textContent ?? '';
				return { note: words(note.querySelector('strong')), paragraph: words(marked).slice(-60) };
			}),
		);
		expect(pairs.length).toBeGreaterThan(0);
		const sheets = await sheetsOf(await tab.pdf(format));
		const pages = sheets.map(({ runs }) => lettersOf(runs.map(({ text }) => text).join('')));
		const apart = pairs.filter(({ note, paragraph }) => {
			const page = pages.findIndex((letters) => letters.includes(lettersOf(paragraph).slice(-24)));
			const sheet = sheets[page];
			const run = sheet?.runs.find(({ text }) => text.startsWith(note.slice(0, 12)));
			return !sheet || !run || run.left < sheet.width / 2;
		});
		expect(apart.length / pairs.length).toBeLessThanOrEqual(0.05);
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
