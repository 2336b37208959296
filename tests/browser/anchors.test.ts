/** The tools of an anchor, by mouse, keys and touch; selected words; where a link leads. */
import { describe, expect, test } from 'vitest';
import { driver, freshTab, tab } from './browser.ts';
import { Unsupported } from './driver/index.ts';

const pilcrow = 'p[data-number="2"] .pilcrow';

freshTab('/', 900, 800);

/** Waits until something is so; false where it did not come to that. */
const comes = (work: () => boolean): Promise<boolean> =>
	tab.evaluate(async (text) => {
		// The source of a function of this test, which is whole in itself.
		const is = new Function(`return (${text})()`) as () => boolean;
		for (let turn = 0; turn < 400 && !is(); turn += 1) await new Promise((done) => setTimeout(done, 50));
		return is();
	}, work.toString());
const isOpen = (): Promise<boolean> => comes(() => document.querySelector(':popover-open .tools-list') !== null);
/** Keeps what a page copies, as a clipboard would. */
const keepCopies = (): Promise<void> =>
	tab.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', {
			configurable: true,
			value: {
				writeText: (text: string) => {
					document.body.dataset['copied'] = text;
					return Promise.resolve();
				},
			},
		});
	});
const copied = (): Promise<string> => tab.evaluate(() => document.body.dataset['copied'] ?? '');
const press = (words: string): Promise<void> =>
	tab.evaluate((wanted) => {
		const all = [...document.querySelectorAll<HTMLButtonElement>(':popover-open button')];
		all.find(({ textContent }) => textContent === wanted)?.click();
	}, words);
/** Waits until the page watches what is selected, which it does from the first move on. */
const watched = async (): Promise<void> => {
	await tab.hover('p[data-number="2"]');
	await tab.quiet();
};
const id = (): Promise<string> =>
	tab.evaluate(() => document.querySelector<HTMLElement>('p[data-number="2"]')?.dataset['paragraph'] ?? '');

describe('the tools at a paragraph', () => {
	test('open at a press of its number, copy the link, and say so', async () => {
		await keepCopies();
		await tab.click(pilcrow);
		expect(await isOpen()).toBe(true);
		await press('Copy link');
		expect(await comes(() => document.querySelector('.tools-status')?.textContent === 'The link is copied.')).toBe(
			true,
		);
		expect(await copied()).toMatch(new RegExp(`^http.*/#${await id()}$`));
		expect(tab.errors).toEqual([]);
	});

	test('are whole on a phone, where neither side of the number has room for them', async () => {
		await tab.resize(360, 640);
		await tab.evaluate((selector) => {
			const number = document.querySelector(selector);
			scrollBy({ top: (number?.getBoundingClientRect().top ?? 0) - 330, behavior: 'instant' });
		}, pilcrow);
		await tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), pilcrow);
		expect(await isOpen()).toBe(true);
		const [shown, all] = await tab.evaluate(() => {
			const card = document.querySelector('.popover-card');
			return [card?.clientHeight ?? 0, card?.scrollHeight ?? 0];
		});
		expect(shown).toBeGreaterThan(0);
		expect(shown).toBeGreaterThanOrEqual((all ?? 0) - 1);
	});

	test('copy it as Markdown, and with a quotation that leads to the words', async () => {
		await keepCopies();
		await tab.click(pilcrow);
		await isOpen();
		await press('Copy as Markdown');
		expect(await copied()).toMatch(/^\[Paragraph 2, .+\]\(http\S+\)$/);
		await press('Copy with quotation');
		expect(await copied()).toMatch(/^‘.+’ \(.+, Paragraph 2, .+ ?http\S+:~:text=\S+\)$/);
	});

	test('open by the Enter key, and Escape gives the focus back', async () => {
		await tab.focus(pilcrow);
		await tab.press('Enter');
		expect(await isOpen()).toBe(true);
		await tab.press('Escape');
		expect(await tab.evaluate((selector) => document.activeElement === document.querySelector(selector), pilcrow)).toBe(
			true,
		);
	});

	test('open by touch', async (context) => {
		try {
			await tab.tap(pilcrow);
		} catch (error) {
			if (error instanceof Unsupported) return context.skip(error.message);
			throw error;
		}
		expect(await isOpen()).toBe(true);
	});

	test('where it is used: links that lead somewhere', async () => {
		await tab.click('p[data-number="5"] .pilcrow');
		await isOpen();
		await press('Where it is used');
		expect(await comes(() => document.querySelector('.tools-uses a[href]') !== null)).toBe(true);
	});

	test('where the clipboard is closed, the text is laid out to be copied', async () => {
		await tab.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }));
		await tab.click(pilcrow);
		await isOpen();
		await press('Copy link');
		expect(await comes(() => document.querySelector('.tools-status textarea') === document.activeElement)).toBe(true);
	});
});

