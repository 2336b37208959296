/** The list of events on the timeline's own page: it hides what the drawing hides. */

/** Hides the entries that are not among `ids`; `undefined` shows all. It waits for the frame, so that the drawing is first. */
export const createListing = (): ((ids: ReadonlySet<string> | undefined) => void) => {
	const entries = [...document.querySelectorAll<HTMLElement>('.events li[data-event]')];
	const years = [...document.querySelectorAll<HTMLElement>('section.events')];
	let asked = 0;
	return (ids) => {
		asked += 1;
		const turn = asked;
		requestAnimationFrame(() =>
			setTimeout(() => {
				if (turn !== asked) return;
				for (const entry of entries) entry.hidden = ids !== undefined && !ids.has(entry.dataset['event'] ?? '');
				for (const year of years) year.hidden = !year.querySelector('li[data-event]:not([hidden])');
			}),
		);
	};
};
