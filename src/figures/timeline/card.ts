/** The card of one event: what the list says of it, in a panel that keys and pointer can open, walk and close. */

import { button } from '../shared/element.ts';

/** What the card asks of the figure. */
export interface CardOptions {
	/** The event a step on (1) or back (-1) in time, within what is shown. */
	readonly step: (id: string, by: 1 | -1) => string | undefined;
	/** Its position within what is shown. */
	readonly place: (id: string) => { readonly position: number; readonly count: number };
	/** Marks the event as chosen; none where the card is closed. */
	readonly choose: (id: string | undefined) => void;
	/** Gives the focus back to the event. */
	readonly back: (id: string) => void;
}

/** A card that can be opened. */
export interface EventCard {
	readonly open: (id: string) => void;
}

/** Makes the card of a figure; it stands in the page once it is opened. */
export const createCard = (figure: HTMLElement, options: CardOptions): EventCard => {
	const panel = document.createElement('div');
	panel.className = 'tl-card';
	panel.tabIndex = -1;
	panel.setAttribute('role', 'group');
	if ('popover' in panel) panel.popover = 'manual';
	figure.append(panel);
	let current: string | undefined;

	const close = (): void => {
		if (current === undefined) return;
		const id = current;
		current = undefined;
		panel.hidePopover();
		options.choose(undefined);
		options.back(id);
	};
	const walk = (by: 1 | -1): void => {
		const next = current === undefined ? undefined : options.step(current, by);
		if (next !== undefined) open(next);
	};
	const previous = button('Previous', () => walk(-1));
	const next = button('Next', () => walk(1));
	const shut = button('Close', close);
	const bar = document.createElement('div');
	bar.className = 'tl-card-bar';
	const place = document.createElement('span');
	bar.append(previous, next, place, shut);
	const body = document.createElement('div');
	panel.append(bar, body);

	const open = (id: string): void => {
		const entry = document.querySelector(`li[data-event="${CSS.escape(id)}"]`);
		if (!entry) return;
		current = id;
		const copy = entry.cloneNode(true) as HTMLElement;
		for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
		body.replaceChildren(...copy.childNodes);
		const { position, count } = options.place(id);
		place.textContent = position > 0 ? `${position} of ${count}` : '';
		previous.disabled = options.step(id, -1) === undefined;
		next.disabled = options.step(id, 1) === undefined;
		panel.setAttribute('aria-label', entry.querySelector('h3, a')?.textContent ?? 'Event');
		options.choose(id);
		if (!panel.matches(':popover-open')) panel.showPopover();
		panel.focus({ preventScroll: true });
	};
	panel.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') close();
		else if (event.key === 'ArrowLeft') walk(-1);
		else if (event.key === 'ArrowRight') walk(1);
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	figure.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') close();
	});
	panel.addEventListener('click', (event) => {
		// A link of the card leads on; the card does not stay over what it leads to.
		if (event.target instanceof Element && event.target.closest('a[href]')) {
			current = undefined;
			options.choose(undefined);
			panel.hidePopover();
		}
	});
	return { open };
};
