/**
 * Every mention of an entry (`a[data-entity]`), every citation (`a[data-source]`) and every link to an event
 * (`a[data-to-event]`) explains itself in place: by hover, by keyboard focus, by a first tap. A citation and a link to an
 * event, when they are pressed, hold their card there. Fetched by watch.ts, which says what holds without it.
 *
 * While its card is open, a mention has `aria-details`: a screen reader says that there are details, and the reader
 * goes there or reads on. A description would speak forty words at each of some hundred links, and flatten the link in
 * them; 'expanded' or 'has popup' would be untrue, since Enter follows the link.
 */
import { isPlain } from '../../dom/press.ts';
import { closeCard, isInCard, isReturning, openCard, showCard } from './card.ts';
import { explain } from './content.ts';
import { holdEvent } from './event.ts';
import { lightUp } from './light.ts';
import { addressOf, mentions, staysInPlace, type MentionLink } from './support.ts';

/** Before a card opens under a resting pointer, and before it closes: time to cross the gap into it. */
const openAfter = 220;
const closeAfter = 280;

const closest = (target: EventTarget | null): MentionLink | undefined =>
	(target instanceof Element && !isInCard(target) && target.closest<MentionLink>(mentions)) || undefined;

const isMention = (target: Element): target is MentionLink => target.matches(mentions);

/** What may be done with a mention by whoever watched it before. */
export interface Cards {
	/** The pointer rests on it: its card opens after a while. */
	readonly rest: (mention: MentionLink) => void;
	/** Shows its card. */
	readonly show: (mention: MentionLink) => void;
	/** It was pressed: a link to an event and a citation hold their card, another mention shows its own. */
	readonly press: (mention: MentionLink) => void;
}

let cards: Cards | undefined;

/** Lets the mentions of the page explain themselves; once, however often it is asked for. */
export const takeOver = (): Cards => (cards ??= listen());

const listen = (): Cards => {
	lightUp();
	/** The mention that will have its card when the timer ends, and that timer. */
	let wanted: Element | undefined;
	let timer = 0;
	let pointer = '';
	/** The mention that a finger asked about: a mouse that lies beside it closes nothing. */
	let tapped: Element | undefined;
	const isHeld = (): boolean => openCard()?.held !== undefined;

	const close = (): void => {
		clearTimeout(timer);
		wanted = undefined;
		if (!isHeld()) closeCard();
	};
	const show = (mention: MentionLink, isTap = false): void => {
		clearTimeout(timer);
		wanted = mention;
		tapped = isTap ? mention : undefined;
		if (mention === openCard()?.anchor) return;
		const { now, later } = explain(mention);
		if (!isHeld()) closeCard();
		if (now) showCard({ anchor: mention, tapped: isTap, ...now });
		// Shown when it has come, if it is still wanted then. What cannot be fetched stays a link.
		else
			void later?.().then(
				(found) => found && wanted === mention && !isHeld() && showCard({ anchor: mention, tapped: isTap, ...found }),
				() => undefined,
			);
	};
	/** Opens or closes after a while, unless the pointer goes elsewhere meanwhile. */
	const plan = (mention: Element | undefined): void => {
		if (mention === wanted || isHeld()) return;
		wanted = mention;
		clearTimeout(timer);
		if (mention === openCard()?.anchor) return;
		timer = window.setTimeout(
			() => (mention && isMention(mention) ? show(mention) : close()),
			mention ? openAfter : closeAfter,
		);
	};
	/** The mention whose card the keyboard or a finger keeps open, or has asked for, wherever the mouse is. */
	const kept = (): Element | undefined => {
		const anchor = openCard()?.anchor ?? wanted;
		const isKept = anchor === tapped || isInCard(document.activeElement) || anchor?.matches(':focus-visible');
		return isKept ? anchor : undefined;
	};

	const press = (mention: MentionLink): void => {
		clearTimeout(timer);
		const { toEvent, source } = mention.dataset;
		const { now } = source === undefined ? {} : explain(mention);
		if (toEvent !== undefined) holdEvent(mention, toEvent, addressOf(mention), mention.textContent);
		else if (now) showCard({ anchor: mention, held: {}, ...now });
		else if (source === undefined) show(mention, true);
		else location.assign(addressOf(mention));
	};

	document.addEventListener('pointerover', ({ target, pointerType }) => {
		if (pointerType === 'touch') return;
		plan(isInCard(target) ? openCard()?.anchor : (closest(target) ?? kept()));
	});
	document.addEventListener('pointerout', ({ relatedTarget, pointerType }) => {
		if (pointerType !== 'touch' && !relatedTarget) plan(kept());
	});
	document.addEventListener('pointerdown', ({ target, pointerType }) => {
		pointer = pointerType;
		if (openCard() && !isInCard(target) && closest(target) !== openCard()?.anchor) close();
	});
	document.addEventListener('click', (event) => {
		const mention = closest(event.target);
		if (mention && staysInPlace(mention) && isPlain(event)) {
			event.preventDefault();
			press(mention);
		} else if (mention && pointer === 'touch' && event.detail > 0 && mention !== openCard()?.anchor) {
			// A click by key has no detail: it follows the link whatever was touched before.
			show(mention, true);
			if (openCard()?.anchor === mention) event.preventDefault();
		} else if (mention) close();
	});
	document.addEventListener('focusin', ({ target }) => {
		if (isReturning() || isInCard(target)) return;
		const mention = closest(target);
		if (mention?.matches(':focus-visible')) show(mention);
		else if (mention !== openCard()?.anchor) close();
	});
	return { rest: plan, show: (mention) => show(mention), press };
};
