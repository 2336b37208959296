/**
 * A note that stands beside its paragraph is pointed out, and the page stays where it is. Without it the letter leads to
 * the note, as it does where the note is out of sight.
 */
import { isPlain } from '../dom/press.ts';

const isInView = (element: Element): boolean => {
	const { top, bottom } = element.getBoundingClientRect();
	return top >= 0 && bottom <= innerHeight;
};

/** Watches the letters of the notes. */
export const watchNotes = (root: ParentNode = document): void => {
	if (!root.querySelector('.note-ref')) return;
	let lit: Element | undefined;
	document.addEventListener('click', (event) => {
		lit?.classList.remove('lit');
		lit = undefined;
		const letter = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.note-ref a') : null;
		const note = letter && document.getElementById(decodeURIComponent(letter.hash.slice(1)));
		if (!note || !isPlain(event) || !isInView(note)) return;
		event.preventDefault();
		lit = note;
		note.classList.add('lit');
		note.tabIndex = -1;
		note.focus({ preventScroll: true });
	});
};
