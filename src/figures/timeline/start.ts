/**
 * Waits for the first intent towards a timeline, and then fetches what explores it. Without it the drawing, its list
 * and the filter by track are all there: every label is a link to its event.
 */

/** Watches the timelines of a page. An address that chooses something counts as intent. */
export const watchTimelines = (): void => {
	const figures = [...document.querySelectorAll<HTMLElement>('[data-figure="timeline"]')];
	if (figures.length === 0) return;
	const begun = new WeakSet<HTMLElement>();
	const begin = (figure: HTMLElement, event?: Event): void => {
		if (begun.has(figure)) return;
		begun.add(figure);
		// A key pressed or a label clicked before the rest is there is answered once it is.
		const target = event?.type === 'click' && event.target instanceof Element ? event.target.closest('a.ev') : null;
		if (target) event?.preventDefault();
		void import('./interact.ts').then(({ explore }) =>
			explore(figure, target?.getAttribute('data-event') ?? undefined),
		);
	};
	for (const figure of figures) {
		for (const name of ['pointerover', 'focusin', 'touchstart', 'click'] as const)
			figure.addEventListener(name, (event) => begin(figure, event), {
				passive: name !== 'click',
				once: name !== 'click',
			});
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
