/** The card of an event in a drawing: held at its mark, with the ways to the events before and after it. */
import { closeCard, openCard, type Held } from '../../scripts/card/card.ts';
import { holdEvent } from '../../scripts/card/event.ts';
import { button, element, setAble } from '../../dom/element.ts';
import type { Told } from './event.ts';
import { neighbour } from './store.ts';

/** What the walk asks of the figure, and tells it. */
export interface WalkOptions {
	readonly markOf: (id: string) => SVGAElement | undefined;
	/** The events that are shown, in order of time. */
	readonly shown: () => readonly Told[];
	/** The reader has walked to another event, or closed the card. */
	readonly chosen: (id: string | undefined) => void;
	/** Gives the focus back to the event; `scroll`: brought into view where it is not. */
	readonly back: (id: string, scroll: boolean) => void;
}

/** The card of a figure. What is done by these is not told as a choice. */
export interface Walk {
	readonly open: (id: string) => void;
	readonly close: () => void;
	/** Follows what is shown: the places count anew; where the event itself is no longer shown, its card goes. */
	readonly follow: () => void;
}

/** Makes the walk of a figure. */
export const createWalk = ({ markOf, shown, chosen, back }: WalkOptions): Walk => {
	let current: string | undefined;
	const step = (by: 1 | -1): void => {
		const next = current === undefined ? undefined : neighbour(shown(), current, by);
		if (next === undefined) return;
		open(next);
		chosen(next);
	};
	const previous = button('Previous', () => step(-1));
	const next = button('Next', () => step(1));
	// The title is said when the reader walks on with the focus on a button; the card's name when it takes the focus.
	const title = element('span', { className: 'unseen' });
	const position = element('span');
	const held: Held = {
		bar: [previous, next, element('p', { role: 'status' }, position, title)],
		stays: true,
		key: (event) => {
			if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
			event.preventDefault();
			event.stopPropagation();
			step(event.key === 'ArrowLeft' ? -1 : 1);
		},
		closed: () => {
			current = undefined;
			chosen(undefined);
		},
		back: (byKey) => last !== undefined && back(last, byKey),
	};
	/** The event that the card was about last. */
	let last: string | undefined;
	const count = (id: string): void => {
		const list = shown();
		position.textContent = `${list.findIndex((event) => event.id === id) + 1} of ${list.length} `;
		title.textContent = list.find((event) => event.id === id)?.title ?? '';
		setAble(previous, neighbour(list, id, -1) !== undefined);
		setAble(next, neighbour(list, id, 1) !== undefined);
	};
	const open = (id: string): void => {
		const mark = markOf(id);
		if (!mark) return;
		current = last = id;
		count(id);
		const event = shown().find((each) => each.id === id);
		holdEvent(mark, id, new URL(mark.getAttribute('href') ?? '', location.href).href, event?.title ?? '', held);
	};
	const close = (): void => {
		current = undefined;
		if (openCard()?.held === held) closeCard();
	};
	return {
		open,
		close,
		follow: () => {
			if (current === undefined) return;
			const id = current;
			if (shown().some((event) => event.id === id)) count(id);
			else close();
		},
	};
};
