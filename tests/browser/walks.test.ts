/**
 * Three walks through the site as its readers take them, pressing what they would press: a student from a paragraph to a
 * citation, an instructor from the page for courses to a framed figure, a librarian from a source to the sentences that
 * use it. Each says how many presses it takes.
 */
import { expect, test } from 'vitest';
import { driver, freshTab, tab } from './browser.ts';

freshTab('/', 1280, 800);

const at = (): Promise<string> => tab.evaluate(() => `${location.pathname}${location.hash}`);
const loaded = async (pattern: RegExp): Promise<void> => {
	await expect.poll(at).toMatch(pattern);
	await expect.poll(() => tab.evaluate(() => document.readyState)).toBe('complete');
};
const isInView = (selector: string): Promise<boolean> =>
	tab.evaluate((wanted) => {
		const box = document.querySelector(wanted)?.getBoundingClientRect();
		return box !== undefined && box.bottom > 0 && box.top < innerHeight;
	}, selector);

test.each([
	['Chicago', /“.+,” edition [\d.]+, \w+ \d+, \d{4}, para\. 3, https?:\S+\/#[\w-]+\.$/],
	['APA', /, \d{4}, para\. 3\)\n.+\(Edition [\d.]+\)\. \(\d{4}, \w+ \d+\)\. https?:\S+\/#[\w-]+$/],
	['GB/T 7714', /\[EB\/OL\]\. \(\d{4}-\d{2}-\d{2}\)\. https?:\S+\/#[\w-]+\.$/],
])('a student: from a paragraph to its citation in a document in two presses, in %s', async (style, cited) => {
	await tab.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', {
			configurable: true,
			value: {
				write: async ([item]: readonly ClipboardItem[]) => {
					for (const type of item?.types ?? [])
						document.body.dataset[type === 'text/html' ? 'html' : 'text'] = await (await item?.getType(type))?.text();
				},
			},
		});
	});
	await tab.click('p[data-number="3"] .pilcrow');
	const button = `:popover-open button[aria-label="Cite in ${style}"]`;
	await expect.poll(() => tab.evaluate((selector) => document.querySelector(selector) !== null, button)).toBe(true);
	await tab.click(button);
	await expect.poll(() => tab.evaluate(() => document.body.dataset['text'] ?? '')).toMatch(cited);
	// What is pasted keeps its italics, and asks for no style sheet of this site.
	expect(await tab.evaluate(() => document.body.dataset['html'] ?? '')).toMatch(/^(?:<p>(?!.*class=).+<\/p>)+$/);
	expect(await tab.evaluate(() => document.querySelector('.tools-status')?.textContent)).toContain(
		`The citation in ${style} is copied.`,
	);
	expect(tab.errors).toEqual([]);
});

test('a student: where it is said how a paragraph is cited, its row is in view', async () => {
	await tab.click('p[data-number="3"] .pilcrow');
	const link = ':popover-open a[href*="/cite/"]';
	await expect.poll(() => tab.evaluate((selector) => document.querySelector(selector) !== null, link)).toBe(true);
	await tab.click(link);
	await loaded(/\/cite\/#cite-/);
	const id = (await at()).split('#')[1] ?? '';
	await expect.poll(() => isInView(`#${id}`)).toBe(true);
	const row = await tab.evaluate((name) => document.getElementById(name)?.textContent ?? '', id);
	expect(row).toMatch(/¶\s3/);
	expect(row).toContain(`/#${id.replace('cite-', '')}`);
});

test('an instructor: from the essay to the list of links, and to a figure that another page may frame', async () => {
	await tab.click('.site-foot a[href$="/teach/"]');
	await loaded(/\/teach\/$/);
	const list = await tab.evaluate(() => document.querySelector('textarea')?.value ?? '');
	const paragraphs = await tab.evaluate(() => document.querySelectorAll('.link-list li[data-depth="2"]').length);
	expect(paragraphs).toBeGreaterThan(3);
	expect(list.split('\n').length).toBeGreaterThanOrEqual(paragraphs);
	await tab.click('#embed ~ details summary');
	await tab.click('#embed ~ details[open] p a');
	await loaded(/\/embed\//);
	expect(await tab.evaluate(() => document.querySelector('main figure, main [data-figure]') !== null)).toBe(true);
});

test('a librarian: from a source to the sentences that use it, and on to the very words, in two presses', async () => {
	await tab.open('/sources/');
	await tab.click('.used a[href*="/sources/used/"]');
	await loaded(/\/sources\/used\/.+#used-/);
	const { href, sentence } = await tab.evaluate(() => {
		const id = decodeURIComponent(location.hash.slice(1));
		const items = [...(document.getElementById(id)?.closest('section')?.querySelectorAll('.mentions > li') ?? [])];
		const item = items.find((each) => each.querySelector('span')) ?? items[0];
		const link = item?.querySelector('a');
		link?.setAttribute('data-walk', '');
		return { href: link?.getAttribute('href') ?? '', sentence: item?.querySelector('span')?.textContent.trim() ?? '' };
	});
	await tab.click('a[data-walk]');
	await loaded(new RegExp(`^${(href.split('#')[0] ?? '').replace(/[/.]/g, '\\$&')}`));
	if (sentence === '') return;
	const words = sentence.split(/\s+/).slice(0, 3).join(' ');
	await expect
		.poll(() =>
			tab.evaluate((wanted) => {
				const blocks = [...document.querySelectorAll('main :is(p, li, td, dd)')];
				const found = blocks.filter((block) => block.textContent.replace(/\s+/g, ' ').includes(wanted)).at(-1);
				const box = found?.getBoundingClientRect();
				return box !== undefined && box.bottom > 0 && box.top < innerHeight;
			}, words),
		)
		.toBe(true);
});

test('without a script: where an event is used is two links away from the timeline', async (context) => {
	if (!driver.can.scripting) return context.skip(`${driver.name} cannot be told to run no script`);
	await tab.scripting(false);
	await tab.open('/timeline/');
	await tab.focus('a[href*="/timeline/used/"]');
	await tab.press('Enter');
	await loaded(/\/timeline\/used\/#used-/);
	await tab.focus('.mentions a');
	await tab.press('Enter');
	await expect.poll(at).not.toMatch(/\/used\//);
});

test.each([360, 1280, 1600])(
	'by keys at %i: from the top of the essay to the first of its sections in five presses',
	async (width) => {
		await tab.resize(width, 800);
		for (const key of ['Tab', 'Tab', 'Enter', 'Tab']) await tab.press(key);
		const first = await tab.evaluate(() => document.querySelector('[data-contents] a')?.getAttribute('href'));
		expect(await tab.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
		await tab.press('Enter');
		await expect.poll(() => isInView(first ?? '')).toBe(true);
	},
);
