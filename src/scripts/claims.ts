/**
 * Keeps what is lit or shown of the claims in the address, and lights them by the key `c`. What does it is fetched on
 * first use. Without it the boxes work by the style sheet alone.
 */

import { keyOpens } from '../search/key.ts';

/**
 * Watches the boxes of the claims, where a page has them.
 * @param first what happened before this was there
 */
export const watchClaims = (first?: Event): void => {
	const boxes = document.querySelector<HTMLElement>('[data-claims]');
	if (!boxes) return;
	for (const hint of boxes.querySelectorAll('kbd')) hint.hidden = !keyOpens();
	const answer = (event?: Event): void =>
		void import('./claims-boxes.ts').then((module) => module.answer(boxes, event));
	if (location.search !== '') answer();
	// A box that was ticked while this was on its way.
	else if ([...boxes.querySelectorAll('input')].some(({ checked, defaultChecked }) => checked !== defaultChecked))
		answer(new Event('change'));
	boxes.addEventListener('change', answer);
	addEventListener('popstate', answer);
	const byKey = (event?: Event): void => {
		if (event instanceof KeyboardEvent && event.key === 'c') answer(event);
	};
	byKey(first);
	addEventListener('keydown', byKey);
};
