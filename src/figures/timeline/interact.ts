/**
 * Explores a timeline that the build has drawn: what the reader does becomes an action of the store, and its view is
 * shown in the drawing, the list, the controls, the card and the address. Fetched on first intent by start.ts; without
 * it the drawing is whole and every label leads to its event.
 */
import { isInCard } from '../../scripts/card/card.ts';
import { lightUp } from '../../scripts/card/light.ts';
import { hasCards, isPlain } from '../../scripts/card/support.ts';
import { keepPlace, onStep, writeAddress } from './address.ts';
import { eventInAddress, isInView } from './event-address.ts';
import { createControls } from './controls.ts';
import { createDrawing } from './drawing.ts';
import type { Told, TimelineFile } from './event.ts';
import { isSame, snap, type Extent } from './extent.ts';
import { fetchTimeline } from './fetch.ts';
import { listenToGestures } from './gestures.ts';
import * as data from './attributes.ts';
import * as classes from './classes.ts';
import { moveOf, panOf } from './keys.ts';
import { createListing } from './listing.ts';
import { modelOf } from './model.ts';
import { begin, reduce, view, wouldPass, type Action, type View } from './store.ts';
import { createWalk } from './walk.ts';

const eventOf = (target: EventTarget | null): string | undefined =>
	target instanceof Element ? target.closest<SVGAElement>(`.${classes.event}`)?.dataset['event'] : undefined;

/** Fetches what is known of the events, and starts to explore a figure. @see explore */
export const bring = async (figure: HTMLElement, fromAddress: boolean): Promise<void> => {
	const file = await fetchTimeline();
	lightUp();
	explore(figure, file, fromAddress);
};

/** How an action is kept in the address, where it is: a step of the history, or the last one renewed. */
type Kept = 'choice' | 'gesture' | undefined;

/**
 * Starts to explore a figure.
 * @param fromAddress true where the address asked for it: then the card of the event that it names is opened, unless
 * the page shows the event's entry
 * @returns what takes it all down again
 */
