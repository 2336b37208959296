/**
 * Opens one note of a clause at a time. Without it every note stands under the words, numbered as they are, and each
 * marked word leads to its note.
 */
import { button } from '../../dom/element.ts';
import { choosePart } from '../shared/choose-part.ts';

/** Brings a clause to life. */
export const bring = (figure: HTMLElement): void => {
	const links = [...figure.querySelectorAll<HTMLAnchorElement>('a.clause-part')];
	const lit = [...figure.querySelectorAll<HTMLElement>('[data-part]')];
	const linkOf = (part: string | undefined) => links.find(({ dataset }) => dataset['part'] === part);

	const all = button('All notes', () => {
		const link = linkOf(chosen());
		choose(undefined);
		link?.focus();
	});
	all.className = 'clause-all';
	figure.querySelector('.clause-notes')?.after(all);

	/** Leaves the note of a part alone, or all of them. */
	const show = (part: string | undefined): string => {
		if (part === undefined) delete figure.dataset['part'];
		else figure.dataset['part'] = part;
		all.hidden = part === undefined;
		// Whoever asks for a note asks for all of it.
		const more = figure.querySelector<HTMLDetailsElement>(`.clause-note[data-part="${part ?? ''}"] > .clause-more`);
		if (more) more.open = true;
		const link = linkOf(part);
		return link ? `Note ${links.indexOf(link) + 1} of ${links.length}.` : '';
	};
	for (const link of links) link.setAttribute('aria-describedby', link.hash.slice(1));
	const status = figure.querySelector('.clause-status');
	const { chosen, choose, light } = choosePart(figure, { links, lit, status, show });

	// Where nothing is chosen, the words answer to each other across the languages.
	for (const bearer of lit) {
		bearer.addEventListener('pointerenter', () => {
			if (chosen() === undefined) light(bearer.dataset['part']);
		});
		bearer.addEventListener('pointerleave', () => {
			if (chosen() === undefined) light(undefined);
		});
	}
};
