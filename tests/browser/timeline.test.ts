import { beforeAll, describe, expect, test } from 'vitest';
import { driver, oneTab, tab } from './browser.ts';

oneTab();
beforeAll(() => tab.resize(1280, 900));

/** Waits until something holds in the page; the test fails by its own limit where it never does. */
const until = async (condition: string): Promise<void> => {
	for (let tries = 0; tries < 100; tries += 1) {
		if (await tab.evaluate<boolean, []>(`Boolean(${condition})`)) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`never came true: ${condition}`);
};
const explored = (): Promise<void> =>
	until(`document.querySelector('[data-figure="timeline"]').dataset.explored !== undefined`);
const visible = `[...document.querySelectorAll('.tl-svg')].find((svg) => svg.getClientRects().length > 0)`;
const focusedName = (): Promise<string> => tab.evaluate(`document.activeElement?.getAttribute('aria-label') ?? ''`);
const focusedEvent = (): Promise<string> => tab.evaluate(`document.activeElement?.getAttribute('data-event') ?? ''`);
const status = (): Promise<string> => tab.evaluate(`document.querySelector('.tl-status')?.textContent ?? ''`);
const search = (): Promise<string> => tab.evaluate('location.search');
const shownMarks = (): Promise<number> =>
	tab.evaluate<number, []>(
		`[...${visible}.querySelectorAll('.ev')].filter((mark) => mark.checkVisibility({ visibilityProperty: true })).length`,
	);

const openExplored = async (address = '/timeline/'): Promise<void> => {
	await tab.open(address);
	await tab.evaluate(`${visible}.querySelector('.ev').focus()`);
	await explored();
};

describe('the keys', () => {
	test('the drawing is one tab stop, and an event is named by date, title, track and position', async () => {
		await openExplored();
		expect(await tab.evaluate<number, []>(`${visible}.querySelectorAll('.ev[tabindex="0"]').length`)).toBe(1);
		expect(await focusedName()).toMatch(/^\d.*\b20\d\d, .+, (?:bilateral|multilateral|unilateral|incident), 1 of \d+$/);
	});

	test('the arrows move in time and between lanes, Home and End to the ends', async () => {
		await openExplored();
		const first = await focusedEvent();
		await tab.press('ArrowRight');
		expect(await focusedName()).toMatch(/, 2 of \d+$/);
		await tab.press('ArrowLeft');
		expect(await focusedEvent()).toBe(first);
		await tab.press('End');
		expect(await focusedName()).toMatch(/, (\d+) of \1$/);
		await tab.press('Home');
		expect(await focusedEvent()).toBe(first);
		const lane = (): Promise<string> => tab.evaluate(`document.activeElement.dataset.track`);
		const before = await lane();
		await tab.press('ArrowUp');
		if ((await lane()) === before) await tab.press('ArrowDown');
		expect(await lane()).not.toBe(before);
	});

	test('the focus can be seen on every event that it reaches', async () => {
		await openExplored();
		for (const key of ['End', 'PageUp', 'ArrowDown', 'PageUp']) {
			await tab.press(key);
			expect(
				await tab.evaluate<boolean, []>(
					`document.activeElement.matches(':focus-visible') && getComputedStyle(document.activeElement).outlineStyle !== 'none'`,
				),
			).toBe(true);
		}
	});

	test('Enter opens the card, Escape closes it and gives the focus back', async () => {
		await openExplored();
		await tab.press('End');
		const event = await focusedEvent();
		await tab.press('Enter');
		await until(`document.querySelector('.tl-card').matches(':popover-open')`);
		expect(await tab.evaluate('location.hash')).toBe('');
		await tab.press('Escape');
		expect(await tab.evaluate<boolean, []>(`document.querySelector('.tl-card').matches(':popover-open')`)).toBe(false);
		expect(await focusedEvent()).toBe(event);
	});

	test('a label that is touched before the rest has come is answered by its card', async () => {
		await tab.open('/timeline/');
		await tab.evaluate(
			`(() => { const mark = ${visible}.querySelectorAll('.ev')[5]; mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })); mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); })()`,
		);
		await until(`document.querySelector('.tl-card')?.matches(':popover-open')`);
		expect(await tab.evaluate('location.hash')).toBe('');
		await tab.press('Escape');
	});

	test('previous and next follow time', async () => {
		await openExplored();
		await tab.press('Enter');
		const place = (): Promise<string> => tab.evaluate(`document.querySelector('.tl-card-bar span').textContent`);
		expect(await place()).toMatch(/^1 of/);
		await tab.press('ArrowRight');
		expect(await place()).toMatch(/^2 of/);
		await tab.press('ArrowLeft');
		expect(await place()).toMatch(/^1 of/);
		await tab.press('Escape');
	});

	test('a key writes only what it changes', async () => {
		await openExplored();
		const written = async (key: string): Promise<{ same: number; names: string[] }> => {
			await tab.evaluate(
				`(() => { globalThis.records = []; new MutationObserver((more) => records.push(...more)).observe(${visible}, { attributes: true, attributeOldValue: true, subtree: true }); })()`,
			);
			await tab.press(key);
			return tab.evaluate(
				`({ same: records.filter(({ target, attributeName, oldValue }) => target.getAttribute(attributeName) === oldValue).length, names: records.map(({ attributeName }) => attributeName) })`,
			);
		};
		expect(await written('ArrowRight')).toEqual({ same: 0, names: ['tabindex', 'tabindex'] });
		const zoomed = await written('+');
		expect(zoomed.names.length).toBeGreaterThan(0);
		expect(zoomed.same).toBe(0);
	});

	test('no key is taken outside the figure', async () => {
		await openExplored();
		await tab.evaluate(`document.querySelector('.site-name').focus()`);
		await tab.press('End');
		await tab.press('0');
		expect(await tab.evaluate<boolean, []>(`document.activeElement.matches('.site-name')`)).toBe(true);
		expect(await search()).toBe('');
	});
});

