/** Every type of page, opened once at a desk and asked in turn what holds of each: still, quiet, open to all, as wide as its window. */
import { beforeAll, describe, expect, test } from 'vitest';
import { violationsIn } from './axe.ts';
import { driver, oneTab, tab } from './browser.ts';
import { cutRingsIn } from './focus-ring.ts';
import { rootFont } from './geometry.ts';
import { pageTypes, widths } from './page-types.ts';
import { expectQuiet, expectStill } from './still.ts';

oneTab();

/** How far the page is wider than its window, by which elements, and where its name begins. Runs in the page. */
const laidOut = () => {
	const { clientWidth, scrollWidth } = document.documentElement;
	const wide = [...document.querySelectorAll('body *')].filter(
		(element) => element.getBoundingClientRect().right > clientWidth + 0.5,
	);
	return {
		beyond: scrollWidth > clientWidth ? wide.slice(-3).map((element) => element.outerHTML.slice(0, 90)) : [],
		edge: Math.round(document.querySelector('h1')?.getBoundingClientRect().left ?? -1),
	};
};

/** How the page in the tab lies at some widths: each fault, and the edges of its name. */
const layoutAt = async (asked: readonly number[]) => {
	const faults: string[] = [];
	const edges = new Map<number, number>();
	for (const width of asked) {
		await tab.resize(width);
		const { beyond, edge } = await tab.evaluate(laidOut);
		if (beyond.length > 0) faults.push(`${width} px: too wide: ${beyond.join(' … ')}`);
		edges.set(width, edge);
	}
	return { faults, edges };
};

/** Where all pages begin at one edge; narrower ones have the width of the window. */
const desks = [1024, 1280, 1440, 2560] as const;
const allWidths = [...new Set([...widths, ...desks])].sort((a, b) => a - b);
const edgesIn = (edges: ReadonlyMap<number, number>) => desks.map((width) => edges.get(width));

let edgesOfEssay: readonly (number | undefined)[];
beforeAll(async () => {
	await tab.open('/');
	edgesOfEssay = edgesIn((await layoutAt(desks)).edges);
});

// In this order: what is asked of the page as it came, what lays it out anew, what leaves it changed.
describe.for(pageTypes)('%s', (path) => {
	beforeAll(async () => {
		await tab.resize(1440);
		await tab.open(path);
	});

	test('stands still while it loads', async (context) => {
		if (!driver.can.media) context.skip(`${driver.name} measures no shifts of the layout`);
		await expectStill(tab);
	});

	test('is quiet', () => expectQuiet(tab));

	test('axe finds nothing, in the light and in the dark', async (context) => {
		if (!driver.can.media) context.skip(`${driver.name} cannot be told to show a page in the dark`);
		await tab.media({ scheme: 'light', reducedMotion: true });
		const inTheLight = await violationsIn(tab, 'everything');
		await tab.media({ scheme: 'dark', reducedMotion: true });
		const inTheDark = await violationsIn(tab, 'colours');
		await tab.media({});
		expect({ inTheLight, inTheDark }).toEqual({ inTheLight: [], inTheDark: [] });
	});

	test('is no wider than its window, and begins at the edge of the essay', async () => {
		// The narrowest is what 400 % zoom makes of 1,280 pixels.
		const { faults, edges } = await layoutAt(allWidths);
		expect(faults).toEqual([]);
		if (!/^\/(?:embed|briefing)\//.test(path)) expect(edgesIn(edges)).toEqual(edgesOfEssay);
	});

	test('in letters twice as large is no wider than a phone, and cuts off no title', async () => {
		// What a page does on wider ones depends on queries, which a reader's own setting moves and a test cannot.
		await tab.evaluate(rootFont, '200%');
		expect((await layoutAt(widths.filter((width) => width < 480))).faults).toEqual([]);
		await tab.resize(1280);
		const titles = await tab.evaluate(() =>
			[...document.querySelectorAll('h1, .figure-title, .tl-title')].map((title) => ({
				left: title.getBoundingClientRect().left,
				html: title.outerHTML.slice(0, 90),
			})),
		);
		expect(titles.filter(({ left }) => left < 0)).toEqual([]);
		// A page of a figure has the figure's title beside its own.
		if (path.startsWith('/explore/') || path === '/timeline/') expect(titles.length).toBeGreaterThan(1);
	});

	test('shows the whole ring around what has the focus', async (context) => {
		if (!driver.can.media) context.skip(`${driver.name} tells of each script that a page leaves behind`);
		await tab.evaluate(rootFont, '');
		await tab.resize(1440);
		expect(await cutRingsIn(tab)).toEqual([]);
	});
});
