/**
 * Waits until words are selected, and then fetches what offers to link to them and to cite them. Without it words are
 * selected and copied as everywhere.
 */
import { ownAddress } from '../../dom/ask.ts';
import { hasCards } from '../card/support.ts';

/** A selection that has not changed for so many milliseconds is one. */
const rest = 400;

/** Watches the selection. */
export const watchSelection = (): void => {
	if (!hasCards() || ownAddress() === undefined) return;
	let timer = 0;
	let offered = false;
	const look = (): void => {
		clearTimeout(timer);
		timer = window.setTimeout(() => {
			if (!offered && getSelection()?.isCollapsed !== false) return;
			offered = true;
			void import('./selection.ts').then(({ offer }) => offer());
		}, rest);
	};
	document.addEventListener('selectionchange', look);
	// What was selected while this was on its way.
	look();
};
