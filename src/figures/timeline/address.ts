/** The address of the page: the state as its query, the chosen event as its fragment. */
import { createAfterFrame } from '../../dom/element.ts';
import { writeAddress as writeBar } from '../../dom/step.ts';
import { eventInAddress, prefix } from './event-address.ts';
import { writeState, type State } from './state.ts';

/**
 * Keeps with this step of the history where the page stands, in pixels. The browser keeps that too, but on the way back
 * to an address with a fragment it may lead to what the fragment names instead.
 */
export const keepPlace = (y = scrollY): void => {
	if (placeKept(history.state) !== y) writeBar(location.href, 'renewal', { y });
};

const write = (state: State, event: string | undefined, how: 'choice' | 'gesture', y: number): void => {
	const fragment = event === undefined ? (eventInAddress() === undefined ? location.hash : '') : prefix + event;
	const address = location.pathname + writeState(state) + fragment;
	if (how === 'choice' && self === top) keepPlace(y);
	writeBar(address, how === 'choice' ? 'step' : 'renewal', { y });
};

/** The address as a figure writes it: once the frame is shown, since the browser takes its time over it. */
export interface Address {
	/**
	 * Writes both. A choice is a step in the history, a gesture only renews the address; so does a choice within a frame,
	 * whose steps would stand in the way of those of the page around it. Nothing moves.
	 */
	readonly write: (state: State, event: string | undefined, how: 'choice' | 'gesture') => void;
	/** Lets go what is not yet written: the history stands elsewhere now. */
	readonly forget: () => void;
}

/** Makes the address of a figure. */
export const createAddress = (): Address => {
	const afterFrame = createAfterFrame();
	let waiting: (() => void) | undefined;
	const flush = (): void => {
		waiting?.();
		waiting = undefined;
	};
	return {
		write: (state, event, how) => {
			// Of two choices within a frame each is a step.
			flush();
			const y = scrollY;
			waiting = () => write(state, event, how, y);
			afterFrame(flush);
		},
		forget: () => {
			waiting = undefined;
		},
	};
};

/** Where the page stood at a step of the history, in pixels; nothing where that was not kept. */
export const placeKept = (state: unknown): number | undefined => {
	const y = (state as { readonly y?: unknown } | null)?.y;
	return typeof y === 'number' ? y : undefined;
};

/**
 * Answers a step back or on: `step` shows what the address has, and `settled` comes once the page stands where it stood.
 * The browser moves it first, so that what is in view is known two frames later.
 */
export const onStep = (step: () => void, settled: () => void, signal: AbortSignal): void =>
	addEventListener(
		'popstate',
		({ state }) => {
			step();
			requestAnimationFrame(() =>
				requestAnimationFrame(() => {
					const y = placeKept(state);
					if (y !== undefined) scrollTo({ top: y, behavior: 'instant' });
					settled();
				}),
			);
		},
		{ signal },
	);
