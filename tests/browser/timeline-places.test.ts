/** The timeline where it stands: in the essay, on the pages of entries, in a frame; and what is left when a part fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { driver, oneTab, tab } from './browser.ts';
import { pageTypes } from './page-types.ts';
import {
	calm,
	cardIsOpen,
	clickMark,
	drawn,
	focusedName,
	explored,
	openExplored,
	status,
	until,
	visible,
} from './timeline.ts';

oneTab();
beforeAll(calm);

interface Data {
	readonly id: string;
	readonly matters: string;
}
const data = (): readonly Data[] =>
	JSON.parse(readFileSync(join(process.env['OUT_DIR'] ?? 'dist', 'data/events.json'), 'utf8')) as Data[];
const mattersOf = (id: string): string => data().find((event) => event.id === id)?.matters ?? '';

const entries = pageTypes.filter((path) => /^\/(?:agreements|actors|mechanisms)\/.+\/$/.test(path));

describe.each(['/', '/embed/timeline/', ...entries])('on %s', (path) => {
	test('a label opens a card that says all that the entry says', async () => {
		await tab.open(path);
		const ids = await drawn();
		const id = ids[Math.floor(ids.length / 2)] ?? '';
		await clickMark(id);
		await until(cardIsOpen);
		await until(
			`document.querySelector('.popover-card').innerText.includes(${JSON.stringify(mattersOf(id).slice(0, 40))})`,
		);
		await until(`document.querySelector('.popover-card').innerText.includes('Sources: ')`);
		await tab.press('ArrowRight');
		const next = ids[Math.floor(ids.length / 2) + 1];
		if (next !== undefined)
			await until(
				`document.querySelector('.popover-card').innerText.includes(${JSON.stringify(mattersOf(next).slice(0, 40))})`,
			);
		await tab.press('Escape');
		expect(await tab.evaluate<boolean, []>(cardIsOpen)).toBe(false);
		expect(tab.errors).toEqual([]);
	});

	test('an event is named by date, title, track and position', async () => {
		await openExplored(path);
		expect(await focusedName()).toMatch(/\b\d{4}, .{12,}, (?:bilateral|multilateral|unilateral|incident), 1 of \d+$/);
	});
});

describe('in the essay', () => {
	test.each(['focus', 'pointer'])('a link to an event lights its mark, and a mark the link, by %s', async (how) => {
		await tab.open('/');
		// What answers is fetched at the first wish of the pointer.
		await tab.hover('.essay-section a[data-entity]');
		await until(`document.querySelector('#popover-card')?.matches(':popover-open')`);
		const event: string = await tab.evaluate(
			`[...document.querySelectorAll('[data-to-event]')].find((link) => document.querySelector('.ev[data-event="' + link.dataset.toEvent + '"]')).dataset.toEvent`,
		);
		const [link, mark] = [`[data-to-event="${event}"]`, `.ev[data-event="${event}"]`];
		const lit = (selector: string): Promise<boolean> =>
			tab.evaluate(`[...document.querySelectorAll('${selector}')].every((each) => each.classList.contains('lit'))`);
		const [enter, leave] = how === 'focus' ? ['focusin', 'focusout'] : ['pointerover', 'pointerout'];
		for (const [from, to] of [
			[link, mark],
			[mark, link],
		] as const) {
			const tell = (name: string): Promise<void> =>
				tab.evaluate(`document.querySelector('${from}').dispatchEvent(new Event('${name}', { bubbles: true }))`);
			// What answers is fetched at the first of these.
			await until(
				`(document.querySelector('${from}').dispatchEvent(new Event('${enter ?? ''}', { bubbles: true })), [...document.querySelectorAll('${to}')].every((each) => each.classList.contains('lit')))`,
			);
			expect(await lit(to)).toBe(true);
			await tell(leave ?? '');
			expect(await lit(to)).toBe(false);
		}
	});

	test('choosing an event offers the paragraphs that it bears on, moves nothing, and the way back leads there again', async () => {
		await tab.open('/');
		await tab.evaluate(`document.querySelector('#figure-timeline').scrollIntoView()`);
		const at: number = await tab.evaluate('scrollY');
		const id = (await drawn())[10] ?? '';
		await clickMark(id);
		await until(cardIsOpen);
		await until(`[...document.querySelectorAll('.popover-card a')].some((link) => link.textContent.startsWith('¶'))`);
		expect(await tab.evaluate('scrollY')).toBe(at);
		await tab.evaluate(
			`[...document.querySelectorAll('.popover-card a')].find((link) => link.textContent.startsWith('¶')).click()`,
		);
		await until(`document.querySelector(':target')?.matches('[data-paragraph]')`);
		expect(await tab.evaluate<boolean, []>(cardIsOpen)).toBe(false);
		await tab.back();
		await until(`Math.abs(scrollY - ${at}) < 2`);
	});
});

test('one card is open at a time, and Escape leaves none', async () => {
	await tab.open('/');
	const [first, second]: [string, string] = await tab.evaluate(
		`[...document.querySelectorAll('[data-figure="timeline"]')].slice(0, 2).map(({ id }) => id)`,
	);
	for (const figure of [first, second]) {
		await tab.evaluate(
			`[...document.querySelectorAll('#${figure} .tl-svg')].find((svg) => svg.getClientRects().length > 0).querySelectorAll('.ev')[3].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
		);
		await until(`document.querySelector('#${figure} [aria-details="popover-card"]')`);
	}
	expect(await tab.evaluate(`document.querySelectorAll('.popover-card.held:popover-open').length`)).toBe(1);
	await tab.press('Escape');
	expect(await tab.evaluate(`document.querySelectorAll('.popover-card.held:popover-open').length`)).toBe(0);
});

test('a pointer over a link leaves the strip beside the text as the reading has it', async () => {
	await tab.resize(1440, 900);
	await tab.open('/');
	const link = `document.querySelector('[data-paragraph] [data-to-event]')`;
	await tab.evaluate(`${link}.scrollIntoView({ block: 'start', behavior: 'instant' })`);
	await tab.evaluate(`scrollBy({ top: -250, behavior: 'instant' })`);
	const here = `[...document.querySelectorAll('.companion .here')].map(({ dataset }) => dataset.mark).sort().join()`;
	await until(`${here} !== ''`);
	const before: string = await tab.evaluate(here);
	for (const name of ['pointerover', 'pointerout'])
		await tab.evaluate(`${link}.dispatchEvent(new Event('${name}', { bubbles: true }))`);
	expect(await tab.evaluate(here)).toBe(before);
	await tab.resize(1280, 900);
});

describe('in a frame', () => {
	test('it says where it is from, and every link leads out of the frame', async () => {
		await tab.open('/embed/timeline/');
		const { links, home } = await tab.evaluate(() => ({
			links: [...document.querySelectorAll('a[href]')].filter((link) => {
				const own = link.getAttribute('target') ?? document.querySelector('base')?.target ?? '';
				return own !== '_top' && !link.getAttribute('href')?.startsWith('#');
			}).length,
			home: [...document.querySelectorAll<HTMLAnchorElement>('main a')].some((link) => link.pathname === '/timeline/'),
		}));
		expect({ links, home }).toEqual({ links: 0, home: true });
	});
});

test('where the events do not come, words say so, the card and the tracks work, and it is tried again', async () => {
	await tab.open('/timeline/');
	await tab.evaluate(
		`void (globalThis.whole = fetch, globalThis.fetch = () => Promise.resolve(new Response('<p>No</p>')))`,
	);
	await tab.evaluate(
		`${visible}.querySelector('.ev').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
	);
	await until(`document.querySelector('.tl-status button')`);
	expect(await status()).toContain('could not be fetched');
	expect(await tab.evaluate(`getComputedStyle(document.querySelector('.tl-zoom')).visibility`)).toBe('hidden');
	// What needs nothing of it works: the card, and the tracks.
	await until(cardIsOpen);
	await tab.evaluate(`document.querySelector('.tl-tracks [value="bilateral"]').click()`);
	expect(await tab.evaluate(`document.querySelector('.ev[data-track="bilateral"]').getClientRects().length`)).toBe(0);
	await tab.evaluate(`void (globalThis.fetch = whole, document.querySelector('.tl-status button').click())`);
	await explored();
	expect(await status()).toMatch(/^\d+ of \d+ events\./);
	expect(await tab.evaluate(`getComputedStyle(document.querySelector('.tl-zoom')).visibility`)).toBe('visible');
});

test('the drawings of the essay say what they say without a script', async (context) => {
	if (!driver.can.scripting) context.skip(`${driver.name} cannot be told to turn scripting off`);
	const bare = await driver.tab();
	await bare.resize(1280, 900);
	await bare.scripting(false);
	await bare.open('/');
	const {
		marks,
		entries: lines,
		dead,
	} = await bare.evaluate(() => ({
		marks: new Set([...document.querySelectorAll<SVGElement>('.tl-svg .ev')].map((mark) => mark.dataset['event'])).size,
		entries: new Set(
			[...document.querySelectorAll<HTMLElement>('.tl-list li')]
				.filter(
					(item) =>
						item.querySelector('a[href*="#event-"]') && item.querySelector('.when') && item.querySelector('.track'),
				)
				.map((item) => item.dataset['event']),
		).size,
		dead: [...document.querySelectorAll('.tl-script')].filter((each) => each.getClientRects().length > 0).length,
	}));
	expect(marks).toBeGreaterThan(0);
	expect({ lines, dead }).toEqual({ lines: marks, dead: 0 });
	await bare.close();
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
