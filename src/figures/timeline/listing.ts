/** The list of events on the timeline's own page: it hides what the drawing hides. */
import { fullEntry } from './hooks.ts';

/** Hides the entries that are not among `ids`; `undefined` shows all. */
export const createListing = (): ((ids: ReadonlySet<string> | undefined) => void) => {
	const entries = [...document.querySelectorAll<HTMLElement>(fullEntry)];
	const years = [...document.querySelectorAll<HTMLElement>('section.events')];
	return (ids) => {
		for (const entry of entries) entry.hidden = ids !== undefined && !ids.has(entry.dataset['event'] ?? '');
		for (const year of years) year.hidden = !year.querySelector('li[data-event]:not([hidden])');
	};
};
