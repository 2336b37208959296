/**
 * Lights a mark of the picture with its line in the lists, and keeps the boxes in the address. Without it the boxes choose
 * by the style sheet alone, and each mark leads to its line.
 */
import { keepBoxes } from '../shared/boxes.ts';

/** Brings the sorting to life. */
export const bring = (figure: HTMLElement): void => {
	const bearers = [...figure.querySelectorAll<HTMLElement | SVGElement>('[data-of]')];
	const light = (of: string | undefined): void => {
		for (const bearer of bearers) bearer.classList.toggle('lit', of !== undefined && bearer.dataset['of'] === of);
	};
	for (const bearer of bearers) {
		for (const name of ['pointerenter', 'focusin']) bearer.addEventListener(name, () => light(bearer.dataset['of']));
		for (const name of ['pointerleave', 'focusout']) bearer.addEventListener(name, () => light(undefined));
	}
	keepBoxes(figure, '.figure-rows > li');
};
