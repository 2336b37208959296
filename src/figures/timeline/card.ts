/** The card of one event: what the list says of it, in a panel that keys and pointer can open, walk and close. */
import { button, contentOf, element, setAble } from '../../dom/element.ts';
import { entryOf } from './entries.ts';

/** What the card asks of the figure, and tells it. */
export interface CardOptions {
	/** The address that the event's mark leads to. */
	readonly address: (id: string) => string;
	/** Whether the event stands in the right half of the window: the card then opens in the left. */
	readonly isRight: (id: string) => boolean;
	/** The event a step on (1) or back (-1) in time, within what is shown. */
	readonly step: (id: string, by: 1 | -1) => string | undefined;
	/** Its position within what is shown, from 1; 0 where it is not shown. */
	readonly place: (id: string) => { readonly place: number; readonly count: number };
	/** The reader has chosen another event, or closed the card (`undefined`). */
	readonly chosen: (id: string | undefined) => void;
	/** A link of the card leads to another place of this page. */
	readonly left: () => void;
	/** Gives the focus back to the event; `scroll`: brought into view where it is not. */
	readonly back: (id: string, scroll: boolean) => void;
}

/** A card that can be opened and closed; what is done by these two is not told as a choice. */
export interface EventCard {
	readonly open: (id: string) => void;
	readonly close: () => void;
	/** Follows what is shown: the places count anew; where the event itself is no longer shown, its card goes. */
	readonly follow: () => void;
}

/** Closes the card that is open, of whatever figure of the page: there is one at a time. */
let closeOpen: (() => void) | undefined;

/** Makes the card of a figure; it stands in the page once it is opened. */
export const createCard = (figure: HTMLElement, options: CardOptions): EventCard => {
	const panel = element('div', { className: 'tl-card', tabIndex: -1, popover: 'manual' });
	panel.setAttribute('role', 'group');
	figure.append(panel);
	let current: string | undefined;

	const close = (): void => {
		if (current === undefined) return;
		current = undefined;
		closeOpen = undefined;
		document.removeEventListener('keydown', escape);
		panel.hidePopover();
	};
	/** Lies over the page, so one key closes it wherever the focus is; what the key means elsewhere comes first. */
	const escape = (event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || event.defaultPrevented) return;
		if (event.target instanceof Element && event.target.closest('dialog')) return;
		event.preventDefault();
		const inside = figure.contains(document.activeElement) || document.activeElement === document.body;
		if (inside) shut(true);
		else leave();
	};
	const leave = (): void => {
		close();
		options.chosen(undefined);
	};
	/** The reader is done with it. By the pointer nothing moves; by key the event comes into view again. */
	const shut = (scroll: boolean): void => {
		if (current === undefined) return;
		const id = current;
		leave();
		options.back(id, scroll);
	};
	const walk = (by: 1 | -1): void => {
		const next = current === undefined ? undefined : options.step(current, by);
		if (next === undefined) return;
		open(next);
		options.chosen(next);
	};
	const previous = button('Previous', () => walk(-1));
	const next = button('Next', () => walk(1));
	// Said when the reader walks on with the focus on a button; the panel's own name is said when it takes the focus.
	const title = element('span', { className: 'unseen' });
	const position = element('span');
	const place = element('p', { role: 'status' }, position, title);
	const done = button('Close', () => shut(false));
	const body = element('div', { className: 'tl-card-body' });
	panel.append(element('div', { className: 'tl-card-bar' }, previous, next, place, done), body);

	const fill = (entry: Element): void => {
		body.replaceChildren(...contentOf(entry));
		title.textContent = entry.querySelector('h3, a')?.textContent ?? 'Event';
		panel.setAttribute('aria-label', title.textContent);
	};
	const count = (id: string): void => {
		const { place: at, count: of } = options.place(id);
		position.textContent = at > 0 ? `${at} of ${of} ` : '';
		setAble(previous, options.step(id, -1) !== undefined);
		setAble(next, options.step(id, 1) !== undefined);
	};
	const open = (id: string): void => {
		if (current === undefined) {
			closeOpen?.();
			closeOpen = leave;
			document.addEventListener('keydown', escape);
		}
		current = id;
		const { now, later } = entryOf(id, options.address(id));
		if (now) fill(now);
		else body.replaceChildren();
		// Where it cannot be had, the line stands, and with it the link to the entry.
		later?.then((entry) => entry && current === id && fill(entry)).catch(() => undefined);
		count(id);
		panel.classList.toggle('start', options.isRight(id));
		if (!panel.matches(':popover-open')) panel.showPopover();
		panel.scrollTop = 0;
		if (!panel.contains(document.activeElement)) panel.focus({ preventScroll: true });
	};
	panel.addEventListener('keydown', (event) => {
		if (event.key === 'ArrowLeft') walk(-1);
		else if (event.key === 'ArrowRight') walk(1);
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	panel.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		// The card does not stay over what it leads to. Where that is another page, the way back finds it as it was.
		if (!link || link.href.split('#')[0] !== location.href.split('#')[0]) return;
		close();
		options.left();
	});
	const follow = (): void => {
		if (current === undefined) return;
		if (options.place(current).place > 0) count(current);
		else leave();
	};
	return { open, close, follow };
};
