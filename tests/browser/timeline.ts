/** What the tests of the timeline share: how to come to an explored figure, and what it says of itself. */
import { driver, tab } from './browser.ts';

/** A window of a usual size in which nothing glides, where the engine can be told so: a click lands where it was aimed. */
export const calm = async (): Promise<void> => {
	await tab.resize(1280, 900);
	if (driver.can.media) await tab.media({ reducedMotion: true });
};

/** Waits until something holds in the page; the test fails by its own limit where it never does. */
export const until = async (condition: string): Promise<void> => {
	for (let tries = 0; tries < 400; tries += 1) {
		// While a page goes, nothing holds in it.
		if (await tab.evaluate<boolean, []>(`Boolean(${condition})`).catch(() => false)) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`never came true: ${condition}`);
};

export const explored = (): Promise<void> =>
	until(`document.querySelector('[data-figure="timeline"]').dataset.explored !== undefined`);

/** The drawing that is shown, of the first figure of the page. An expression of the page. */
export const visible = `[...document.querySelectorAll('.tl-svg')].find((svg) => svg.getClientRects().length > 0)`;

/** Waits until what is shown is said, too: in names, words and address it comes once its frame is shown. */
export const said = (): Promise<void> =>
	tab.evaluate(
		() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(() => done())))),
	);

/** Waits until the list follows too, which it does when nothing was pressed for a while. */
export const listIsSaid = async (): Promise<void> => {
	await said();
	await until(`!document.querySelector('section[aria-busy="true"]')`);
};

export const focusedName = async (): Promise<string> => {
	await said();
	return tab.evaluate(`document.activeElement?.getAttribute('aria-label') ?? ''`);
};
export const focusedEvent = (): Promise<string> =>
	tab.evaluate(`document.activeElement?.getAttribute('data-event') ?? ''`);
export const status = async (): Promise<string> => {
	await said();
	return tab.evaluate(`document.querySelector('.tl-status')?.textContent ?? ''`);
};
export const search = async (): Promise<string> => {
	await said();
	return tab.evaluate('location.search');
};
export const hash = async (): Promise<string> => {
	await said();
	return tab.evaluate('location.hash');
};

export const cardIsOpen = `Boolean(document.querySelector('.popover-card')?.matches(':popover-open'))`;
export const cardText = (): Promise<string> => tab.evaluate(`document.querySelector('.popover-card')?.innerText ?? ''`);

/** The events that the drawing shows, and those that the list shows, by id. */
export const drawn = (): Promise<string[]> =>
	tab.evaluate(
		`[...${visible}.querySelectorAll('.ev')].filter((mark) => mark.checkVisibility({ visibilityProperty: true })).map((mark) => mark.dataset.event)`,
	);
export const listed = async (): Promise<string[]> => {
	await listIsSaid();
	return tab.evaluate(
		`[...document.querySelectorAll('.events li[data-event]')].filter((item) => !item.closest('[hidden]')).map((item) => item.dataset.event)`,
	);
};

/** A page whose figure has come to life, with the focus on the first event that is shown. */
export const openExplored = async (address = '/timeline/'): Promise<void> => {
	await tab.open(address);
	await tab.evaluate(
		`document.querySelector('[data-figure="timeline"]').dispatchEvent(new PointerEvent('pointerover'))`,
	);
	await explored();
	await tab.evaluate(`${visible}.querySelector('.ev[tabindex="0"]').focus()`);
};

/** Clicks on the mark of an event, as a pointer or a finger does. */
export const clickMark = (event: string): Promise<void> =>
	tab.evaluate(
		`${visible}.querySelector('[data-event="${event}"]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
	);
