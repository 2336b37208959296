/** The address of the page: the state as its query, the chosen event as its fragment. */
import { writeState, type State } from './state.ts';

const prefix = '#event-';

/** The event that the fragment names. */
export const eventInAddress = (): string | undefined =>
	location.hash.startsWith(prefix) ? decodeURIComponent(location.hash.slice(prefix.length)) : undefined;

/**
 * Writes both. A choice is a step in the history, a gesture only renews the address; so does a choice within a frame,
 * whose steps would stand in the way of those of the page around it. Nothing moves.
 */
export const writeAddress = (state: State, event: string | undefined, how: 'choice' | 'gesture'): void => {
	const fragment = event === undefined ? (eventInAddress() === undefined ? location.hash : '') : prefix + event;
	const address = location.pathname + writeState(state) + fragment;
	history[how === 'choice' && self === top ? 'pushState' : 'replaceState'](null, '', address);
};

/** Whether an element can be seen in the window as it stands. */
export const isInView = (target: Element | null): boolean => {
	if (!target?.checkVisibility()) return false;
	const { top, bottom } = target.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
};