export const explore = (figure: HTMLElement, file: TimelineFile, fromAddress = false): (() => void) => {
	const down = new AbortController();
	const { signal } = down;
	const whole = figure.dataset[data.whole] !== undefined;
	const model = modelOf(figure, file);
	const { period, marks } = model;
	const drawings = [...figure.querySelectorAll<SVGSVGElement>(`.${classes.drawing}`)].map(createDrawing);
	const list = whole ? createListing() : undefined;
	let store = begin;
	let shown: View = view(model, store);
	/** The drawing that is shown; asking the page would lay it out at every key. */
	let drawing = drawings.find((each) => each.visible());

	const draw = (events: readonly Told[], extent: Extent): void => drawing?.show(events, extent, marks);
	/** Shows the view: the drawing only where it is another (or `anew`), the list after the frame (or `now`). */
	const render = (now = false, anew = false): void => {
		const before = shown;
		shown = view(model, store);
		const { shown: events, extent } = shown;
		const same = isSame(before.extent, extent) && before.shown.length === events.length;
		if (anew || !same || before.shown.some((event, index) => event !== events[index])) draw(events, extent);
		drawing?.stopAt(shown.stop);
		if (store.held) return;
		drawing?.name(events);
		for (const each of drawings)
			for (const mark of each.svg.querySelectorAll<SVGAElement>(`.${classes.event}.${classes.chosen}`))
				if (mark.dataset['event'] !== shown.chosen) mark.classList.remove(classes.chosen);
		if (shown.chosen !== undefined)
			for (const each of drawings) each.markOf(shown.chosen)?.classList.add(classes.chosen);
		list?.(shown.listed, now);
		controls.show(store.state, shown);
		walk.follow();
	};
	const act = (action: Action, kept?: Kept): void => {
		store = reduce(model, store, action);
		if (action.do === 'move' || action.do === 'focus') return drawing?.stopAt((shown = view(model, store)).stop);
		if (whole && kept) writeAddress(store.state, store.chosen, kept);
		render();
	};
	const focusOn = (id: string | undefined, scroll = true): void => {
		// Where nothing is left to stand on, the way out is.
		if (id === undefined) return controls.focusReset();
		act({ do: 'focus', event: id });
		const target = drawing?.markOf(id);
		// What has the focus already only needs to stay in view; before the frame, that would lay the page out twice.
		if (target === document.activeElement) requestAnimationFrame(() => target?.scrollIntoView({ block: 'nearest' }));
		else target?.focus({ preventScroll: !scroll });
	};
	const choose = (event: string | undefined): void =>
		// To close a card is no new view: the step back leads to what was there before it.
		act({ do: 'choose', event }, event === undefined ? 'gesture' : 'choice');
	const open = (id: string): void => {
		walk.open(id);
		choose(id);
	};

	const walk = createWalk({
		markOf: (id) => drawing?.markOf(id),
		shown: () => shown.shown,
		chosen: choose,
		back: focusOn,
	});
	const controls = createControls(figure, {
		names: file.names,
		period,
		signal,
		count: (otherwise) => wouldPass(model, store, otherwise),
		filter: (by, how) => act({ do: 'filter', by }, how),
		hold: (extent) => act({ do: 'hold', extent }),
		set: (extent) => act({ do: 'extent', extent }, 'gesture'),
		part: (extent) => act({ do: 'extent', extent }, 'choice'),
		does: {
			earlier: () => act({ do: 'pan', by: -1 }, 'choice'),
			later: () => act({ do: 'pan', by: 1 }, 'choice'),
			nearer: () => act({ do: 'zoom', how: 'nearer' }, 'choice'),
			farther: () => act({ do: 'zoom', how: 'farther' }, 'choice'),
			reset: () => act({ do: 'reset' }, 'choice'),
		},
	});

	/** What a key asks for, on an event. */
	const actionOf = ({ key, shiftKey }: KeyboardEvent): Action | undefined => {
		const form = drawing?.form ?? 'horizontal';
		const by = panOf(key, shiftKey, form);
		const move = moveOf(key, shiftKey, form);
		if (by) return { do: 'pan', by };
		if (key === '0') return { do: 'reset' };
		if ('+=-'.includes(key)) return { do: 'zoom', how: key === '-' ? 'farther' : 'nearer' };
		return move && { do: 'move', move };
	};
	const press = (event: KeyboardEvent): void => {
		const id = eventOf(event.target);
		if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		const action = actionOf(event);
		if (action) {
			act(action, action.do === 'move' ? undefined : 'choice');
			focusOn(shown.stop);
		} else if (event.key === ' ' && hasCards()) open(id);
		else return;
		event.preventDefault();
	};
	const click = (event: MouseEvent): void => {
		const id = eventOf(event.target);
		if (id === undefined || !hasCards() || !isPlain(event)) return;
		event.preventDefault();
		open(id);
	};
	figure.addEventListener('keydown', press, { signal });
	figure.addEventListener('click', click, { signal });
	figure.addEventListener(
		'focusin',
		({ target }) => {
			const event = eventOf(target);
			if (event !== undefined) act({ do: 'focus', event });
		},
		{ signal },
	);

	const readAddress = (): void => {
		store = reduce(model, store, { do: 'address', query: location.search, event: eventInAddress() });
	};
	/** The card of the event that the address names is opened where the page does not show its entry. */
	const settle = (): void => {
		const { chosen } = shown;
		if (chosen !== undefined && hasCards() && !isInView(document.getElementById(`event-${chosen}`))) walk.open(chosen);
		else walk.close();
	};
	if (whole) {
		onStep(() => (readAddress(), render(true)), settle, signal);
		// Where a link of the card leads on, the way back finds the page where it stood.
		document.addEventListener('click', ({ target }) => isInCard(target) && keepPlace(), { signal, capture: true });
	}
	const gestures = drawings
		.filter(({ form }) => form === 'horizontal')
		.map((each) =>
			listenToGestures(each.svg, {
				period,
				shown: () => {
					const made = each.made();
					return made && { extent: shown.extent, place: made.place, width: each.width };
				},
				move: (extent) => act({ do: 'hold', extent }),
				end: (extent) => act({ do: 'extent', extent: snap(extent, period) }, 'gesture'),
			}),
		);
	// Where another drawing comes into view, it is laid out as the state has it.
	const sizes = new ResizeObserver(() => {
		const now = drawings.find((each) => each.visible());
		if (now === drawing) return;
		// A mark that is hidden loses the focus; that of the same event in the other drawing takes it.
		const held = drawing?.svg.contains(document.activeElement) === true;
		drawing = now;
		render(false, true);
		if (held) focusOn(shown.stop);
	});
	sizes.observe(figure);
	// Paper has the whole, as its words say; what was chosen comes back after it.
	const print = (): void => {
		draw(
			model.events.filter(({ id }) => model.drawn.has(id)),
			period,
		);
		list?.(undefined, true);
	};
	addEventListener('beforeprint', print, { signal });
	addEventListener('afterprint', () => render(true, true), { signal });

	// A box may have been ticked before this was here.
	const early = controls.tracks();
	const entry = fromAddress ? document.querySelector(':target') : null;
	const seen = isInView(entry);
	if (whole) readAddress();
	if (early.length > 0 && store.state.track.length === 0) act({ do: 'filter', by: { track: early } }, 'choice');
	render(true, true);
	// What was above the entry may be gone: the page stands at it still.
	if (seen && !isInView(entry)) entry?.scrollIntoView({ behavior: 'instant' });
	if (fromAddress) settle();
	figure.dataset[data.explored] = '';

	return () => {
		down.abort();
		sizes.disconnect();
		for (const stop of gestures) stop();
		walk.close();
		delete figure.dataset[data.explored];
	};
};
