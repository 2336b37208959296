/**
 * Waits until somebody presses the number of a paragraph or the sign of an anchor, selects words of the essay, or comes
 * by a link to a part of the page; and then fetches what serves that. Without it the number and the sign are links to
 * what they stand at, and the browser itself goes to the target of a link and marks it.
 */
import { hasCards, isPlain } from '../card/support.ts';

/** A selection that has not changed for so many milliseconds is one. */
const rest = 400;

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
	let timer = 0;
	document.addEventListener('selectionchange', () => {
		clearTimeout(timer);
		timer = window.setTimeout(() => {
			if (document.querySelector('[data-selection]') || getSelection()?.isCollapsed === false)
				void import('./selection.ts').then(({ offer }) => offer());
		}, rest);
	});
	const arrive = (): void => {
		if (location.hash) void import('./arrive.ts').then(({ tellTarget }) => tellTarget());
	};
	addEventListener('hashchange', arrive);
	arrive();
};
