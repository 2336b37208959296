/** The figure that is the page's own follows the address: at its beginning, and at each step back or on. */
import { isInCard } from '../../scripts/card/card.ts';
import { hasCards } from '../../scripts/card/support.ts';
import { keepPlace, onStep } from './address.ts';
import { eventInAddress, isInView } from './event-address.ts';
import * as classes from './classes.ts';
import type { Explorer } from './explorer.ts';

/** Takes what the address has. */
export const readAddress = ({ take }: Explorer): void =>
	take({ do: 'address', query: location.search, event: eventInAddress() });

/** The card of the event that the address names is opened where the page does not show its entry. */
export const settle = ({ view, walk }: Explorer): void => {
	const { chosen } = view();
	if (chosen !== undefined && hasCards() && !isInView(document.getElementById(`event-${chosen}`))) walk.open(chosen);
	else walk.close();
};

/** Follows until the signal says no more. */
export const followAddress = (explorer: Explorer, signal: AbortSignal): void => {
	const step = (): void => {
		const { render, view, focusOn } = explorer;
		const active = document.activeElement;
		readAddress(explorer);
		render({ now: true });
		// A mark that is hidden loses the focus.
		if (active?.matches(`.${classes.event}.${classes.out}`) === true) focusOn(view().stop, false);
	};
	onStep(step, () => settle(explorer), signal);
	// Where a link of the card leads on, the way back finds the page where it stood.
	document.addEventListener('click', ({ target }) => isInCard(target) && keepPlace(), { signal, capture: true });
};
