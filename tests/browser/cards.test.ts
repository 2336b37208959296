/** Mentions and citations explain themselves: by mouse, keyboard and touch, and as plain links without a script. */
import { describe, expect, test } from 'vitest';
import { driver, freshTab, tab } from './browser.ts';
import { Unsupported } from './driver/index.ts';

const mention = '.essay-section a[data-entity]';
const citation = '.essay-section a[data-source]';
/** Something far from both. */
const elsewhere = '.essay-section:last-of-type h2';

freshTab('/', 320, 640);

/** Waits until the card is open (or closed); false where it did not come to that. */
const card = (open: boolean): Promise<boolean> =>
	tab.evaluate(async (wanted) => {
		const now = () => document.querySelector('#popover-card')?.matches(':popover-open') === true;
		for (let turn = 0; turn < 400 && now() !== wanted; turn += 1) await new Promise((done) => setTimeout(done, 50));
		return now() === wanted;
	}, open);
/** Time enough for a card that should not open, or close, to do so all the same. */
const rest = (): Promise<void> => tab.evaluate(() => new Promise<void>((done) => setTimeout(done, 500)));
const words = (): Promise<string> =>
	tab.evaluate(() => document.querySelector<HTMLElement>('#popover-card')?.innerText ?? '');
const isFocused = (selector: string): Promise<boolean> =>
	tab.evaluate((wanted) => document.activeElement === document.querySelector(wanted), selector);
const focusIsInCard = (): Promise<boolean> =>
	tab.evaluate(() => document.activeElement?.closest('#popover-card') !== null);
/** Focus as the keyboard brings it. */
const reach = async (selector: string): Promise<void> => {
	await tab.press('Tab');
	await tab.focus(selector);
};

describe('by mouse', () => {
	test('a mention shows the card of its entry', async () => {
		await tab.hover(mention);
		expect(await card(true)).toBe(true);
		const name = await tab.evaluate((selector) => {
			const entity = document.querySelector<HTMLElement>(selector)?.dataset['entity'] ?? '';
			return document.querySelector(`article[data-card="${entity}"] .card-name`)?.textContent ?? 'no such card';
		}, mention);
		expect(await words()).toContain(name);
		expect(tab.errors).toEqual([]);
	});

	test('the pointer may enter the card; the card goes when the pointer has gone', async () => {
		await tab.hover(mention);
		await card(true);
		await tab.hover('#popover-card');
		await rest();
		expect(await card(true)).toBe(true);
		await tab.hover(elsewhere);
		expect(await card(false)).toBe(true);
	});

	test('Escape closes it, and it stays closed', async () => {
		await tab.hover(mention);
		await card(true);
		await tab.press('Escape');
		await rest();
		expect(await card(false)).toBe(true);
	});

	test('a citation shows all of its sources', async () => {
		await tab.hover(citation);
		expect(await card(true)).toBe(true);
		const addresses = await tab.evaluate((selector) => {
			const keys = document.querySelector<HTMLElement>(selector)?.dataset['source']?.split(' ') ?? [];
			return keys.map(
				(key) => document.querySelector<HTMLElement>(`li[data-source-entry="${key}"] > span`)?.innerText ?? 'no source',
			);
		}, citation);
		expect(addresses.length).toBeGreaterThan(0);
		for (const address of addresses) expect(await words()).toContain(address);
	});

	test('no id stands twice while a card is open', async () => {
		await tab.hover(mention);
		await card(true);
		const ids = await tab.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});
});

