/**
 * Waits for the first intent towards a timeline, and then fetches what explores it. Without it the drawing, its list
 * and the filter by track are all there: every label is a link to its event.
 */

/** Watches the timelines of a page. An address that chooses something counts as intent. */
export const watchTimelines = (): void => {
	const figures = [...document.querySelectorAll<HTMLElement>('[data-figure="timeline"]')];
	if (figures.length === 0) return;
	const begun = new WeakSet<HTMLElement>();
	const ready = new WeakSet<HTMLElement>();
	/** The label that was clicked last, before the rest was there. */
	const wanted = new WeakMap<HTMLElement, Element>();
	const begin = (figure: HTMLElement): void => {
		if (begun.has(figure)) return;
		begun.add(figure);
		void import('./interact.ts')
			.then(({ explore }) => explore(figure))
			.catch((error: unknown) => console.error(error))
			.then(() => {
				ready.add(figure);
				// Opens its card; where the rest did not come, the label is a link still and leads to its event.
				wanted.get(figure)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			});
	};
	// A label that is clicked before the rest is there is answered once it is. On touch this is the rule.
	const click = (figure: HTMLElement, event: MouseEvent): void => {
		begin(figure);
		if (ready.has(figure) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const label = event.target instanceof Element ? event.target.closest('a.ev') : null;
		if (!label) return;
		event.preventDefault();
		wanted.set(figure, label);
	};
	for (const figure of figures) {
		for (const name of ['pointerover', 'focusin', 'touchstart'] as const)
			figure.addEventListener(name, () => begin(figure), { passive: true, once: true });
		figure.addEventListener('click', (event) => click(figure, event));
		if (figure.dataset['whole'] !== undefined && location.search.length > 1) begin(figure);
	}
	const lit = (id: string | undefined, on: boolean): void => {
		if (id === undefined) return;
		for (const mark of document.querySelectorAll(`.ev[data-event="${CSS.escape(id)}"]`))
			mark.classList.toggle('lit', on);
	};
	// Text and drawing answer each other, for the pointer and the keys alike.
	for (const [name, on] of [
		['pointerover', true],
		['pointerout', false],
		['focusin', true],
		['focusout', false],
	] as const)
		addEventListener(name, (event) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-to-event]') : null;
			if (link) lit(link.dataset['toEvent'], on);
		});
};
