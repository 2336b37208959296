/** The essay in one file, opened from the disk: whole, explored like its page, and without a request or a fault. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startDriver, type Driver, type Tab } from './driver/index.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';

let driver: Driver;
let tab: Tab;

beforeAll(async () => {
	driver = await startDriver(pathToFileURL(resolve(folder)).href);
});
afterAll(() => driver.close());
beforeEach(async () => {
	tab = await driver.tab();
	await tab.resize(1280, 900);
});
afterEach(() => tab.close());

/** What was asked for beside the file. */
const asked = (): readonly string[] =>
	tab.requests.filter((address) => !address.startsWith('data:') && !address.endsWith('/essay.html'));

/** Waits until something is there, and says what it says. */
const textOf = (selector: string): Promise<string | undefined> =>
	tab.evaluate(async (wanted) => {
		const find = () => [...document.querySelectorAll<HTMLElement>(wanted)].find((each) => each.checkVisibility());
		for (let turn = 0; turn < 400 && !find(); turn += 1) await new Promise((done) => setTimeout(done, 50));
		return find()?.textContent;
	}, selector);

/** Opens the file, and waits until it is unpacked. */
const open = async (): Promise<void> => {
	await tab.open('/essay.html');
	const unpacked = await tab.evaluate(async () => {
		const held = () => document.querySelector('[data-held]');
		for (let turn = 0; turn < 400 && !held(); turn += 1) await new Promise((done) => setTimeout(done, 50));
		return held() !== null;
	});
	expect(unpacked).toBe(true);
};

const card = '#popover-card:popover-open';

/** Presses the first link of a kind in a text or drawing that is to be seen, and gives what it says. */
const press = async (selector: string): Promise<string> => {
	const words = await tab.evaluate((wanted) => {
		const link = [...document.querySelectorAll<HTMLElement>(wanted)].find((each) => each.checkVisibility());
		link?.setAttribute('data-pressed', '');
		link?.scrollIntoView({ block: 'center', behavior: 'instant' });
		return link?.textContent ?? '';
	}, selector);
	await tab.click('[data-pressed]');
	await tab.evaluate(() => document.querySelector('[data-pressed]')?.removeAttribute('data-pressed'));
	return words;
};

describe('it is whole', () => {
	test('it asks for nothing and reports no fault', async () => {
		await open();
		expect(tab.errors).toEqual([]);
		expect(asked()).toEqual([]);
		// Its own faces, not those of the system.
		expect(
			await tab.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
		).toBeGreaterThan(1);
	});

	test.for([true, false])('it has the text, the notes and the cards of the page, scripts: %s', async (scripts) => {
		if (!scripts) await tab.scripting(false);
		await tab.open('/essay.html');
		const parts = ['[data-paragraph]', '.margin-note', '[data-card]', '[data-source-entry]', 'h1', '.enclosed li'];
		const count = await tab.evaluate(
			(selectors) => selectors.map((selector) => document.querySelectorAll(selector).length),
			parts,
		);
		for (const number of count) expect(number).toBeGreaterThan(0);
	});

	test.for([true, false])('its links lead to places in it, or to other hosts, scripts: %s', async (scripts) => {
		if (!scripts) await tab.scripting(false);
		await (scripts ? open() : tab.open('/essay.html'));
		const lost = await tab.evaluate(() =>
			[...document.querySelectorAll('a[href]')]
				.map((link) => link.getAttribute('href') ?? '')
				.filter((address) =>
					address.startsWith('#')
						? document.getElementById(decodeURIComponent(address.slice(1))) === null
						: !/^https?:/.test(address),
				),
		);
		expect(lost).toEqual([]);
		const id = await tab.evaluate(() => document.querySelectorAll('[data-paragraph]').item(5).id);
		await tab.open(`/essay.html#${id}`);
		const top = await tab.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top, id);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(400);
	});
});