describe('filters, zoom and the address', () => {
	test('zoom narrows to whole months, and the back button undoes it', async () => {
		await openExplored();
		const all = await shownMarks();
		await tab.press('+');
		expect(await search()).toMatch(/^\?from=20\d\d-\d\d&to=20\d\d-\d\d$/);
		expect(await shownMarks()).toBeLessThan(all);
		expect(await status()).toMatch(/^\d+ of \d+ events, \w+ 20\d\d to \w+ 20\d\d\.$/);
		await tab.evaluate('history.back()');
		await until(`location.search === ''`);
		await until(`document.querySelector('.tl-status').textContent === '${all} events.'`);
	});

	test('one key leads out of every state', async () => {
		await tab.open('/timeline/?track=bilateral&from=2015-01&to=2015-06');
		await explored();
		await tab.evaluate(`${visible}.querySelector('.ev[tabindex="0"]').focus()`);
		await tab.press('0');
		expect(await search()).toBe('');
	});

	test('an address reproduces its view', async () => {
		await tab.open('/timeline/?track=bilateral&from=2015-01&to=2015-06');
		await explored();
		const said = await status();
		const marks = await shownMarks();
		expect(said).toContain('January 2015 to June 2015');
		const tracks: string[] = await tab.evaluate(
			`[...new Set([...${visible}.querySelectorAll('.ev:not(.out)')].map((mark) => mark.dataset.track))]`,
		);
		expect(tracks).toEqual(['bilateral']);
		await tab.open(`/timeline/${await search()}`);
		await explored();
		expect(await status()).toBe(said);
		expect(await shownMarks()).toBe(marks);
	});

	test('what makes no sense in an address is passed over, and said', async () => {
		await tab.open('/timeline/?actor=nobody&from=2015-77');
		await explored();
		expect(await status()).toContain('actor=nobody');
		expect(await status()).toContain('from=2015-77');
		expect(tab.errors).toEqual([]);
	});

	test('where nothing matches, a word says so and the way out', async () => {
		await tab.open('/timeline/?q=zzzzqqqq');
		await explored();
		expect(await status()).toMatch(/^No event matches\. Reset shows all \d+\.$/);
		await tab.evaluate(`[...document.querySelectorAll('.tl-zoom button')].at(-1).click()`);
		expect(await status()).toMatch(/^\d+ events\.$/);
	});

	test('a filter hides in the list what it hides in the drawing', async () => {
		await tab.open('/timeline/?track=incident');
		await explored();
		await until(`document.querySelector('.events li[hidden]')`);
		const listed: string[] = await tab.evaluate(
			`[...document.querySelectorAll('.events li[data-event]')].filter((item) => item.getClientRects().length > 0).map((item) => item.dataset.event)`,
		);
		const drawn: string[] = await tab.evaluate(
			`[...${visible}.querySelectorAll('.ev:not(.out)')].map((mark) => mark.dataset.event)`,
		);
		expect([...listed].sort()).toEqual([...drawn].sort());
		expect(drawn.length).toBeGreaterThan(0);
	});
});

