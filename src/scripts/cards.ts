/**
 * Every mention of an entry (`a[data-entity]`) and every citation (`a[data-source]`) explains itself in place: by
 * hover, by keyboard focus, by a first tap. What is shown is a copy of what stands once in the page: the entry's card
 * (`[data-card]`), the source's entry in the bibliography (`[data-source-entry]`).
 *
 * Where the page has no such card (a page of the reference), the head of the entry's own page is fetched and serves as
 * one; a tap there follows the link at once.
 *
 * Without this script a mention is a link to the entry's page, a citation one to the list of sources, and the cards
 * are read where they stand.
 *
 * While its card is open, a mention has `aria-details`: a screen reader says that there are details, and the reader
 * goes there or reads on. A description would speak forty words at each of some hundred links, and flatten the link in
 * them; 'expanded' or 'has popup' would be untrue, since Enter follows the link.
 *
 * Nothing moves: the card is there, or it is not.
 */
import { contentOf } from '../dom/element.ts';
import { pageIds } from '../model/page-ids.ts';
import { placeCard } from './card-place.ts';

const mentions = 'a[data-entity], a[data-source]';
/** Before a card opens under a resting pointer, and before it closes: time to cross the gap into it. */
const openAfter = 220;
const closeAfter = 280;

/** The card in place; what it says is replaced for each mention. */
const makePopover = (): HTMLElement => {
	const popover = document.createElement('div');
	popover.className = 'popover-card';
	popover.id = pageIds.card;
	popover.popover = 'manual';
	popover.setAttribute('role', 'group');
	// In the main part, since all that a page says stands in a landmark.
	(document.querySelector('main') ?? document.body).append(popover);
	return popover;
};

/** A copy without what may stand only once in a page. */
const copyOf = (original: Element): HTMLElement => {
	const copy = document.createElement('div');
	copy.className = 'card';
	copy.append(...contentOf(original));
	return copy;
};

/** The heads of entries' own pages, by the address of the page. */
const fetched = new Map<string, Element | null>();

/** Fetches the page that a mention leads to, and makes a card of its head. */
const fetchCard = async ({ href }: HTMLAnchorElement): Promise<void> => {
	fetched.set(href, null);
	const response = await fetch(href);
	if (!response.ok) return;
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const head = page.querySelector('.entry-head');
	const heading = head?.querySelector('h1');
	if (!head || !heading) return;
	const name = document.createElement('p');
	name.className = 'card-name';
	name.append(...heading.childNodes);
	heading.replaceWith(name);
	const link = document.createElement('a');
	link.href = href;
	link.textContent = 'All of this entry';
	const more = document.createElement('p');
	more.className = 'card-more';
	more.append(link);
	head.append(more);
	fetched.set(href, head);
};

/** What explains a mention, and what it is called; nothing where it is not at hand. */
const explanation = (mention: HTMLAnchorElement): { content: HTMLElement; name: string } | undefined => {
	const { entity, source, locator } = mention.dataset;
	const original =
		entity === undefined
			? document.querySelector(`[data-source-entry="${CSS.escape(source ?? '')}"]`)
			: (document.querySelector(`[data-card="${CSS.escape(entity)}"]`) ?? fetched.get(mention.href));
	if (!original || original.contains(mention)) return undefined;
	const content = copyOf(original);
	if (locator !== undefined) {
		const where = document.createElement('p');
		where.className = 'telling';
		where.textContent = `Here: ${locator}`;
		content.append(where);
	}
	const name = content.querySelector('.card-name')?.textContent ?? mention.ariaLabel ?? '';
	return { content, name };
};

const closest = (target: EventTarget | null): HTMLAnchorElement | undefined =>
	(target instanceof Element && target.closest<HTMLAnchorElement>(mentions)) || undefined;

