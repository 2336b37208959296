/**
 * Keeps what is lit or shown of the claims in the address, and lights them by the key `c`. What does it is fetched on
 * first use. Without it the boxes work by the style sheet alone.
 */

/** Watches the boxes of the claims, where a page has them. */
export const watchClaims = (): void => {
	const boxes = document.querySelector<HTMLElement>('[data-claims]');
	if (!boxes) return;
	const answer = (event?: Event): void =>
		void import('./claims-boxes.ts').then((module) => module.answer(boxes, event));
	if (location.search) answer();
	boxes.addEventListener('change', answer);
	addEventListener('popstate', answer);
	addEventListener('keydown', (event) => event.key === 'c' && answer(event));
};
