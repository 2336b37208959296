/**
 * Lights the column of a part and keeps it in the address. Without it each head of a column leads to itself, and the
 * style sheet lights the column of what the address leads to.
 */
import { choosePart } from '../shared/choose-part.ts';

/** Brings a table of wordings to life. */
export const bring = (figure: HTMLElement): void => {
	choosePart(figure, {
		links: [...figure.querySelectorAll<HTMLAnchorElement>('a.wording-part')],
		lit: [...figure.querySelectorAll<HTMLElement>(':is(th, td)[data-part]')],
		status: figure.querySelector('.wording-status'),
	});
};
