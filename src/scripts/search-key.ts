/** Opens the search by the header's link and by the key `/`. Without it the link leads to the list of all pages. */
import { isForPage } from '../dom/press.ts';
import { keyOpens } from '../search/key.ts';

/** Listens for the link and the key; the search itself is fetched on first use. */
export const watchSearch = (): void => {
	const base = document.documentElement.dataset['base'] ?? '';
	const open = (): void =>
		void import('../search/search.ts').then(
			({ openSearch }) => openSearch(base),
			// What cannot be fetched leaves the link as it is without a script.
			() => location.assign('#menu'),
		);
	addEventListener('click', (event) => {
		if (!(event.target instanceof Element) || !event.target.closest('[data-search]')) return;
		event.preventDefault();
		open();
	});
	addEventListener('keydown', (event) => {
		if (event.key !== '/' || !keyOpens() || !isForPage(event)) return;
		event.preventDefault();
		open();
	});
	for (const hint of document.querySelectorAll<HTMLElement>('[data-search] kbd')) hint.hidden = !keyOpens();
};
