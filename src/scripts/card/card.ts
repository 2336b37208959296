/**
 * The card of a page: one at a time, beside what it explains. It serves mentions, sources and events alike. Nothing
 * moves: the card is there, or it is not.
 */
import { button, element } from '../../dom/element.ts';
import { pageIds } from '../../model/page-ids.ts';
import { placeCard } from './place.ts';
import { staysInPlace } from './support.ts';

/** What a card that is held says and does beyond its content: it takes the focus and stays until it is closed. */
export interface Held {
	/** Before the button that closes it. */
	readonly bar?: readonly Node[];
	/** A key that was pressed within it. */
	readonly key?: (event: KeyboardEvent) => void;
	/** A press elsewhere leaves it open. */
	readonly stays?: boolean;
	/** It is gone; `replaced` where another card took its place. */
	readonly closed?: (replaced: boolean) => void;
	/** Gives the focus back, by default to the anchor; `byKey`: what has it may be brought into view. */
	readonly back?: (byKey: boolean) => void;
}

/** A card. */
export interface Card {
	/** What it stands beside, and is about. */
	readonly anchor: Element;
	readonly name: string;
	readonly content: readonly Node[];
	readonly held?: Held;
	/** True where a finger asked for it: nothing that rests elsewhere takes it away again, so it has a button to close it. */
	readonly tapped?: boolean;
}

let panel: HTMLElement | undefined;
let current: Card | undefined;
let returning = false;

/** The card that is open. */
export const openCard = (): Card | undefined => current;
/** Whether something stands in the card. */
export const isInCard = (target: EventTarget | null): boolean => panel?.contains(target as Node | null) ?? false;
/** True while focus goes back to an anchor, which must not open its card again. */
export const isReturning = (): boolean => returning;

/** Gives the focus to something without opening its card. */
const focusQuietly = (target: Element, options?: FocusOptions): void => {
	returning = true;
	(target as HTMLElement | SVGElement).focus(options);
	returning = false;
};

const escape = (event: KeyboardEvent): void => {
	if (event.key !== 'Escape' || event.defaultPrevented || !current) return;
	if (event.target instanceof Element && event.target.closest('dialog')) return;
	event.preventDefault();
	closeCard('key');
};

/** Whether a key on the anchor holds its card, and takes the reader into it: Tab need not, and goes on. */
const isHeldByKey = (anchor: Element): boolean =>
	(anchor instanceof HTMLAnchorElement || anchor instanceof SVGAElement) && staysInPlace(anchor);

/** Tab goes from the anchor into its card, where no other key does, and from the card on to what follows the anchor. */
const walkThrough = (event: KeyboardEvent, of: HTMLElement): void => {
	if (!current || event.key !== 'Tab') return;
	const { anchor } = current;
	const stops = [...of.querySelectorAll<HTMLElement>('a[href], button')];
	const at = stops.findIndex((stop) => stop === document.activeElement);
	const inside = of.contains(document.activeElement);
	if (document.activeElement === anchor && !event.shiftKey && stops[0]) {
		if (!current.held && isHeldByKey(anchor)) return;
		event.preventDefault();
		stops[0].focus();
	} else if (inside && event.shiftKey && at <= 0) {
		event.preventDefault();
		focusQuietly(anchor);
	} else if (inside && !event.shiftKey && at === stops.length - 1) {
		// From the anchor the browser itself goes on to what follows it.
		closeCard('pointer');
		focusQuietly(anchor);
	}
};

/** The card does not stay over what it leads to; where that is another page, the way back finds it as it was. */
const leave = ({ target }: Event): void => {
	const link = target instanceof Element ? target.closest('a') : null;
	if (link && link.href.split('#')[0] === location.href.split('#')[0]) closeCard();
};

const makePanel = (): HTMLElement => {
	const made = element('div', { className: 'popover-card', id: pageIds.card, tabIndex: -1, popover: 'manual' });
	made.setAttribute('role', 'group');
	made.addEventListener('keydown', (event) => current?.held?.key?.(event));
	made.addEventListener('click', leave);
	document.addEventListener('keydown', (event) => {
		walkThrough(event, made);
		escape(event);
	});
	document.addEventListener('pointerdown', ({ target }) => {
		if (current?.held && !current.held.stays && !isInCard(target)) closeCard();
	});
	// In the main part, since all that a page says stands in a landmark.
	(document.querySelector('main') ?? document.body).append(made);
	return made;
};

