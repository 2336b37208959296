/** Opens the search by the header's link and by the key `/`. Without it the link leads to the list of all pages. */

import { keyOpens } from '../search/key.ts';

/** True where a key is text for a field. */
const typing = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

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
		if (event.key !== '/' || !keyOpens() || event.ctrlKey || event.metaKey || event.altKey || typing(event.target))
			return;
		event.preventDefault();
		open();
	});
	for (const hint of document.querySelectorAll<HTMLElement>('[data-search] kbd')) hint.hidden = !keyOpens();
};
