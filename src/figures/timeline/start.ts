/**
 * Waits for the first intent towards a timeline, and then fetches what explores it. Without it the drawing, its list
 * and the filter by track are all there: every label is a link to its event. What does not come is said where the
 * controls are, and asked for again.
 */
import { hasCards } from '../../scripts/card/support.ts';
import { button, say, setAble } from '../../dom/element.ts';
import { isPlain } from '../../dom/press.ts';
import * as data from './attributes.ts';
import * as classes from './classes.ts';
import { eventInAddress, isInView } from './event-address.ts';

/** So long nothing is said of what is on its way, in milliseconds. */
const quiet = 2500;

/** Where the mark of an event leads. */
const hrefOf = (mark: SVGAElement): string => new URL(mark.href.baseVal, document.baseURI).href;

/** Watches one figure. */
const watch = (figure: HTMLElement): { readonly begin: (fromAddress?: boolean) => void } => {
	const status = figure.querySelector(`.${classes.status}`);
	const counted = status?.textContent ?? '';
	let begun = false;
	let ready = false;
	/** What was pressed last, before the rest was there: a label or a button. */
	let wanted: HTMLElement | SVGElement | undefined;

	/** The tracks are filtered by their boxes alone, as without a script. */
	const filterByBoxes = (): void => {
		const out = [...figure.querySelectorAll<HTMLInputElement>(`.${classes.tracks} input:not(:checked)`)];
		figure.dataset['without'] = out.map(({ value }) => value).join(' ');
	};
	const failed = (error: unknown): void => {
		console.error(error);
		begun = false;
		figure.dataset[data.script] = 'failed';
		for (const control of figure.querySelectorAll('.tl-zoom button')) setAble(control, false);
		filterByBoxes();
		say(status, `${counted} What zooms and filters could not be fetched; the drawing and the list are whole. `);
		status?.append(button('Try again', () => begin(true)));
		// The card of an event needs none of it.
		const mark = wanted;
		if (mark instanceof SVGAElement)
			import('../../scripts/card/event.ts').then(
				({ holdEvent }) => holdEvent(mark, mark.dataset['event'] ?? '', hrefOf(mark), mark.textContent),
				() => location.assign(hrefOf(mark)),
			);
		wanted = undefined;
	};
	const begin = (fromAddress = false): void => {
		if (begun) return;
		begun = true;
		figure.dataset[data.script] = 'waiting';
		say(status, counted);
		const late = setTimeout(() => say(status, `${counted} What zooms and filters is on its way.`), quiet);
		import('./interact.ts')
			.then(({ bring }) => bring(figure, fromAddress))
			.then(() => {
				ready = true;
				delete figure.dataset['without'];
				figure.dataset[data.script] = '';
				wanted?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			})
			.catch(failed)
			.finally(() => clearTimeout(late));
	};
	// What is pressed before the rest is there is answered once it is. On touch this is the rule.
	figure.addEventListener('click', (event) => {
		if (ready) return;
		const target =
			event.target instanceof Element
				? event.target.closest<HTMLElement>(`a.${classes.event}, button[data-${data.does}], button[data-${data.part}]`)
				: null;
		if (!target || !isPlain(event)) return;
		if (target.matches('a') && !hasCards()) return;
		event.preventDefault();
		wanted = target;
		begin();
	});
	figure.addEventListener('change', () => !ready && figure.dataset[data.script] === 'failed' && filterByBoxes());
	for (const name of ['pointerover', 'focusin', 'touchstart'] as const)
		figure.addEventListener(name, () => begin(), { passive: true, once: true });
	// What could not be had for want of a connection is had when there is one again.
	addEventListener('online', () => figure.dataset[data.script] === 'failed' && begin(true));
	figure.dataset[data.script] = '';
	return { begin };
};

/** What the address says of the figure that is the page's own: filters, and an event. It counts as intent. */
const readAddress = (figure: HTMLElement, begin: (fromAddress: boolean) => void): void => {
	addEventListener('popstate', () => begin(true));
	if (location.search.length > 1) begin(true);
	const id = eventInAddress();
	if (id === undefined) return;
	for (const mark of figure.querySelectorAll(`.${classes.event}[data-event="${CSS.escape(id)}"]`))
		mark.classList.add(classes.chosen);
	// Where the browser came back to another place than the event's entry, the event had been chosen in the drawing.
	addEventListener('load', () => {
		if (!isInView(document.getElementById(`event-${id}`))) begin(true);
	});
};

/** Watches the timelines of a page. */
export const watchTimelines = (): void => {
	for (const figure of document.querySelectorAll<HTMLElement>('[data-figure="timeline"]')) {
		const { begin } = watch(figure);
		if (figure.dataset[data.whole] !== undefined) readAddress(figure, begin);
	}
};