/** Lets the mentions of the page explain themselves. */
export const explainMentions = (): void => {
	if (!('popover' in HTMLElement.prototype) || !document.querySelector(mentions)) return;
	const popover = makePopover();
	/** The mention whose card is open, the one that will have its card when the timer ends, and that timer. */
	let current: HTMLAnchorElement | undefined;
	let wanted: HTMLAnchorElement | undefined;
	let timer = 0;
	let pointer = '';
	/** True while focus goes back to a mention, which must not open the card again. */
	let quiet = false;

	const close = (): void => {
		clearTimeout(timer);
		wanted = undefined;
		if (!current) return;
		current.removeAttribute('aria-details');
		current = undefined;
		popover.hidePopover();
	};
	const show = (mention: HTMLAnchorElement): void => {
		clearTimeout(timer);
		wanted = mention;
		if (mention === current) return;
		const found = explanation(mention);
		close();
		wanted = mention;
		if (!found) {
			// Shown when it has come, if it is still wanted then. What cannot be fetched stays a link.
			if (mention.dataset['entity'] !== undefined && !fetched.has(mention.href))
				void fetchCard(mention).then(
					() => fetched.get(mention.href) && wanted === mention && show(mention),
					() => undefined,
				);
			return;
		}
		current = mention;
		popover.replaceChildren(found.content);
		popover.ariaLabel = found.name;
		mention.setAttribute('aria-details', popover.id);
		popover.style.removeProperty('max-block-size');
		popover.showPopover();
		popover.scrollTop = 0;
		const { clientWidth, clientHeight } = document.documentElement;
		const size = { width: popover.offsetWidth, height: popover.offsetHeight };
		const place = placeCard([...mention.getClientRects()], size, { width: clientWidth, height: clientHeight });
		popover.style.setProperty('left', `${place.left + scrollX}px`);
		popover.style.setProperty('top', `${place.top + scrollY}px`);
		if (place.height < size.height) popover.style.setProperty('max-block-size', `${place.height}px`);
	};
	/** Opens or closes after a while, unless the pointer goes elsewhere meanwhile. */
	const plan = (mention: HTMLAnchorElement | undefined): void => {
		if (mention === wanted) return;
		wanted = mention;
		clearTimeout(timer);
		if (mention === current) return;
		timer = window.setTimeout(() => (mention ? show(mention) : close()), mention ? openAfter : closeAfter);
	};
	/** The mention that the keyboard keeps open, wherever the pointer is. */
	const held = (): HTMLAnchorElement | undefined =>
		popover.contains(document.activeElement) || current?.matches(':focus-visible') ? current : undefined;
	const backTo = (mention: HTMLElement): void => {
		quiet = true;
		mention.focus();
		quiet = false;
	};

	document.addEventListener('pointerover', ({ target, pointerType }) => {
		if (pointerType === 'touch') return;
		plan(popover.contains(target as Node) ? current : (closest(target) ?? held()));
	});
	document.addEventListener('pointerout', ({ relatedTarget, pointerType }) => {
		if (pointerType !== 'touch' && !relatedTarget) plan(held());
	});
	document.addEventListener('pointerdown', ({ target, pointerType }) => {
		pointer = pointerType;
		if (current && !popover.contains(target as Node) && closest(target) !== current) close();
	});
	document.addEventListener('click', (event) => {
		const mention = closest(event.target);
		// A click by key has no detail: it follows the link whatever was touched before.
		if (mention && pointer === 'touch' && event.detail > 0 && mention !== current) {
			show(mention);
			if (current === mention) event.preventDefault();
		} else if (mention || (event.target instanceof Element && event.target.closest('.popover-card a'))) close();
	});
	document.addEventListener('focusin', ({ target }) => {
		if (quiet || popover.contains(target as Node)) return;
		const mention = closest(target);
		if (mention?.matches(':focus-visible')) show(mention);
		else if (mention !== current) close();
	});
	document.addEventListener('keydown', (event) => {
		if (!current) return;
		const mention = current;
		const inside = popover.contains(document.activeElement);
		if (event.key === 'Escape') {
			close();
			if (inside) backTo(mention);
		} else if (event.key === 'Tab') {
			const links = [...popover.querySelectorAll('a')];
			const at = links.indexOf(document.activeElement as HTMLAnchorElement);
			if (document.activeElement === mention && !event.shiftKey && links[0]) {
				event.preventDefault();
				links[0].focus();
			} else if (inside && event.shiftKey && at <= 0) {
				event.preventDefault();
				backTo(mention);
			} else if (inside && !event.shiftKey && at === links.length - 1) {
				// From the mention the browser itself goes on to what follows in the text.
				close();
				backTo(mention);
			}
		}
	});
};