describe('it is explored', () => {
	afterEach(() => {
		expect(asked()).toEqual([]);
		expect(tab.errors).toEqual([]);
	});

	test('a link of the text to an event or a source, and a mention, open their cards in place', async () => {
		await open();
		for (const link of ['a[data-to-event]', 'a[data-source]']) {
			await press(`p[data-paragraph] ${link}`);
			expect((await textOf(card))?.length, link).toBeGreaterThan(40);
			await tab.press('Escape');
		}
		await tab.hover('p[data-paragraph] a[data-entity]');
		expect((await textOf(`${card} .card-name`))?.length).toBeGreaterThan(3);
	});

	test('so does a mark of a drawing, by pointer and by key, though its event stands in no text', async () => {
		await open();
		const label = await press('.tl-svg a[data-event]');
		expect(label.length).toBeGreaterThan(2);
		expect((await textOf(`${card} .event h3`))?.length).toBeGreaterThan(10);
		await tab.press('Escape');
		await tab.press('Enter');
		expect((await textOf(`${card} .event h3`))?.length).toBeGreaterThan(10);
		const entries = await tab.evaluate(() =>
			[...document.querySelectorAll<SVGAElement>('.tl-svg a[data-event]')].map(
				({ dataset }) => document.getElementById(`event-${dataset['event'] ?? ''}`) !== null,
			),
		);
		expect(entries.length).toBeGreaterThan(0);
		expect(entries).not.toContain(false);
	});

	test('the claims light up, and a sign opens what was found', async () => {
		await open();
		await tab.click('[name="layers"]');
		await press('p[data-paragraph] [data-claim]');
		expect((await textOf(`${card} .claim-findings`))?.length).toBeGreaterThan(5);
	});

	test('a timeline comes nearer, and shows fewer events', async () => {
		await open();
		const shown = () =>
			tab.evaluate(() => Number.parseInt(document.querySelector('.timeline .tl-status')?.textContent ?? '', 10));
		const before = await shown();
		await press('.timeline button[data-do="nearer"]');
		await tab.evaluate(async (number) => {
			const status = () => Number.parseInt(document.querySelector('.timeline .tl-status')?.textContent ?? '', 10);
			for (let turn = 0; turn < 400 && status() === number; turn += 1)
				await new Promise((done) => setTimeout(done, 50));
		}, before);
		expect(await shown()).toBeLessThan(before);
		expect(await shown()).toBeGreaterThan(0);
	});

	test('each figure that is folded to a line opens below it, drawn by its own sheet', async () => {
		await open();
		const lines = await tab.evaluate(() => [...document.querySelectorAll('[data-folded]')].map((line) => line.id));
		expect(lines.length).toBeGreaterThan(0);
		for (const id of lines) {
			await tab.click(`[id="${id}"] a[data-embed]`);
			expect((await textOf(`[id="${id}"] .figure-opened figure`))?.length, id).toBeGreaterThan(100);
		}
	});
});

test('its policy lets no other script or style in', async () => {
	await open();
	const run = await tab.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.documentElement.dataset.injected = "script"';
		document.body.append(script);
		const style = document.createElement('style');
		style.textContent = 'h1 { position: fixed }';
		document.body.append(style);
		document.body.insertAdjacentHTML('beforeend', '<p onclick="document.documentElement.dataset.injected = 1">p</p>');
		(document.body.lastElementChild as HTMLElement).click();
		return [
			document.documentElement.dataset['injected'] ?? 'none',
			getComputedStyle(document.querySelector('h1') ?? style).position,
		];
	});
	expect(run).toEqual(['none', 'static']);
	expect(tab.errors.length).toBeGreaterThanOrEqual(3);
});

test('from a host, whose pages have a policy of their own, it is the same', async () => {
	const host = await startDriver();
	try {
		const served = await host.tab();
		await served.open('/essay.html');
		await expect.poll(() => served.evaluate(() => document.querySelector('[data-held]') !== null)).toBe(true);
		expect(served.errors).toEqual([]);
		const face = () => getComputedStyle(document.body).fontFamily;
		await tab.open('/essay.html');
		expect(await served.evaluate(face)).toBe(await tab.evaluate(face));
	} finally {
		await host.close();
	}
});
