/** The list of events on the timeline's own page: it hides what the drawing hides. */
import { createAfterFrame } from '../../dom/element.ts';
import { fullEntry } from './hooks.ts';

/**
 * Hides the entries that are not among `ids`; `undefined` shows all. It waits for the frame, so that the drawing is
 * first; `now` does not.
 */
export const createListing = (): ((ids: ReadonlySet<string> | undefined, now?: boolean) => void) => {
	const entries = [...document.querySelectorAll<HTMLElement>(fullEntry)];
	const years = [...document.querySelectorAll<HTMLElement>('section.events')];
	const afterFrame = createAfterFrame();
	const hide = (ids: ReadonlySet<string> | undefined): void => {
		for (const entry of entries) entry.hidden = ids !== undefined && !ids.has(entry.dataset['event'] ?? '');
		for (const year of years) year.hidden = !year.querySelector('li[data-event]:not([hidden])');
	};
	return (ids, now = false) => {
		afterFrame(now ? undefined : () => hide(ids));
		if (now) hide(ids);
	};
};
