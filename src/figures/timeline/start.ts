/**
 * Waits for the first intent towards a timeline, and then fetches what explores it. Without it the drawing, its list
 * and the filter by track are all there: every label is a link to its event.
 */
import { eventInAddress, isInView } from './address.ts';

/** Answers to a link in the text by its mark, and to a mark by the links in the text; for the pointer and the keys alike. */
const lightUp = (): void => {
	const light = ({ target, type }: Event): void => {
		const found = target instanceof Element ? target.closest<HTMLElement>('[data-to-event], .ev') : null;
		const { toEvent, event } = found?.dataset ?? {};
		const id = CSS.escape(toEvent ?? event ?? '');
		if (id === '') return;
		const others = toEvent === undefined ? `[data-to-event="${id}"]` : `.ev[data-event="${id}"], [data-mark="${id}"]`;
		for (const other of document.querySelectorAll(others))
			other.classList.toggle('lit', type === 'pointerover' || type === 'focusin');
	};
	for (const name of ['pointerover', 'pointerout', 'focusin', 'focusout']) addEventListener(name, light);
};

/** Watches the timelines of a page. An address that chooses something counts as intent. */
export const watchTimelines = (): void => {
	const figures = [...document.querySelectorAll<HTMLElement>('[data-figure="timeline"]')];
	if (figures.length === 0) return;
	const begun = new WeakSet<HTMLElement>();
	const ready = new WeakSet<HTMLElement>();
	/** What was clicked last, before the rest was there: a label or a button. */
	const wanted = new WeakMap<HTMLElement, Element>();
	const begin = (figure: HTMLElement, fromAddress = false): void => {
		if (begun.has(figure)) return;
		begun.add(figure);
		void import('./interact.ts')
			.then(({ explore }) => explore(figure, fromAddress))
			.catch((error: unknown) => {
				console.error(error);
				// What would do nothing is not shown.
				delete figure.dataset['script'];
			})
			.then(() => {
				ready.add(figure);
				// Opens its card; where the rest did not come, the label is a link still and leads to its event.
				wanted.get(figure)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			});
	};
	// What is clicked before the rest is there is answered once it is. On touch this is the rule.
	const click = (figure: HTMLElement, event: MouseEvent): void => {
		begin(figure);
		if (ready.has(figure) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const target = event.target instanceof Element ? event.target.closest('a.ev, button') : null;
		if (!target) return;
		event.preventDefault();
		wanted.set(figure, target);
	};
	/** What the address says of the figure that is the page's own: filters, and an event. */
	const readAddress = (figure: HTMLElement): void => {
		addEventListener('popstate', () => begin(figure, true));
		if (location.search.length > 1) begin(figure, true);
		const id = eventInAddress();
		if (id === undefined) return;
		for (const mark of figure.querySelectorAll(`.ev[data-event="${CSS.escape(id)}"]`)) mark.classList.add('chosen');
		// Where the browser came back to another place than the event's entry, the event had been chosen in the drawing.
		addEventListener('load', () => {
			if (!isInView(document.getElementById(`event-${id}`))) begin(figure, true);
		});
	};
	for (const figure of figures) {
		figure.dataset['script'] = '';
		for (const name of ['pointerover', 'focusin', 'touchstart'] as const)
			figure.addEventListener(name, () => begin(figure), { passive: true, once: true });
		figure.addEventListener('click', (event) => click(figure, event));
		if (figure.dataset['whole'] !== undefined) readAddress(figure);
	}
	lightUp();
};