describe('without a script', () => {
	test('every event is visible, labelled and linked, and the tracks filter', async (context) => {
		if (!driver.can.scripting) context.skip(`${driver.name} cannot be told to turn scripting off`);
		const bare = await driver.tab();
		await bare.resize(1280, 900);
		await bare.scripting(false);
		await bare.open('/timeline/');
		const marks = `[...document.querySelectorAll('.tl-svg')].find((svg) => svg.getClientRects().length > 0).querySelectorAll('.ev')`;
		const state: { all: number; linked: number; labelled: number } = await bare.evaluate(
			`(() => { const marks = [...${marks}].filter((mark) => mark.getClientRects().length > 0); return { all: marks.length, linked: marks.filter((mark) => document.getElementById(mark.getAttribute('href').split('#')[1])).length, labelled: marks.filter((mark) => mark.querySelector('text').textContent.trim()).length }; })()`,
		);
		expect(state.all).toBeGreaterThan(50);
		expect(state).toEqual({ all: state.all, linked: state.all, labelled: state.all });
		await bare.evaluate(`document.querySelector('.tl-tracks [value="bilateral"]').click()`);
		const tracks: string[] = await bare.evaluate(
			`[...new Set([...${marks}].filter((mark) => mark.getClientRects().length > 0).map((mark) => mark.dataset.track))]`,
		);
		expect([...tracks].sort()).toEqual(['incident', 'multilateral', 'unilateral']);
		await bare.close();
	});
});

describe('in the essay', () => {
	test('a link to an event lights its mark, by focus as by hover', async () => {
		await tab.open('/');
		const event: string = await tab.evaluate(
			`[...document.querySelectorAll('[data-to-event]')].find((link) => document.querySelector('.ev[data-event="' + link.dataset.toEvent + '"]')).dataset.toEvent`,
		);
		await tab.evaluate(`document.querySelector('[data-to-event="${event}"]').focus()`);
		expect(
			await tab.evaluate<boolean, []>(`document.querySelector('.ev[data-event="${event}"]').classList.contains('lit')`),
		).toBe(true);
		await tab.evaluate(`document.activeElement.blur()`);
		expect(
			await tab.evaluate<boolean, []>(`document.querySelector('.ev[data-event="${event}"]').classList.contains('lit')`),
		).toBe(false);
	});

	test('choosing an event offers the paragraphs that it bears on, and moves nothing by itself', async () => {
		await tab.open('/');
		await tab.evaluate(`document.querySelector('#figure-timeline').scrollIntoView()`);
		const at: number = await tab.evaluate('scrollY');
		await tab.evaluate(
			`${visible}.querySelectorAll('.ev')[10].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
		);
		await until(`document.querySelector('.tl-card')?.matches(':popover-open')`);
		expect(await tab.evaluate('scrollY')).toBe(at);
		expect(await tab.evaluate<number, []>(`document.querySelectorAll('.tl-card a[href*="#"]').length`)).toBeGreaterThan(
			0,
		);
	});
});

test('where exploring fails, a label leads to its event', async () => {
	await tab.open('/timeline/');
	await tab.evaluate(
		`(() => { document.querySelector('[data-figure]').dataset.marks = 'not json'; ${visible}.querySelector('.ev').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); })()`,
	);
	await until(`location.hash.startsWith('#event-')`);
});

test('a feature that throws leaves the others at work', async () => {
	await tab.open('/timeline/');
	const alive: string = await tab.evaluate(
		`document.querySelector('[data-search] kbd')?.hidden === false ? 'search' : 'none'`,
	);
	expect(alive).toBe('search');
	await tab.evaluate(`document.querySelector('[data-figure]').dataset.marks = 'not json'`);
	await tab.evaluate(`${visible}.querySelector('.ev').focus()`);
	await new Promise((resolve) => setTimeout(resolve, 400));
	await tab.press('/');
	await until(`document.querySelector('dialog[open]')`);
});
