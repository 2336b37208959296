/**
 * Waits until somebody presses the number of a paragraph or the sign of an anchor, and then fetches its tools. Without
 * it the number and the sign are links to what they stand at.
 */
import { hasCards, isPlain } from '../card/support.ts';

/** Watches the anchors of the page. */
export const watchAnchors = (): void => {
	document.addEventListener('click', (event) => {
		const { target } = event;
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.pilcrow, .heading-link') : null;
		if (!link || !isPlain(event) || !hasCards()) return;
		event.preventDefault();
		import('./tools.ts').then(
			({ openTools }) => openTools(link),
			() => location.assign(link.href),
		);
	});
};