describe('by keyboard', () => {
	test('focus shows it; Tab goes into it; Escape gives focus back and leaves it closed', async () => {
		await reach(mention);
		expect(await card(true)).toBe(true);
		expect(
			await tab.evaluate((selector) => document.querySelector(selector)?.ariaDetailsElements?.[0]?.id, mention),
		).toBe('popover-card');
		await tab.press('Tab');
		expect(await focusIsInCard()).toBe(true);
		await tab.press('Escape');
		expect(await isFocused(mention)).toBe(true);
		expect(await card(false)).toBe(true);
	});

	test('a pointer that rests while the page scrolls to the focus does not take it away', async () => {
		await tab.press('Tab');
		await tab.evaluate((selector) => {
			document.querySelector<HTMLElement>(selector)?.focus();
			document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
		}, mention);
		expect(await card(true)).toBe(true);
	});

	test('Shift and Tab go back from the card to its mention', async () => {
		await reach(mention);
		await card(true);
		await tab.press('Tab');
		await tab.press('Tab', 'Shift');
		expect(await isFocused(mention)).toBe(true);
		expect(await card(true)).toBe(true);
	});

	test('Tab passes over the card of a citation, which Enter holds and goes into', async () => {
		const follows = (): Promise<boolean> =>
			tab.evaluate((selector) => {
				const from = document.querySelector(selector);
				const links = [...document.querySelectorAll('a[href]')].filter(
					(link) => !link.closest('#popover-card') && link.checkVisibility(),
				);
				return document.activeElement === links[links.findIndex((link) => link === from) + 1];
			}, citation);
		await reach(citation);
		await card(true);
		await tab.press('Tab');
		expect(await follows()).toBe(true);
		await reach(citation);
		await card(true);
		await tab.press('Enter');
		await expect.poll(focusIsInCard).toBe(true);
		await tab.press('Tab');
		expect(await focusIsInCard()).toBe(true);
		await tab.press('Escape');
		expect(await isFocused(citation)).toBe(true);
	});

	test('Tab from the card goes on to what follows its mention', async () => {
		await reach(mention);
		await card(true);
		await tab.press('Tab');
		await tab.press('Tab');
		const follows = await tab.evaluate((selector) => {
			const from = document.querySelector(selector);
			const links = [...document.querySelectorAll('a[href]')].filter((link) => !link.closest('#popover-card'));
			return document.activeElement === links[links.findIndex((link) => link === from) + 1];
		}, mention);
		expect(follows).toBe(true);
	});

	test.each([
		[320, 640],
		[320, 256],
	])('at %i × %i it goes with the page to what has the focus, and leaves room to read in', async (width, height) => {
		await tab.resize(width, height);
		await reach(mention);
		await card(true);
		await tab.press('Escape');
		const places = await tab.evaluate(async (selector) => {
			const found: { readonly inside: boolean; readonly room: number }[] = [];
			/** Until the page has stood still for half a second. */
			const still = async (): Promise<void> => {
				for (let before = NaN, times = 0; times < 10; before = scrollY) {
					await new Promise((done) => setTimeout(done, 50));
					times = scrollY === before ? times + 1 : 0;
				}
			};
			const links = [...document.querySelectorAll<HTMLElement>(selector)].filter((link) => link.checkVisibility());
			for (const at of [0.2, 0.5, 0.8]) {
				window.scrollTo({ top: 0, behavior: 'instant' });
				await new Promise((done) => setTimeout(done, 200));
				// As the keyboard brings it: the page goes there smoothly, and the focus is there before.
				links[Math.floor(links.length * at)]?.focus();
				await still();
				const panel = document.querySelector('#popover-card:popover-open');
				const { top, bottom } = panel?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
				const whole = panel !== null && panel.scrollHeight <= panel.clientHeight + 1;
				found.push({ inside: top >= 0 && bottom <= innerHeight, room: whole ? innerHeight : bottom - top });
			}
			return found;
		}, '.essay-section a[data-entity]');
		expect(places.map(({ inside }) => inside)).toEqual([true, true, true]);
		for (const { room } of places) expect(room).toBeGreaterThan(130);
	});

	test.each([
		[320, 640],
		[320, 256],
		[1440, 900],
	])('at %i × %i none covers its mention or leaves the window', async (width, height) => {
		await tab.resize(width, height);
		// What explains is fetched at the first wish; from then on it answers at once.
		await reach(mention);
		await card(true);
		await tab.press('Escape');
		await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		const result = await tab.evaluate(() => {
			const popover = document.querySelector<HTMLElement>('#popover-card');
			const wrong: string[] = [];
			// Those whose card stands in the page: another is fetched, and comes a moment later.
			const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-entity], a[data-source]')].filter(
				({ dataset: { entity } }) => entity === undefined || document.querySelector(`[data-card="${entity}"]`) !== null,
			);
			for (const [index, link] of links.entries()) {
				const block = (['start', 'center', 'end'] as const)[index % 3] ?? 'center';
				link.scrollIntoView({ block, behavior: 'instant' });
				link.focus({ preventScroll: true });
				const box = popover?.matches(':popover-open') ? popover.getBoundingClientRect() : undefined;
				if (!box) wrong.push(`no card at '${link.textContent}'`);
				else if (box.left < 0 || box.right > innerWidth || box.top < -1 || box.bottom > innerHeight + 1)
					wrong.push(`outside the window at '${link.textContent}'`);
				else if ([...link.getClientRects()].some((line) => box.top < line.bottom && box.bottom > line.top))
					wrong.push(`over its mention at '${link.textContent}'`);
			}
			return { count: links.length, wrong };
		});
		expect(result.count).toBeGreaterThan(0);
		expect(result.wrong).toEqual([]);
	});
});

describe('a link to an event', () => {
	const link = '.essay-section a[data-to-event]';
	const held = (): Promise<boolean> =>
		tab.evaluate(() => document.querySelector('#popover-card.held')?.matches(':popover-open') === true);

	test('holds its card where it is pressed, with what the timeline says; the page stays; Escape gives the focus back', async () => {
		const here = await tab.evaluate(() => location.href);
		await tab.focus(link);
		await tab.press('Enter');
		await expect.poll(held).toBe(true);
		await expect.poll(words).toMatch(/Sources: /);
		expect(await tab.evaluate(() => location.href)).toBe(here);
		expect(await focusIsInCard()).toBe(true);
		await tab.press('Escape');
		expect(await held()).toBe(false);
		expect(await isFocused(link)).toBe(true);
		expect(tab.errors).toEqual([]);
	});

	test('says so where its card cannot be fetched, and tries again at the next wish', async () => {
		await tab.evaluate(() => {
			Object.assign(globalThis, { online: fetch, fetch: () => Promise.reject(new TypeError('offline')) });
		});
		await tab.focus(link);
		await tab.press('Enter');
		await expect.poll(words).toContain('could not be fetched');
		await tab.press('Escape');
		await tab.evaluate(() => Object.assign(globalThis, { fetch: Reflect.get(globalThis, 'online') as unknown }));
		await tab.press('Enter');
		await expect.poll(words).toMatch(/Sources: /);
	});
});

