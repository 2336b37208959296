/** The keys of the timeline, pressed in a browser. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { moveTo, type Move, type Stop } from '../../src/figures/timeline/keys.ts';
import { oneTab, tab } from './browser.ts';
import { calm, cardIsOpen, focusedEvent, focusedName, openExplored, search, until, visible } from './timeline.ts';

oneTab();
beforeAll(calm);

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

	test('a move of the focus asks little of the marks, and counts no events anew', async () => {
		await openExplored();
		const [asked, marks] = await tab.evaluate<[number, number], []>(`(() => {
			const [{ getAttribute }, { has }] = [Element.prototype, Set.prototype];
			let asked = 0;
			Element.prototype.getAttribute = function (...names) {
				asked += 1;
				return getAttribute.apply(this, names);
			};
			Set.prototype.has = function (...values) {
				asked += 1;
				return has.apply(this, values);
			};
			const press = new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true });
			document.activeElement.dispatchEvent(press);
			Object.assign(Element.prototype, { getAttribute });
			Object.assign(Set.prototype, { has });
			return [asked, ${visible}.querySelectorAll('.ev').length];
		})()`);
		expect(await focusedName()).toMatch(/, (\d+) of \1$/);
		expect(asked).toBeLessThan(marks / 2);
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
		await until(cardIsOpen);
		await tab.press('Escape');
		expect(await tab.evaluate<boolean, []>(cardIsOpen)).toBe(false);
		expect(await focusedEvent()).toBe(event);
	});

	test('a label that is touched before the rest has come is answered by its card, and the page stays', async () => {
		await tab.open('/timeline/');
		const at: number = await tab.evaluate('scrollY');
		await tab.evaluate(
			`(() => { const mark = ${visible}.querySelectorAll('.ev')[5]; mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })); mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); })()`,
		);
		await until(cardIsOpen);
		expect(await tab.evaluate('scrollY')).toBe(at);
		await tab.press('Escape');
	});

	test('previous and next follow time', async () => {
		await openExplored();
		await tab.press('Enter');
		const place = (): Promise<string> => tab.evaluate(`document.querySelector('.card-bar p').textContent`);
		expect(await place()).toMatch(/^1 of/);
		await tab.press('ArrowRight');
		expect(await place()).toMatch(/^2 of/);
		await tab.press('ArrowLeft');
		expect(await place()).toMatch(/^1 of/);
		await tab.press('Escape');
	});

	test.each([1280, 360])('every event is reached from outside in ten keys or fewer, at %i px', async (width) => {
		await tab.resize(width, 900);
		await openExplored();
		const stops: Stop[] = await tab.evaluate(
			`[...${visible}.querySelectorAll('.ev')].map(({ dataset }) => ({ id: dataset.event, track: dataset.track, start: Date.parse(dataset.date.split('/')[0]) / 864e5 }))`,
		);
		const across = width > 700;
		const keys: Record<Move, readonly [string, ...string[]]> = {
			earlier: [across ? 'ArrowLeft' : 'ArrowUp'],
			later: [across ? 'ArrowRight' : 'ArrowDown'],
			laneBefore: [across ? 'ArrowUp' : 'ArrowLeft'],
			laneAfter: [across ? 'ArrowDown' : 'ArrowRight'],
			quarterBack: ['PageUp'],
			quarterOn: ['PageDown'],
			yearBack: ['PageUp', 'Shift'],
			yearOn: ['PageDown', 'Shift'],
			first: ['Home'],
			last: ['End'],
		};
		/** The shortest way to each event from the first, where one Tab leads. */
		const ways = new Map<string, readonly Move[]>([[stops[0]?.id ?? '', []]]);
		for (const [from, way] of ways)
			for (const move of Object.keys(keys) as Move[]) {
				const to = moveTo(stops, from, move);
				if (to !== undefined && !ways.has(to)) ways.set(to, [...way, move]);
			}
		expect(ways.size).toBe(stops.length);
		for (const [id, way] of ways) {
			expect(1 + way.length).toBeLessThanOrEqual(10);
			await tab.evaluate(`${visible}.querySelector('.ev').focus()`);
			for (const move of way) await tab.press(...keys[move]);
			expect(await focusedEvent()).toBe(id);
		}
		await tab.resize(1280, 900);
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

test('a double click on the drawing does not zoom', async () => {
	await openExplored();
	const extent = (): Promise<string> =>
		tab.evaluate(
			`JSON.stringify([...${visible}.querySelectorAll('.ev')].map((mark) => mark.getBoundingClientRect().x))`,
		);
	const before = await extent();
	await tab.evaluate(
		`(() => { const box = ${visible}.getBoundingClientRect(); const at = { bubbles: true, cancelable: true, clientX: box.x + box.width / 2, clientY: box.y + 40 }; ${visible}.dispatchEvent(new MouseEvent('dblclick', at)); })()`,
	);
	await tab.evaluate(() => new Promise((done) => setTimeout(done, 600)));
	expect(await extent()).toBe(before);
	expect(await search()).toBe('');
});

describe('taken down again', () => {
	test('nothing answers keys, clicks and boxes any more, and a label is a link as it was', async () => {
		const script = readdirSync(join(process.env['OUT_DIR'] ?? 'dist', '_astro')).find((name) =>
			/^figure-timeline\..+\.js$/.test(name),
		);
		await tab.open('/timeline/');
		// A copy has none of the listeners that would fetch and start all of it anew.
		const seen = await tab.evaluate<Record<'up' | 'down', unknown>, []>(`(async () => {
			const first = document.querySelector('[data-figure="timeline"]');
			const figure = first.cloneNode(true);
			first.replaceWith(figure);
			addEventListener('click', (event) => {
				if (!event.target.closest('a')) return;
				taken = event.defaultPrevented;
				event.preventDefault();
			});
			let taken;
			const base = document.documentElement.dataset.base ?? '';
			const { bring } = await import(base + '/_astro/${script ?? ''}');
			const drawing = [...figure.querySelectorAll('.tl-svg')].find((svg) => svg.getClientRects().length > 0);
			const stop = () => drawing.querySelector('.ev[tabindex="0"]');
			const hidden = () => drawing.querySelectorAll('.ev.out').length;
			const use = (key) => {
				const before = [stop(), hidden()];
				stop().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
				const moved = stop() !== before[0];
				figure.querySelector('.tl-tracks input').click();
				const filtered = hidden() !== before[1];
				stop().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
				return { explored: figure.dataset.explored !== undefined, moved, filtered, taken };
			};
			const takeDown = await bring(figure, false);
			const up = use('End');
			takeDown();
			return { up, down: use('Home') };
		})()`);
		expect(seen.up).toEqual({ explored: true, moved: true, filtered: true, taken: true });
		expect(seen.down).toEqual({ explored: false, moved: false, filtered: false, taken: false });
	});
});
