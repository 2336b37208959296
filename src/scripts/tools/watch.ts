/**
 * Waits until somebody presses the number of a paragraph or the sign of an anchor, and then fetches its tools. Without
 * it the number and the sign are links to what they stand at.
 */
import { ownAddress } from '../../dom/ask.ts';
import { isPlain } from '../../dom/press.ts';
import { hasCards } from '../card/support.ts';

/** Watches the anchors of the page. What has no address that holds elsewhere too cannot be cited by it. */
export const watchAnchors = (): void => {
	if (ownAddress() === undefined) return;
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
