/** The clause taken apart and the promises: complete without a script, chosen by pointer and keys, kept in the address. */
import { beforeEach, describe, expect, test } from 'vitest';
import { bareTab, oneTab, tab } from './browser.ts';
import { embedHas, embedsOf } from './embeds.ts';

oneTab();

describe.each(embedsOf('clause'))('%s', (path) => {
	const marks = 'a.clause-part';
	const state = (of = tab) =>
		of.evaluate(() => {
			const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
			return {
				parts: all('a.clause-part').map(({ dataset }) => dataset['part'] ?? ''),
				lit: all('.lit').map(({ dataset }) => dataset['part'] ?? ''),
				pressed: all('a.clause-part[aria-pressed="true"]').map(({ dataset }) => dataset['part'] ?? ''),
				notes: all('.clause-note').filter((note) => note.checkVisibility()).length,
				focus: (document.activeElement as HTMLElement | null)?.dataset['part'],
				search: location.search,
				status: document.querySelector('.clause-status')?.textContent ?? '',
				wide: document.documentElement.scrollWidth > innerWidth,
			};
		});

	test.each([320, 360, 1440])(
		'without a script every note stands there, and nothing is wider than %d',
		async (width) => {
			const bare = await bareTab(width, path);
			const { parts, notes, wide } = await state(bare);
			await bare.close();
			expect(notes).toBe(parts.length);
			expect(parts.length).toBeGreaterThan(1);
			expect(wide).toBe(false);
		},
	);

	describe('with a script', () => {
		beforeEach(async () => {
			await tab.resize(1280);
			await tab.open(path);
		});

		test('a word lights itself, its parallel and its note; again, nothing', async () => {
			await tab.click(marks);
			await expect.poll(async () => (await state()).pressed).toHaveLength(1);
			const { parts, lit, search } = await state();
			expect(new Set(lit)).toEqual(new Set([parts[0]]));
			expect(lit.length).toBeGreaterThan(1);
			expect(search).toBe(`?part=${parts[0] ?? ''}`);
			await tab.click(marks);
			await expect.poll(async () => (await state()).pressed).toEqual([]);
			expect((await state()).search).toBe('');
			expect(tab.errors).toEqual([]);
		});

		test('keys: arrows along the words, space and Enter open, Escape closes', async () => {
			await tab.focus(marks);
			await expect
				.poll(
					async () =>
						(await state()).pressed.length +
						Number(
							(await tab.evaluate(() => document.querySelector('a.clause-part')?.getAttribute('role'))) === 'button',
						),
				)
				.toBe(1);
			const { parts } = await state();
			await tab.press('ArrowRight');
			expect((await state()).focus).toBe(parts[1]);
			await tab.press(' ');
			expect((await state()).pressed).toEqual([parts[1]]);
			await tab.press('Escape');
			expect((await state()).pressed).toEqual([]);
			await tab.press('End');
			await tab.press('Enter');
			expect((await state()).pressed).toEqual([parts.at(-1)]);
		});

		test('an address opens its part on a phone, where the other notes step aside; one that makes no sense is said', async () => {
			const { parts } = await state();
			await tab.resize(360);
			await tab.open(`${path}?part=${parts[1] ?? ''}`);
			await expect.poll(async () => (await state()).pressed).toEqual([parts[1]]);
			expect((await state()).notes).toBe(1);
			await tab.open(`${path}?part=nobody`);
			await expect.poll(async () => (await state()).status).toContain('nobody');
			expect((await state()).notes).toBe(parts.length);
		});
	});
});

test('in the essay a note opens whole when its words are pressed', async () => {
	await tab.resize(1280);
	await tab.open('/');
	const open = () =>
		tab.evaluate(() =>
			[...document.querySelectorAll<HTMLDetailsElement>('.clause-more[open]')].map(
				(more) => more.closest<HTMLElement>('[data-part]')?.dataset['part'],
			),
		);
	expect(await open()).toEqual([]);
	const folded = '.clause-note:has(.clause-more)';
	const part = await tab.evaluate((note) => document.querySelector<HTMLElement>(note)?.dataset['part'] ?? '', folded);
	await tab.click(`a.clause-part[data-part="${part}"]`);
	await expect.poll(open).toEqual([part]);
});

describe.each(embedsOf('promises'))('%s', (path) => {
	const rows = (of = tab) =>
		of.evaluate(() => {
			const all = [...document.querySelectorAll<HTMLElement>('.promises-rows > li')];
			const shown = all.filter((row) => row.checkVisibility());
			return {
				all: all.length,
				shown: shown.length,
				first: document.querySelector<HTMLInputElement>('.promises-counts input')?.value ?? '',
				ofFirst: all.filter(
					({ dataset }) =>
						dataset['finding'] === document.querySelector<HTMLInputElement>('.promises-counts input')?.value,
				).length,
				search: location.search,
				status: document.querySelector('.promises-status')?.textContent ?? '',
				wide: document.documentElement.scrollWidth > innerWidth,
			};
		});

	test('one commitment stands without a box, more with a box for each finding', async () => {
		await tab.open(path);
		const { all, shown, first } = await rows();
		expect(shown).toBe(all);
		expect(first !== '').toBe(all > 1);
	});

	// Of one commitment there is nothing to choose from.
	if (!embedHas(path, '.promises-counts input')) return;

	test.each([320, 1440])('at %d: a box hides what has its finding, by the style sheet alone', async (width) => {
		const bare = await bareTab(width, path);
		const before = await rows(bare);
		await bare.click('.promises-counts input');
		const after = await rows(bare);
		await bare.close();
		expect(before).toMatchObject({ shown: before.all, wide: false });
		expect(after.shown).toBe(before.all - before.ofFirst);
	});

	test('the address keeps the findings that are shown', async () => {
		await tab.open(path);
		const { first, ofFirst, all } = await rows();
		await tab.open(`${path}?finding=${first}`);
		await expect.poll(async () => (await rows()).shown).toBe(ofFirst);
		if (ofFirst < all) expect((await rows()).status).toBe(`${ofFirst} of ${all} are shown.`);
		await tab.open(`${path}?finding=lost`);
		await expect.poll(async () => (await rows()).status).toContain('lost');
		expect((await rows()).shown).toBe(all);
	});
});

test.each([
	[360, '/', '.clause-sentence'],
	[1280, '/', '.clause-sentence'],
	[360, '/briefing/', '.briefing-clause blockquote p'],
	[1280, '/briefing/', '.briefing-clause blockquote p'],
])('at %i px the mark of quotation hangs, and the words of %s keep one edge', async (width, path, sentence) => {
	await tab.resize(width);
	await tab.open(path);
	const edges = await tab.evaluate((selector) => {
		const quoted = document.querySelector(selector);
		const walker = document.createTreeWalker(quoted ?? document.body, NodeFilter.SHOW_TEXT);
		/** The first letter of each line, by its left edge. */
		const lines: { readonly bottom: number; readonly left: number }[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			for (const { index } of (node.nodeValue ?? '').matchAll(/\p{L}/gu)) {
				if (node.parentElement?.closest('sup')) continue;
				const letter = document.createRange();
				letter.setStart(node, index);
				letter.setEnd(node, index + 1);
				const { top, bottom, left } = letter.getBoundingClientRect();
				if (top >= (lines.at(-1)?.bottom ?? -Infinity)) lines.push({ bottom: bottom - 1, left });
			}
		return lines.map(({ left }) => left);
	}, sentence);
	expect(edges.length).toBeGreaterThan(2);
	expect(Math.max(...edges) - Math.min(...edges), edges.join(', ')).toBeLessThan(1);
});