/** What a card keeps to its anchor and to the edge of the window, together. */
const margin = 14;
/** Less is no room to read in: some six lines. */
const leastHeight = 160;

/**
 * Puts the panel beside its anchor; again where what it says has come later. In a window so low that neither side leaves
 * room to read in, the page makes it; but nothing moves under a pointer that rests.
 */
const place = (of: HTMLElement, { anchor, held }: Card): void => {
	of.style.removeProperty('max-block-size');
	const { clientWidth, clientHeight } = document.documentElement;
	const size = { width: of.offsetWidth, height: of.offsetHeight };
	const find = () => placeCard([...anchor.getClientRects()], size, { width: clientWidth, height: clientHeight });
	let at = find();
	if (at.height < Math.min(size.height, leastHeight) && (held !== undefined || anchor.matches(':focus-visible'))) {
		anchor.scrollIntoView({ block: 'start', behavior: 'instant' });
		at = find();
	}
	// What was pressed for is read whole where the window has the room for it.
	const missing = size.height - at.height;
	const below = clientHeight - Math.max(...[...anchor.getClientRects()].map(({ bottom }) => bottom));
	const scrolled = Math.ceil(size.height + margin - below);
	if (held && !held.stays && missing > 0 && anchor.getBoundingClientRect().top - scrolled > margin) {
		scrollBy({ top: scrolled, behavior: 'instant' });
		at = find();
	}
	of.style.setProperty('left', `${at.left + scrollX}px`);
	of.style.setProperty('top', `${at.top + scrollY}px`);
	if (at.height < size.height) of.style.setProperty('max-block-size', `${at.height}px`);
};

/** The page may still be on its way to what has the focus: once it is there, the card is placed anew. */
const placeOnArrival = (of: HTMLElement): void => {
	const again = (): void => current && place(of, current);
	document.addEventListener('scrollend', again, { once: true });
	setTimeout(() => document.removeEventListener('scrollend', again), 3000);
};

const contentOf = ({ content, held, tapped }: Card): readonly Node[] =>
	held || tapped
		? [
				element(
					'div',
					{ className: 'card-bar' },
					...(held?.bar ?? []),
					button('Close', () => closeCard('pointer')),
				),
				...content,
			]
		: content;

/** Opens a card, in place of the one that is open. */
export const showCard = (card: Card): void => {
	panel ??= makePanel();
	const before = current;
	current = card;
	before?.anchor.removeAttribute('aria-details');
	if (before?.held && before.held !== card.held) before.held.closed?.(true);
	const inside = panel.contains(document.activeElement);
	// What the bar holds keeps the focus where the reader walks on by it.
	if (before?.held === undefined || before.held !== card.held) panel.replaceChildren(...contentOf(card));
	else {
		while (panel.children.length > 1) panel.lastElementChild?.remove();
		panel.append(...card.content);
	}
	panel.ariaLabel = card.name;
	panel.classList.toggle('held', card.held !== undefined);
	card.anchor.setAttribute('aria-details', panel.id);
	if (!panel.matches(':popover-open')) panel.showPopover();
	panel.scrollTop = 0;
	place(panel, card);
	placeOnArrival(panel);
	if (card.held && !(inside && panel.contains(document.activeElement))) panel.focus({ preventScroll: true });
};

/** Says more in the card that is open, where it still is about the same. */
export const fillCard = (anchor: Element, content: readonly Node[], name: string): void => {
	if (!panel || current?.anchor !== anchor) return;
	current = { ...current, content, name };
	const bar = current.held ? panel.firstElementChild : null;
	panel.replaceChildren(...(bar ? [bar] : []), ...content);
	panel.ariaLabel = name;
	place(panel, current);
};

/**
 * Closes the card that is open. The focus goes back from within it to what it was about.
 * @param by what closed it; `page`: not the reader, who is told nothing
 */
export const closeCard = (by: 'key' | 'pointer' | 'page' = 'page'): void => {
	if (!panel || !current) return;
	const { anchor, held } = current;
	const inside =
		panel.contains(document.activeElement) || (held !== undefined && document.activeElement === document.body);
	current = undefined;
	anchor.removeAttribute('aria-details');
	panel.hidePopover();
	if (by !== 'page') held?.closed?.(false);
	if (!inside) return;
	if (held?.back && by !== 'page') held.back(by === 'key');
	else focusQuietly(anchor, { preventScroll: by !== 'key' });
};
