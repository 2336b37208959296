/**
 * Explores a timeline that the build has drawn: keys, cards, filters, zoom. It moves and relabels the elements that are
 * there, by the same layout. Fetched on first intent by start.ts; without it the drawing is whole and every label leads
 * to its event.
 */
import { eventInAddress, isInView, keepPlace, onStep, writeAddress } from './address.ts';
import { createCard } from './card.ts';
import { createControls } from './controls.ts';
import { tracks, type TimelineMark } from './data.ts';
import { createDrawing } from './drawing.ts';
import { listenToGestures } from './gestures.ts';
import { readItems, readReferences, type Item } from './items.ts';
import { moveOf, moveTo, panOf } from './keys.ts';
import { createListing } from './listing.ts';
import { initial, passes, readState, writeState, type State } from './state.ts';
import { dateOf, monthOf, panned, snap, zoomed, type Window } from './window.ts';

const eventOf = (target: EventTarget | null): string | undefined =>
	target instanceof Element ? target.closest<SVGAElement>('.ev')?.dataset['event'] : undefined;

/**
 * Starts to explore a figure.
 * @param fromAddress true where the address asked for it: then the card of the event that it names is opened, unless
 * the page shows the event's entry
 */
export const explore = async (figure: HTMLElement, fromAddress = false): Promise<void> => {
	const whole = figure.dataset['whole'] !== undefined;
	const period: Window = { from: Number(figure.dataset['from']), to: Number(figure.dataset['to']) };
	const marks = JSON.parse(figure.dataset['marks'] ?? '[]') as TimelineMark[];
	const items = readItems(figure);
	const known = whole
		? {
				...(await readReferences(items, document.documentElement.dataset['base'] ?? '')),
				from: monthOf(period.from),
				to: monthOf(period.to - 1),
			}
		: undefined;
	const all = [...items.values()];
	const drawn = all.filter((item) => item.drawn);
	const drawings = [...figure.querySelectorAll<SVGSVGElement>('.tl-svg')].map(createDrawing);
	const list = whole ? createListing() : undefined;
	let { state, ignored } = readState(whole ? location.search : '', known);
	let window = period;
	let shown: readonly Item[] = drawn;
	let focused: string | undefined;

	/** The drawing that is shown; asking the page would lay it out at every key. */
	let drawing = drawings.find((each) => each.visible());
	const within = (item: Item): boolean => item.end > window.from && item.start < window.to;
	const stop = (): string | undefined => (shown.some(({ id }) => id === focused) ? focused : shown[0]?.id);

	/** The events that the state leaves in the list: those before and after the period too, while no window is chosen. */
	const listed = (): readonly Item[] => {
		const windowed = state.from !== undefined || state.to !== undefined;
		return all.filter((item) => passes(item, state) && (!windowed || within(item)));
	};
	/** Takes over a state, and the window that it has. */
	const take = (next: State): void => {
		state = next;
		window = {
			from: state.from === undefined ? period.from : dateOf(state.from).first,
			to: state.to === undefined ? period.to : dateOf(state.to).last + 1,
		};
	};

	const draw = (): void => {
		shown = drawn.filter((item) => passes(item, state) && within(item));
		drawing?.show(shown, window, marks);
	};

	/** Shows what passes, names it, counts it; the list at once where `now`, else after the frame. */
	const apply = (now = false): void => {
		draw();
		drawing?.name(shown);
		drawing?.stopAt(stop());
		const left = listed();
		const ids = new Set(left.map(({ id }) => id));
		list?.(writeState(state) === '' ? undefined : ids, now);
		const named = whole ? eventInAddress() : undefined;
		const open = drawn.filter((item) => passes(item, { ...state, track: [] }) && within(item));
		controls.show(state, {
			shown: shown.length,
			of: drawn.length,
			beyond: left.filter((item) => !item.drawn).length,
			window,
			ignored: named === undefined || ids.has(named) ? ignored : [...ignored, `#event-${named}`],
			counts: Object.fromEntries(tracks.map((track) => [track, open.filter((item) => item.track === track).length])),
		});
	};

	const change = (next: State, how: 'choice' | 'gesture' = 'choice'): void => {
		take(next);
		ignored = [];
		const kept = listed().find(({ id }) => id === eventInAddress());
		if (whole) writeAddress(state, kept?.id, how);
		apply();
		card.follow();
		if (whole && !kept) mark(undefined);
	};
	/** Sets a window of whole months. */
	const setWindow = ({ from, to }: Window, how: 'choice' | 'gesture'): void => {
		const everything = from === period.from && to === period.to;
		change(
			{ ...state, from: everything ? undefined : monthOf(from), to: everything ? undefined : monthOf(to - 1) },
			how,
		);
	};
	/** Zooms about the event that has the focus, or the middle. */
	const zoom = (how: 'nearer' | 'farther'): void => {
		const here = shown.find(({ id }) => id === focused);
		const about = here ? Math.max(window.from, here.start) : (window.from + window.to) / 2;
		setWindow(zoomed(window, how, about, period), 'choice');
	};
	const panBy = (by: 1 | -1): void => setWindow(panned(window, by, period), 'choice');
	/** Moves while a gesture lasts. */
	const move = (next: Window): void => {
		window = next;
		draw();
	};

	const focusOn = (id: string | undefined, scroll = true): void => {
		// Where nothing is left to stand on, the way out is.
		if (id === undefined) return controls.focusReset();
		focused = id;
		drawing?.stopAt(id);
		const target = drawing?.markOf(id);
		// What has the focus already only needs to stay in view; before the frame, that would lay the page out twice.
		if (target === document.activeElement) requestAnimationFrame(() => target?.scrollIntoView({ block: 'nearest' }));
		else target?.focus({ preventScroll: !scroll });
	};
	/** Marks an event as the chosen one. */
	const mark = (id: string | undefined): void => {
		for (const other of figure.querySelectorAll('.ev.chosen')) other.classList.remove('chosen');
		if (id === undefined) return;
		focused = id;
		for (const each of drawings) each.markOf(id)?.classList.add('chosen');
		drawing?.stopAt(stop());
	};
	const choose = (id: string | undefined): void => {
		mark(id);
		// To close a card is no new view: the step back leads to what was there before it.
		if (whole) writeAddress(state, id, id === undefined ? 'gesture' : 'choice');
	};

	const card = createCard(figure, {
		address: (id) => drawings[0]?.markOf(id)?.getAttribute('href') ?? '',
		isRight: (id) => {
			const { left = 0, right = 0 } = drawing?.markOf(id)?.getBoundingClientRect() ?? {};
			return left + right > innerWidth;
		},
		step: (id, by) => shown[shown.findIndex((item) => item.id === id) + by]?.id,
		place: (id) => ({ place: shown.findIndex((item) => item.id === id) + 1, count: shown.length }),
		chosen: choose,
		left: () => {
			mark(undefined);
			if (whole) keepPlace();
		},
		back: focusOn,
	});
	const controls = createControls(figure, {
		known: known ? { known, all } : undefined,
		period,
		count: (partial) => all.filter((item) => passes(item, { ...state, ...partial })),
		change: (partial, how) => change({ ...state, ...partial }, how),
		move,
		set: (next) => setWindow(next, 'gesture'),
		zoom,
		pan: panBy,
		reset: () => change(initial),
	});

	/** The event that the address names is marked; its card is opened where the page does not show its entry. */
	const settle = (open: boolean): void => {
		const id = whole ? eventInAddress() : undefined;
		const drawnHere = id !== undefined && shown.some((item) => item.id === id);
		mark(drawnHere ? id : undefined);
		if (drawnHere && open && !isInView(document.getElementById(`event-${id}`))) card.open(id);
		else card.close();
	};

	figure.addEventListener('keydown', (event) => {
		const id = eventOf(event.target);
		if (id === undefined || !drawing || event.ctrlKey || event.metaKey || event.altKey) return;
		const pan = panOf(event.key, event.shiftKey, drawing.form);
		const to = moveOf(event.key, event.shiftKey, drawing.form);
		if (pan || '+=-0'.includes(event.key)) {
			if (pan) panBy(pan);
			else if (event.key === '0') change(initial);
			else zoom(event.key === '-' ? 'farther' : 'nearer');
			focusOn(stop());
		} else if (to) focusOn(moveTo(shown, id, to));
		else if (event.key === ' ') {
			card.open(id);
			choose(id);
		} else return;
		event.preventDefault();
	});
	figure.addEventListener('focusin', (event) => {
		focused = eventOf(event.target) ?? focused;
	});
	figure.addEventListener('click', (event) => {
		const id = eventOf(event.target);
		if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		card.open(id);
		choose(id);
	});
	if (whole)
		onStep(
			() => {
				const read = readState(location.search, known);
				ignored = read.ignored;
				take(read.state);
				apply(true);
			},
			() => settle(true),
		);
	for (const each of drawings)
		if (each.form === 'horizontal')
			listenToGestures(each.svg, {
				period,
				window: () => window,
				move,
				end: (next) => setWindow(snap(next, period), 'gesture'),
			});

	// Where another drawing comes into view, it is laid out as the state has it.
	new ResizeObserver(() => {
		const now = drawings.find((each) => each.visible());
		if (now === drawing) return;
		// A mark that is hidden loses the focus; that of the same event in the other drawing takes it.
		const held = drawing?.svg.contains(document.activeElement) === true;
		drawing = now;
		apply();
		if (held) focusOn(stop());
	}).observe(figure);

	// Paper has the whole, as its words say; what was chosen comes back after it.
	addEventListener('beforeprint', () => {
		drawing?.show(drawn, period, marks);
		list?.(undefined, true);
	});
	addEventListener('afterprint', () => apply(true));

	// A box may have been ticked before this was here.
	const early = state.track.length === 0 ? controls.tracks() : [];
	const entry = fromAddress ? document.querySelector(':target') : null;
	const seen = isInView(entry);
	take(state);
	if (early.length > 0) change({ ...state, track: early });
	else apply(true);
	// What was above the entry may be gone: the page stands at it still.
	if (seen && !isInView(entry)) entry?.scrollIntoView({ behavior: 'instant' });
	settle(fromAddress);
	figure.dataset['explored'] = '';
};
