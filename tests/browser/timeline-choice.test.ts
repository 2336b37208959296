/** The event that the reader has chosen: in its card, in the drawing and in the address. */
import { beforeAll, describe, expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';
import {
	calm,
	cardIsOpen,
	cardText,
	clickMark,
	drawn,
	explored,
	focusedEvent,
	hash,
	openExplored,
	search,
	status,
	until,
} from './timeline.ts';

oneTab();
beforeAll(calm);

const chosen = (): Promise<string[]> =>
	tab.evaluate(`[...new Set([...document.querySelectorAll('.ev.chosen')].map((mark) => mark.dataset.event))]`);

describe('the chosen event', () => {
	test('stands in the address, and walking on writes the next one', async () => {
		await openExplored();
		const [first = '', second = ''] = await drawn();
		await tab.press('Enter');
		await until(cardIsOpen);
		expect(await hash()).toBe(`#event-${first}`);
		await tab.press('ArrowRight');
		expect(await hash()).toBe(`#event-${second}`);
		expect(await chosen()).toEqual([second]);
		const at: number = await tab.evaluate('scrollY');
		await tab.back();
		await until(`location.hash === '#event-${first}'`);
		await until(`Math.abs(scrollY - ${at}) < 2`);
		await until(`${cardIsOpen} && document.querySelector('.card-bar p').textContent.startsWith('1 of')`);
		await tab.back();
		await until(`location.hash === ''`);
		await until(`!${cardIsOpen}`);
		expect(await chosen()).toEqual([]);
	});

	test('leaves the address when its card is closed', async () => {
		await openExplored('/timeline/?track=bilateral');
		await tab.press('Enter');
		await until(cardIsOpen);
		await tab.press('Escape');
		expect([await hash(), await search()]).toEqual(['', '?track=bilateral']);
	});

	test('moves the page neither when it is chosen nor when the card is closed by the pointer', async () => {
		await openExplored();
		const id = (await drawn())[10] ?? '';
		await tab.evaluate(`scrollTo({ top: 300, behavior: 'instant' })`);
		await clickMark(id);
		await until(cardIsOpen);
		await tab.evaluate(`scrollTo({ top: 900, behavior: 'instant' })`);
		await tab.evaluate(`[...document.querySelectorAll('.card-bar button')].at(-1).click()`);
		expect(await tab.evaluate('scrollY')).toBe(900);
		expect(await focusedEvent()).toBe(id);
	});

	test('is marked in the drawing by an address that names it, and the page stands at its entry', async () => {
		await openExplored();
		const id = (await drawn())[50] ?? '';
		await tab.open(`/timeline/#event-${id}`);
		expect(await chosen()).toEqual([id]);
		expect(await tab.evaluate<boolean, []>(`document.getElementById('event-${id}').matches(':target')`)).toBe(true);
		const top: number = await tab.evaluate(`document.getElementById('event-${id}').getBoundingClientRect().top`);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(900);
		expect(await tab.evaluate<boolean, []>(cardIsOpen)).toBe(false);
	});

	test('named by an address that is opened afresh, its entry stands at the head of the window', async () => {
		await tab.open('/timeline/');
		// The year that has the most: its entries stand beside each other, and each moves those after it.
		const ids = await tab.evaluate(() => {
			const years = [...document.querySelectorAll('section.events')].map((year) =>
				[...year.querySelectorAll<HTMLElement>('li[data-event]')].map(({ id }) => id),
			);
			return years.reduce((most, year) => (year.length > most.length ? year : most));
		});
		const tops = new Map<string, number>();
		for (const id of ids.slice(-24).filter((_, index) => index % 2 === 0)) {
			await tab.open(`/timeline/#${id}`);
			await until(`document.querySelector(':target') !== null`);
			await new Promise((resolve) => setTimeout(resolve, 200));
			tops.set(id, await tab.evaluate(() => document.querySelector(':target')?.getBoundingClientRect().top ?? -1));
		}
		expect([...tops].filter(([, top]) => top < 0 || top > 120)).toEqual([]);
	});

	test('has its card again where the page comes back to the drawing', async () => {
		await openExplored('/timeline/?from=2015-01&to=2015-12');
		await tab.press('Enter');
		await until(cardIsOpen);
		const told = await cardText();
		expect(await hash()).toMatch(/^#event-/);
		await tab.evaluate('(globalThis.old = true, location.reload())');
		await until(`globalThis.old === undefined && document.readyState === 'complete'`);
		await explored();
		await until(`${cardIsOpen} || document.querySelector(':target').getBoundingClientRect().top < innerHeight`);
		expect(await chosen()).toHaveLength(1);
		if (await tab.evaluate<boolean, []>(cardIsOpen)) expect(await cardText()).toBe(told);
	});

	test.each(['#event-nobody-knows', '#event-%', '#event-%E0%A4%A'])(
		'an address with %s chooses none, says so, and all else is at work',
		async (fragment) => {
			await openExplored(`/timeline/${fragment}`);
			expect(await chosen()).toEqual([]);
			expect(tab.errors).toEqual([]);
			expect(await status()).toContain(fragment);
		},
	);

	test('an address whose filter hides the event that it names says so', async () => {
		await tab.open('/timeline/');
		const other: string = await tab.evaluate(
			`document.querySelector('.ev:not([data-track="incident"])').dataset.event`,
		);
		await tab.open(`/timeline/?track=incident#event-${other}`);
		await explored();
		expect(await status()).toContain(`#event-${other}`);
		expect(await chosen()).toEqual([]);
		expect(await tab.evaluate<boolean, []>(cardIsOpen)).toBe(false);
	});

	test('that a filter hides goes with its card; of another the place counts anew', async () => {
		await openExplored();
		const id: string = await tab.evaluate(`document.querySelectorAll('.ev[data-track="bilateral"]')[9].dataset.event`);
		await clickMark(id);
		await until(cardIsOpen);
		const place = (): Promise<string> => tab.evaluate(`document.querySelector('.card-bar p').textContent`);
		const before = await place();
		await tab.evaluate(`document.querySelector('.tl-tracks [value="multilateral"]').click()`);
		expect(await place()).not.toBe(before);
		await tab.evaluate(`document.querySelector('.tl-tracks [value="bilateral"]').click()`);
		expect(await tab.evaluate<boolean, []>(cardIsOpen)).toBe(false);
		expect([await hash(), await chosen()]).toEqual(['', []]);
	});

	test('lets go by Escape wherever the focus is, and takes it from there only where it was its own', async () => {
		await openExplored();
		await tab.press('Enter');
		await until(cardIsOpen);
		await tab.focus('.site-name');
		await tab.press('Escape');
		expect(await tab.evaluate<boolean, []>(cardIsOpen)).toBe(false);
		expect(await tab.evaluate<boolean, []>(`document.activeElement.matches('.site-name')`)).toBe(true);
	});
});

describe('the card', () => {
	test('keeps the focus on a button that can go no further', async () => {
		await openExplored();
		await tab.press('End');
		await tab.press('ArrowLeft');
		await tab.press('Enter');
		await until(cardIsOpen);
		await tab.focus('.card-bar button:nth-child(2)');
		await tab.press('Enter');
		await tab.press('Enter');
		expect(await tab.evaluate(`document.activeElement.textContent`)).toBe('Next');
		await tab.press('Escape');
		expect(await tab.evaluate<boolean, []>(cardIsOpen)).toBe(false);
	});

	test('says the event, where it stands, what it does to the argument, and its sources', async () => {
		await openExplored();
		const id = (await drawn())[20] ?? '';
		await clickMark(id);
		await until(cardIsOpen);
		const matters: string = await tab.evaluate(`document.querySelector('#event-${id} .matters').textContent`);
		expect(await cardText()).toContain(matters.trim());
		expect(await cardText()).toMatch(/\d+ of \d+/);
		expect(await cardText()).toMatch(/Sources: /);
	});
});
