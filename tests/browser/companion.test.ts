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
		lit: lit.length,
		stale: lit.filter(isStale).map(({ dataset }) => dataset['mark']),
		named: document.querySelectorAll('[data-companion] li a').length,
	};
};
type Rail = ReturnType<typeof rail>;

/** The rail once two looks at it agree: it follows in the next frames. */
const settled = async (): Promise<Rail> => {
	let last = '';
	await expect
		.poll(async () => {
			const before = last;
			last = JSON.stringify(await tab.evaluate(rail));
			return last === before;
		})
		.toBe(true);
	return JSON.parse(last) as Rail;
};

const jump = async (hash: string): Promise<Rail> => {
	await tab.evaluate((to) => {
		document.documentElement.style.scrollBehavior = 'auto';
		location.hash = to;
	}, hash);
	return settled();
};

test('after every jump the section is the one that was jumped to, and no event of another paragraph is lit', async () => {
	await tab.open('/#');
	const places = await tab.evaluate(() => [
		...new Set([...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')].map(({ hash }) => hash)),
	]);
	expect(places.length).toBeGreaterThan(8);
	// There and back again: a jump across the whole page passes every other section.
	for (const hash of places.flatMap((each) => [each, places.at(-1) ?? '', each])) {
		const { current, stale } = await jump(hash);
		// A section that begins with a heading of its own is read from there.
		const isAt = await tab.evaluate((to) => {
			const marked = document.querySelector('[data-contents] a[aria-current]')?.getAttribute('href')?.slice(1) ?? '';
			const [place, reached] = [to.slice(1), marked].map((id) => document.getElementById(id));
			if (!place || !reached) return false;
			const below = reached.getBoundingClientRect().top - place.getBoundingClientRect().top;
			return below >= 0 && below < innerHeight / 3;
		}, hash);
		expect({ hash, current: current.length, isAt, stale }).toEqual({ hash, current: 1, isAt: true, stale: [] });
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
		const there = await jump(`#${paragraph}`);
		expect(there.lit, paragraph).toBeGreaterThan(0);
		expect(there.named).toBeGreaterThan(0);
		const { stale, lit, named } = await jump(`#${id}`);
		expect({ id, stale }).toEqual({ id, stale: [] });
		expect(named > 0, id).toBe(lit > 0);
	}
});
