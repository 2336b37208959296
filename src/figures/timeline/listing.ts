/** The list of events on the timeline's own page: it hides what the drawing hides. */
import { fullEntry } from './hooks.ts';

/** So long nothing is pressed before the list follows, in milliseconds: to lay it out takes as long as to zoom. */
const rest = 250;

/** The list of events. In both `ids` are of the entries that are left; `undefined` leaves all. */
export interface Listing {
	/** Shows them once nothing else was asked for in a while; until then the list says that it is busy. */
	readonly follow: (ids: ReadonlySet<string> | undefined) => void;
	readonly show: (ids: ReadonlySet<string> | undefined) => void;
}

/** Takes hold of the list. */
export const createListing = (): Listing => {
	const entries = [...document.querySelectorAll<HTMLElement>(fullEntry)];
	const years = [...document.querySelectorAll<HTMLElement>('section.events')];
	let timer = 0;
	const show: Listing['show'] = (ids) => {
		clearTimeout(timer);
		for (const entry of entries) entry.hidden = ids !== undefined && !ids.has(entry.dataset['event'] ?? '');
		for (const year of years) {
			year.hidden = !year.querySelector('li[data-event]:not([hidden])');
			year.ariaBusy = null;
		}
	};
	return {
		show,
		follow: (ids) => {
			clearTimeout(timer);
			for (const year of years) year.ariaBusy = 'true';
			timer = window.setTimeout(() => show(ids), rest);
		},
	};
};
