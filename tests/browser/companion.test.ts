/** What goes with the reader beside the text: the section that is read is marked, and the strip is of what is in sight. */
import { beforeAll, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';

oneTab();

beforeAll(async () => {
	await tab.resize(1440, 900);
});

/** What the rail says, and what it should say by what is in the window. Runs in the page. */
const rail = () => {
	const inSight = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')]
		.filter((paragraph) => {
			const { top, bottom } = paragraph.getBoundingClientRect();
			return top < innerHeight && bottom > 0;
		})
		.map(({ dataset }) => dataset['paragraph'] ?? '');
	const lit = [...document.querySelectorAll<SVGElement>('[data-companion] .here')];
	const isStale = ({ dataset }: SVGElement): boolean =>
		!(dataset['paragraphs'] ?? '').split(' ').some((id) => inSight.includes(id));
	const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a[aria-current]')];
	return {
		current: links.map(({ hash }) => hash),
		isLit: lit.length > 0,
		stale: lit.filter(isStale).map(({ dataset }) => dataset['mark']),
		isNamed: document.querySelector('[data-companion] li a') !== null,
	};
};

const jump = (hash: string): Promise<void> =>
	tab.evaluate((to) => {
		document.documentElement.style.scrollBehavior = 'auto';
		location.hash = to;
	}, hash);

// The rail follows in the next frames, and after the first jump of a page once its script has come: each look below is
// repeated until what should hold does.

test('after every jump the section is the one that was jumped to, and no event of another paragraph is lit', async () => {
	await tab.open('/#');
	const places = await tab.evaluate(() => [
		...new Set([...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')].map(({ hash }) => hash)),
	]);
	expect(places.length).toBeGreaterThan(8);
	// There and back again: a jump across the whole page passes every other section.
	for (const hash of places.flatMap((each) => [each, places.at(-1) ?? '', each])) {
		await jump(hash);
		// A section that begins with a heading of its own is read from there.
		const isReached = (to: string): boolean => {
			const marked = document.querySelector('[data-contents] a[aria-current]')?.getAttribute('href')?.slice(1) ?? '';
			const [place, reached] = [to.slice(1), marked].map((id) => document.getElementById(id));
			if (!place || !reached) return false;
			const below = reached.getBoundingClientRect().top - place.getBoundingClientRect().top;
			return below >= 0 && below < innerHeight / 3;
		};
		await expect
			.poll(async () => {
				const { current, stale } = await tab.evaluate(rail);
				return { hash, current: current.length, isAt: await tab.evaluate(isReached, hash), stale };
			})
			.toEqual({ hash, current: 1, isAt: true, stale: [] });
	}
});

test('at a paragraph its events are lit and named; at a figure, a callout or the sources nothing of it stays', async () => {
	await tab.open('/#');
	const { paragraph, others } = await tab.evaluate(() => {
		const withEvent = document.querySelector('[data-paragraph]:has([data-to-event])');
		const apart = document.querySelectorAll('figure[data-figure][id], .after-essay h2[id]');
		return { paragraph: withEvent?.id ?? '', others: [...apart].map(({ id }) => id) };
	});
	expect(others.length).toBeGreaterThan(2);
	for (const id of others) {
		await jump(`#${paragraph}`);
		await expect.poll(() => tab.evaluate(rail)).toMatchObject({ stale: [], isLit: true, isNamed: true });
		await jump(`#${id}`);
		await expect
			.poll(async () => {
				const { stale, isLit, isNamed } = await tab.evaluate(rail);
				return { id, stale, areBoth: isLit === isNamed };
			})
			.toEqual({ id, stale: [], areBoth: true });
	}
});
