/** Filters, zoom and window of the timeline, and the address that holds them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { driver, oneTab, tab } from './browser.ts';
import {
	calm,
	drawn,
	explored,
	focusedEvent,
	listed,
	listIsSaid,
	openExplored,
	said,
	search,
	status,
	until,
	visible,
} from './timeline.ts';

oneTab();
beforeAll(calm);

describe('filters, zoom and the address', () => {
	test('zoom narrows to whole months, and the back button undoes it', async () => {
		await openExplored();
		const all = (await drawn()).length;
		await tab.press('+');
		expect(await search()).toMatch(/^\?from=20\d\d-\d\d&to=20\d\d-\d\d$/);
		expect((await drawn()).length).toBeLessThan(all);
		expect(await status()).toMatch(/^\d+ of \d+ events, \w+ 20\d\d to \w+ 20\d\d\.$/);
		await tab.back();
		await until(`location.search === ''`);
		await until(`document.querySelector('.tl-status').textContent === '${all} events.'`);
	});

	test.each(['track=bilateral&from=2015-01&to=2015-06', 'track=incident', 'q=cyber', 'from=2015-09&to=2015-09'])(
		'one key leads out of ?%s',
		async (query) => {
			await tab.open(`/timeline/?${query}`);
			await explored();
			await tab.evaluate(`${visible}.querySelector('.ev[tabindex="0"]').focus()`);
			await tab.press('0');
			expect(await search()).toBe('');
			expect(await tab.evaluate<boolean, []>(`document.activeElement.matches('.ev')`)).toBe(true);
		},
	);

	test('an address reproduces its view', async () => {
		await tab.open('/timeline/?track=bilateral&from=2015-01&to=2015-06');
		await explored();
		const said = await status();
		const marks = (await drawn()).length;
		expect(said).toContain('January 2015 to June 2015');
		const tracks: string[] = await tab.evaluate(
			`[...new Set([...${visible}.querySelectorAll('.ev:not(.out)')].map((mark) => mark.dataset.track))]`,
		);
		expect(tracks).toEqual(['bilateral']);
		await tab.open(`/timeline/${await search()}`);
		await explored();
		expect(await status()).toBe(said);
		expect((await drawn()).length).toBe(marks);
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
		expect(await status()).toMatch(/^No event matches\. Reset shows all\.$/);
		await tab.evaluate(`[...document.querySelectorAll('.tl-zoom button')].at(-1).click()`);
		expect(await status()).toMatch(/^\d+ events\.$/);
	});

	test('a filter hides in the list what it hides in the drawing, and keeps what matches before and after', async () => {
		await tab.open('/timeline/');
		const everything = await listed();
		const inside = new Set(await drawn());
		await tab.open('/timeline/?track=multilateral');
		await explored();
		await until(`document.querySelector('.events li[hidden]')`);
		const [shown, list] = [await drawn(), await listed()];
		expect(shown.length).toBeGreaterThan(0);
		expect(list.filter((id) => inside.has(id)).sort()).toEqual([...shown].sort());
		const tracks: string[] = await tab.evaluate(
			`[...new Set([...document.querySelectorAll('.events li[data-event]:not([hidden])')].map((item) => item.dataset.track))]`,
		);
		expect(tracks).toEqual(['multilateral']);
		const beyond = list.length - shown.length;
		expect(everything.length - inside.size).toBeGreaterThan(beyond);
		expect(beyond).toBeGreaterThan(0);
		expect(await status()).toContain(`${beyond} more in the list`);
	});

	test('a window hides in the list all that lies outside it', async () => {
		await tab.open('/timeline/?from=2015-01&to=2015-03');
		await explored();
		await until(`document.querySelector('.events li[hidden]')`);
		expect((await listed()).sort()).toEqual((await drawn()).sort());
	});

	test('a filter by actor shows the events that name it; several, those that name any', async () => {
		const count = async (query: string): Promise<number> => {
			await tab.open(`/timeline/?${query}`);
			await explored();
			return (await drawn()).length;
		};
		const names: string[] = await tab.evaluate(
			`fetch('/timeline/events.json').then((answer) => answer.json()).then(({ events }) => events.flatMap(({ actors }) => actors))`,
		);
		const often = [...Map.groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length);
		const [first = '', second = ''] = often.map(([name]) => name);
		const [one, other, both] = [
			await count(`actor=${first}`),
			await count(`actor=${second}`),
			await count(`actor=${first},${second}`),
		];
		expect(one).toBeGreaterThan(0);
		expect(both).toBeGreaterThanOrEqual(Math.max(one, other));
		expect(both).toBeLessThanOrEqual(one + other);
		expect(await tab.evaluate(`document.querySelector('.tl-filters select').selectedOptions[0].textContent`)).toContain(
			', ',
		);
	});

	test('sliders, buttons and keys move the window, and the axis follows', async () => {
		await openExplored();
		const slide = (end: string, value: number, name: 'input' | 'change'): Promise<void> =>
			tab.evaluate(
				`(() => { const slider = document.querySelector('[data-end="${end}"]'); slider.value = '${value}'; slider.dispatchEvent(new Event('${name}', { bubbles: true })); })()`,
			);
		const steps: number = await tab.evaluate('history.length');
		const all = (await drawn()).length;
		await slide('from', 24, 'input');
		expect((await drawn()).length).toBeLessThan(all);
		expect(await search()).toBe('');
		await slide('from', 24, 'change');
		expect(await search()).toMatch(/^\?from=20\d\d-01&to=20\d\d-12$/);
		// A gesture makes no step.
		expect(await tab.evaluate('history.length')).toBe(steps);
		await slide('from', 6, 'change');
		await slide('to', 30, 'change');
		const axis = (): Promise<string> => tab.evaluate(`${visible}.querySelector('.axis').textContent`);
		const said = new Set([await axis()]);
		for (const button of ['nearer', 'nearer', 'earlier', 'later', 'farther']) {
			const before = await search();
			await tab.click(`button[data-do="${button}"]`);
			await until(`location.search !== '${before}'`);
			said.add(await axis());
		}
		expect(said.size).toBeGreaterThan(3);
		await tab.click('button[data-do="reset"]');
		expect(await search()).toBe('');
		await tab.evaluate(`${visible}.querySelector('.ev[tabindex="0"]').focus()`);
		await tab.press('+');
		await tab.press('+');
		const near = await search();
		await tab.press('ArrowRight', 'Shift');
		expect(await search()).not.toBe(near);
		expect(await tab.evaluate<boolean, []>(`document.activeElement.matches('.ev, button')`)).toBe(true);
	});

	test('a track that is put out before the rest has come stays out, and the address says so', async () => {
		await tab.open('/timeline/');
		await tab.evaluate(
			`(() => { const box = document.querySelector('.tl-tracks [value="bilateral"]'); box.focus(); box.click(); })()`,
		);
		await explored();
		expect(await tab.evaluate(`document.querySelector('.tl-tracks [value="bilateral"]').checked`)).toBe(false);
		expect(await search()).toBe('?track=multilateral,unilateral,incident');
		expect((await drawn()).length).toBeGreaterThan(0);
	});

	test('with the last track out nothing is left, and the way out is said', async () => {
		await openExplored();
		for (const track of ['bilateral', 'multilateral', 'unilateral', 'incident'])
			await tab.evaluate(`document.querySelector('.tl-tracks [value="${track}"]').click()`);
		expect(await search()).toBe('?track=none');
		expect(await drawn()).toEqual([]);
		expect(await status()).toMatch(/^No event matches\..* Reset shows all\.$/);
		await tab.open('/timeline/?track=none');
		await explored();
		expect(await drawn()).toEqual([]);
	});

	test('what an address filters by can be seen on arrival', async () => {
		await tab.open('/timeline/?q=cyber');
		await explored();
		expect(await tab.evaluate(`document.querySelector('.tl-more').open`)).toBe(true);
		expect(await tab.evaluate(`document.querySelector('.tl-more [type="search"]').value`)).toBe('cyber');
	});

	test('a step of the history before the exploring has begun is shown', async () => {
		await tab.open('/timeline/');
		await tab.evaluate(`(history.pushState(null, '', '?track=incident'), history.pushState(null, '', '/timeline/'))`);
		await tab.back();
		await explored();
		const tracks: string[] = await tab.evaluate(
			`[...new Set([...${visible}.querySelectorAll('.ev:not(.out)')].map((mark) => mark.dataset.track))]`,
		);
		expect(tracks).toEqual(['incident']);
	});

	test('a window that is the whole period chooses nothing', async () => {
		await tab.open('/timeline/');
		const all = (await listed()).length;
		const period: string = await tab.evaluate(
			`['from', 'to'].map((end, index) => end + '=' + new Date(document.querySelector('[data-figure="timeline"]').dataset[end] * 864e5 - index * 864e5).toISOString().slice(0, 7)).join('&')`,
		);
		await tab.open(`/timeline/?${period}`);
		await explored();
		expect((await listed()).length).toBe(all);
	});

	test('a word is looked for in what is said of an event, not in what is said beside it', async () => {
		await tab.open('/timeline/?q=In%20the%20essay%20%C2%B6%206');
		await explored();
		expect(await drawn()).toEqual([]);
	});

	test('where no year begins in the window, the axis names its year', async () => {
		await tab.open('/timeline/?from=2015-02&to=2015-09');
		await explored();
		expect(await tab.evaluate(`${visible}.querySelector('.axis').textContent`)).toContain('2015');
	});

	test('an event keeps the focus where the window changes the drawing', async () => {
		await openExplored();
		await tab.press('End');
		const id = await focusedEvent();
		await tab.resize(360, 900);
		await until(`document.activeElement.dataset?.event === '${id}'`);
		await tab.resize(1280, 900);
		await until(`document.activeElement.dataset?.event === '${id}'`);
	});

	test('nor does it lose the focus where the browser takes it away before it tells of the window', async () => {
		await openExplored();
		await tab.press('End');
		const id = await focusedEvent();
		await tab.evaluate(`void (${visible}.style.visibility = 'hidden')`);
		await until('document.activeElement === document.body');
		await tab.resize(360, 900);
		await until(`document.activeElement.dataset?.event === '${id}'`);
		await tab.resize(1280, 900);
	});

	test('a step back that hides the event with the focus leads to another', async () => {
		await openExplored('/timeline/?from=2013-01&to=2013-06');
		await tab.click('[data-do="later"]');
		await said();
		await tab.evaluate(`[...${visible}.querySelectorAll('.ev:not(.out)')].at(-1).focus()`);
		const id = await focusedEvent();
		await tab.back();
		await until(`location.search === '?from=2013-01&to=2013-06'`);
		await until(`document.activeElement.matches('.ev:not(.out)')`);
		expect(await focusedEvent()).not.toBe(id);
	});

	test('a finger that sets out upwards on the drawing turns the page', async (context) => {
		if (!driver.can.touch) context.skip(`${driver.name} cannot be told to draw a finger over the page`);
		await tab.resize(1024, 800);
		await openExplored();
		await tab.evaluate(`${visible}.scrollIntoView({ behavior: 'instant' })`);
		const [x, y, at]: [number, number, number] = await tab.evaluate(
			`(() => { const { left, top } = ${visible}.getBoundingClientRect(); for (let y = 700; y > 300; y -= 10) for (let x = left + 40; x < left + 400; x += 20) if (document.elementFromPoint(x, y)?.classList.contains('tl-svg')) return [x, y, scrollY]; })()`,
		);
		await tab.swipe([x, y], [x, y - 240]);
		await until(`scrollY > ${at + 100}`);
		const shown = await search();
		await tab.swipe([x + 200, y], [x + 20, y]);
		expect(await search()).toBe(shown);
		await tab.resize(1280, 900);
	});

	test('of two changes within a frame the drawing has the room of the last', async () => {
		await openExplored();
		const room = (): Promise<number> => tab.evaluate(`${visible}.parentElement.getBoundingClientRect().height`);
		const whole = await room();
		await tab.evaluate(
			`['+', '0'].forEach((key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))`,
		);
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(await room()).toBeCloseTo(whole, 0);
	});

	test.each([1280, 800, 360])(
		'at %i the script leaves each mark, bar and label where the build drew it',
		async (width) => {
			await tab.resize(width, 900);
			await tab.open('/timeline/');
			const drawing = (): Promise<string> =>
				tab.evaluate(() => {
					const shown = [...document.querySelectorAll('.tl-svg')].find((svg) => svg.getClientRects().length > 0);
					const attributes = [
						'transform',
						'x',
						'y',
						'width',
						'height',
						'd',
						'class',
						'textLength',
						'viewBox',
						'text-anchor',
					];
					return [shown, ...(shown?.querySelectorAll('*') ?? [])]
						.map((each) => [each?.localName, ...attributes.map((name) => each?.getAttribute(name))].join(' '))
						.join('\n');
				});
			const before = await drawing();
			await tab.evaluate(() =>
				document.querySelector('[data-figure="timeline"]')?.dispatchEvent(new PointerEvent('pointerover')),
			);
			await explored();
			expect((await drawing()).split('\n')).toEqual(before.split('\n'));
			expect(before.length).toBeGreaterThan(1000);
			await tab.resize(1280, 900);
		},
	);

	test('nothing moves when the exploring begins', async () => {
		await tab.open('/timeline/');
		const places = (): Promise<number[]> =>
			tab.evaluate(
				`['.tl-drawing', '.tl-legend', '.events', '.tl-zoom', '.tl-title'].map((selector) => document.querySelector(selector).getBoundingClientRect().top)`,
			);
		const before = await places();
		await tab.evaluate(
			`document.querySelector('[data-figure="timeline"]').dispatchEvent(new PointerEvent('pointerover'))`,
		);
		await explored();
		expect(await places()).toEqual(before);
	});
});

describe('two choices within one frame', () => {
	const pressed = (...selectors: readonly string[]): Promise<void> =>
		tab.evaluate((all) => {
			for (const selector of all) document.querySelector<HTMLElement>(selector)?.click();
		}, selectors);

	test('the second begins where the first has led', async () => {
		await openExplored('/timeline/?track=bilateral');
		await pressed('[data-do="reset"]', '.tl-tracks [value="incident"]');
		expect(await search()).toBe('?track=bilateral,multilateral,unilateral');
	});

	test('what leads no farther is no step', async () => {
		await openExplored();
		const steps = async (): Promise<number> => {
			await said();
			return tab.evaluate(() => history.length);
		};
		const before = await steps();
		await pressed(...Array.from({ length: 12 }, () => '[data-do="nearer"]'));
		expect((await steps()) - before).toBeLessThan(12);
	});

	test('what came of them is said once', async () => {
		await openExplored();
		await tab.evaluate(() => {
			// The list is asked for its years each time that it is brought up to date.
			const { querySelector } = Element.prototype;
			Element.prototype.querySelector = function (this: Element, selector: string) {
				if (selector.includes('li[data-event]'))
					document.body.dataset['asked'] = String(Number(document.body.dataset['asked'] ?? 0) + 1);
				return querySelector.call(this, selector);
			} as typeof querySelector;
		});
		await pressed('[data-do="nearer"]', '[data-do="nearer"]', '[data-do="nearer"]');
		await listIsSaid();
		const asked = await tab.evaluate(() => Number(document.body.dataset['asked']));
		expect(asked).toBe(await tab.evaluate(() => document.querySelectorAll('section.events').length));
	});
});

test('a slider that is let go where it was taken leaves one view in the drawing, the words and the address', async () => {
	await openExplored('/timeline/?from=2014-10&to=2015-02');
	await tab.evaluate(() => {
		const to = document.querySelector<HTMLInputElement>('[data-end="to"]');
		if (!to) return;
		const before = to.value;
		// It pushes the other on its way; back where it was it has not changed, so that no such event comes.
		for (const value of ['12', before]) {
			to.value = value;
			to.dispatchEvent(new Event('input', { bubbles: true }));
		}
		to.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
	});
	const shown = (await drawn()).length;
	expect(await status()).toMatch(new RegExp(`^${shown} of `));
	expect(await search()).toMatch(/^\?from=2014-0\d&to=2015-02$/);
});

test('paper says of the whole drawing what it says without a choice', async () => {
	await openExplored();
	const title = () => tab.evaluate(() => document.querySelector('.tl-title')?.textContent);
	const ofWhole = await title();
	await openExplored('/timeline/?track=bilateral&from=2013-06&to=2013-06');
	const ofPart = await title();
	expect(ofPart).not.toBe(ofWhole);
	await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await title()).toBe(ofWhole);
	await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await title()).toBe(ofPart);
});
