import { describe, expect, inject, test } from 'vitest';
import { driver, oneTab, tab } from './browser.ts';
import type { Tab } from './driver/index.ts';

oneTab();

describe('the essay in a browser', () => {
	test('it opens with one heading of the first level, and says nothing in the console', async () => {
		await tab.open('/');
		expect(await tab.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
		expect(tab.errors).toEqual([]);
	});

	test('no request leaves the site', async () => {
		await tab.open('/');
		expect(tab.requests.length).toBeGreaterThan(2);
		const { origin } = new URL(inject('site'));
		expect(tab.requests.filter((url) => new URL(url).origin !== origin && !url.startsWith('data:'))).toEqual([]);
	});

	test('with scripting off its paragraphs stand there, every word', async (context) => {
		if (!driver.can.scripting) context.skip(`${driver.name} cannot be told to turn scripting off`);
		await tab.open('/');
		/** Each paragraph without the numbers that cards tell where scripts run, and which stand there where they do not. */
		const paragraphsOf = (page: Tab) =>
			page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('[data-paragraph]')].map((paragraph) => {
					const shown = paragraph.getClientRects().length > 0;
					const copy = paragraph.cloneNode(true) as HTMLElement;
					for (const told of copy.querySelectorAll('.told')) told.remove();
					return { words: copy.textContent.replace(/\s+/g, ' ').trim(), shown };
				}),
			);
		const scripted = await paragraphsOf(tab);
		const bare = await driver.tab();
		await bare.scripting(false);
		await bare.open('/');
		const there = await paragraphsOf(bare);
		await bare.close();
		expect(scripted.length).toBeGreaterThan(0);
		for (const { shown } of scripted) expect(shown).toBe(true);
		expect(there).toEqual(scripted);
	});
});

test('copied words are the sentence alone: no number of a paragraph or source, no letter of a note, no sign', async () => {
	await tab.open('/');
	const copied = await tab.evaluate(() => {
		const words = (node: Node): string => {
			const selection = getSelection();
			selection?.selectAllChildren(node);
			return (selection?.toString() ?? '').replace(/\s+/g, ' ').trim();
		};
		const bare = (node: Element): string => {
			const clone = node.cloneNode(true) as Element;
			for (const mark of clone.querySelectorAll('sup, .pilcrow, .heading-link, .note-letter, .of-sentence'))
				mark.remove();
			return clone.textContent.replace(/\s+/g, ' ').trim();
		};
		const parts = document.querySelectorAll(
			'p[data-paragraph], .margin-note, .essay-section :is(h2, h3), .clause-sentence',
		);
		return [...parts]
			.filter((part) => part.checkVisibility())
			.map((part) => ({ taken: words(part), said: bare(part) }));
	});
	expect(copied.length).toBeGreaterThan(20);
	for (const { taken, said } of copied) expect(taken).toBe(said);
});

test('below the last note of a section is no room for a note that does not come', async () => {
	await tab.resize(1440);
	await tab.open('/');
	const empty = await tab.evaluate(() =>
		[...document.querySelectorAll('.essay-section:has(> .passage > .margin-note)')].map((section) => {
			const bottoms = [...section.querySelectorAll('*')].map((part) => part.getBoundingClientRect().bottom);
			return { of: section.id, empty: section.getBoundingClientRect().bottom - Math.max(...bottoms) };
		}),
	);
	expect(empty.length).toBeGreaterThan(0);
	expect(empty.filter(({ empty: room }) => room > 40)).toEqual([]);
});