describe('by touch', () => {
	test('a first tap shows it, one elsewhere closes it, a second one follows', async () => {
		const here = await tab.evaluate(() => location.href);
		await tab.tap(mention);
		expect(await card(true)).toBe(true);
		await rest();
		expect(await tab.evaluate(() => location.href)).toBe(here);
		// A heading would answer with a card of its own; this answers nothing.
		await tab.evaluate(() => {
			const nothing = Object.assign(document.createElement('p'), { id: 'nothing', textContent: 'Nothing.' });
			document.querySelector('main')?.append(nothing);
		});
		await tab.tap('#nothing');
		expect(await card(false)).toBe(true);
		await rest();
		expect(await card(false)).toBe(true);
		const leads = await tab.evaluate((selector) => document.querySelector<HTMLAnchorElement>(selector)?.href, mention);
		await tab.tap(mention);
		await card(true);
		await tab.tap(mention);
		await expect.poll(() => tab.evaluate(() => location.href).catch(() => '')).toBe(leads);
	});

	test('it has a button that closes it, as what is held has; a card that comes by itself has none', async () => {
		const shut = '#popover-card .card-bar button';
		for (const time of ['first', 'second']) {
			await tab.tap(mention);
			expect(await card(true), time).toBe(true);
			expect(await tab.evaluate((selector) => document.querySelector(selector)?.textContent, shut), time).toBe('Close');
			await tab.tap(shut);
			expect(await card(false), time).toBe(true);
			await rest();
			expect(await card(false), time).toBe(true);
			expect(await isFocused(mention), time).toBe(true);
		}
		await tab.hover('main h1');
		await tab.hover('.essay-section ~ .essay-section a[data-entity]');
		expect(await card(true)).toBe(true);
		expect(await tab.evaluate((selector) => document.querySelector(selector), shut)).toBe(null);
	});

	test('a mouse that lies beside it does not close it', async () => {
		for (const time of ['first', 'second']) {
			await tab.tap(mention);
			expect(await card(true), time).toBe(true);
			// A browser tells of the mouse by itself, too, where the page has moved under it.
			await tab.hover('main h1');
			await rest();
			expect(await card(true), time).toBe(true);
			await tab.press('Escape');
			expect(await card(false), time).toBe(true);
		}
	});
});

test('the dot of a meeting shows what is known of that meeting', async () => {
	const dot = '.meetings-down a.meeting';
	await tab.open('/mechanisms/');
	await tab.hover(dot);
	expect(await card(true)).toBe(true);
	const label = await tab.evaluate((selector) => document.querySelector(selector)?.getAttribute('aria-label'), dot);
	const [, day] = /, (\d[^,]*\d{4})/.exec(label ?? '') ?? [];
	expect(day).toBeDefined();
	expect(await words()).toContain(day);
});

test('where a page has no card of an entry, the head of its own page serves', async () => {
	const pages = await tab.evaluate(() =>
		[...document.querySelectorAll<HTMLAnchorElement>('.card-more a')].map((link) => link.pathname),
	);
	const base = await tab.evaluate(() => document.documentElement.dataset['base'] ?? '');
	for (const page of pages) {
		await tab.open(page.slice(base.length));
		if (!(await tab.evaluate(() => document.querySelector('main p a[data-entity]') !== null))) continue;
		await tab.hover('main p a[data-entity]');
		expect(await card(true)).toBe(true);
		expect(await words()).not.toBe('');
		return;
	}
	expect.fail('no page of the reference mentions another entry');
});

test('with scripting off a mention is a link to its page, a citation one to its source', async () => {
	const bare = await driver.tab();
	try {
		await bare.scripting(false);
		await bare.open('/');
		expect(await bare.evaluate(() => document.querySelector('#popover-card'))).toBe(null);
		const lost = await bare.evaluate(() =>
			[...document.querySelectorAll<HTMLAnchorElement>('a[data-source]')]
				.map(({ hash }) => hash)
				.filter((hash) => !document.querySelector(hash)),
		);
		expect(lost).toEqual([]);
		// What a card beside it would tell has its number.
		expect(
			await bare.evaluate(() => getComputedStyle(document.querySelector('.told') ?? document.body).display),
		).not.toBe('none');
		const path = await bare.evaluate(
			(selector) => document.querySelector<HTMLAnchorElement>(selector)?.pathname,
			mention,
		);
		expect(path).toMatch(/\/(?:agreements|actors|mechanisms|concepts)\/[^/]+\/$/);
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
	} finally {
		await bare.close();
	}
});