test('selected words may be linked to, with their place', async () => {
	await keepCopies();
	await watched();
	await tab.evaluate(() => {
		const text = document.querySelector('p[data-number="2"]')?.lastChild;
		const first = [...(document.querySelector('p[data-number="2"]')?.childNodes ?? [])].find(
			(node) => node.nodeType === 3 && (node.textContent ?? '').trim().length > 20,
		);
		if (first && text) getSelection()?.setBaseAndExtent(first, 1, first, 20);
	});
	expect(await comes(() => document.querySelector('.selection-tools:popover-open') !== null)).toBe(true);
	await press('Link to these words');
	expect(await copied()).toMatch(new RegExp(`#${await id()}:~:text=\\S+$`));
	await tab.evaluate(() => getSelection()?.removeAllRanges());
	expect(await comes(() => document.querySelector('.selection-tools') === null)).toBe(true);
});

test('words that were selected before anything watched are offered links as well', async () => {
	await tab.evaluate(() => {
		const paragraph = document.querySelector('p[data-number="2"]');
		if (paragraph) getSelection()?.selectAllChildren(paragraph);
	});
	await tab.press('Shift');
	expect(await comes(() => document.querySelector('.selection-tools:popover-open') !== null)).toBe(true);
});

test('what is offered for selected words goes by Escape, wherever the focus is, and comes with other words', async () => {
	await watched();
	const isOffered = (): Promise<boolean> =>
		tab.evaluate(() => document.querySelector('.selection-tools:popover-open') !== null);
	for (const paragraph of ['p[data-number="2"]', 'p[data-number="3"]']) {
		await tab.evaluate((selector) => {
			const words = document.querySelector(selector);
			if (words) getSelection()?.selectAllChildren(words);
		}, paragraph);
		await expect.poll(isOffered).toBe(true);
		await tab.press('Escape');
		await expect.poll(isOffered).toBe(false);
	}
});

test('half a word that is selected is linked to and quoted whole, since no browser finds a half', async () => {
	await keepCopies();
	await watched();
	const whole = await tab.evaluate(() => {
		const texts = [...(document.querySelector('p[data-number="2"]')?.childNodes ?? [])];
		const text = texts.find((node) => node instanceof Text && node.data.trim().length > 40);
		if (!(text instanceof Text)) return '';
		const [first, ...rest] = [...text.data.matchAll(/[a-z]{4,}/g)];
		const last = rest[1];
		if (!first || !last) return '';
		getSelection()?.setBaseAndExtent(text, first.index + 2, text, last.index + 2);
		return text.data.slice(first.index, last.index + last[0].length).replace(/\s+/g, ' ');
	});
	expect(whole).not.toBe('');
	expect(await comes(() => document.querySelector('.selection-tools:popover-open') !== null)).toBe(true);
	await press('Cite these words');
	expect(await copied()).toContain(`‘${whole}’`);
	await tab.evaluate(() => getSelection()?.removeAllRanges());
});

test('what is offered for a selection over two paragraphs is no part of what is copied', async () => {
	await watched();
	await tab.evaluate(() => {
		const [from, to] = [2, 3].map((number) => document.querySelector(`p[data-number="${number}"]`));
		if (from && to) getSelection()?.setBaseAndExtent(from, 1, to, 2);
	});
	expect(await comes(() => document.querySelector('.selection-tools:popover-open') !== null)).toBe(true);
	expect(await tab.evaluate(() => document.querySelector('.selection-tools')?.textContent ?? '')).toContain(
		'these words',
	);
	expect(await tab.evaluate(() => String(getSelection()))).not.toContain('these words');
	await tab.evaluate(() => getSelection()?.removeAllRanges());
});

test('a link to a paragraph marks it and says which it is', async () => {
	const anchor = await id();
	await tab.open(`/#${anchor}`);
	expect(await comes(() => /^Paragraph 2, ./.test(document.querySelector('main .unseen')?.textContent ?? ''))).toBe(
		true,
	);
	const marked = await tab.evaluate((name) => document.getElementById(name)?.matches(':target') ?? false, anchor);
	expect(marked).toBe(true);
});

test('a link to what was merged into a paragraph says which paragraph it is now', async () => {
	await tab.evaluate(() => {
		const left = document.createElement('span');
		Object.assign(left, { id: 'gone-before', className: 'former' });
		document.querySelector('p[data-number="2"]')?.prepend(left);
		location.hash = '#gone-before';
	});
	expect(await comes(() => /^Paragraph 2, ./.test(document.querySelector('main .unseen')?.textContent ?? ''))).toBe(
		true,
	);
});

test('without scripting the number is a link to its paragraph', async (context) => {
	if (!driver.can.scripting) return context.skip(`${driver.name} cannot be told to run no script`);
	const anchor = await id();
	const plain = await driver.tab();
	await plain.scripting(false);
	await plain.open('/');
	await plain.click(pilcrow);
	await plain.scripting(true);
	expect(await plain.evaluate(() => location.hash)).toBe(`#${anchor}`);
	await plain.close();
});
