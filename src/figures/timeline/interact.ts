/**
 * Explores a timeline that the build has drawn: keys, cards, filters, zoom. It moves and relabels the elements that are
 * there, by the same layout. Fetched on first intent by start.ts; without it the drawing is whole and every label leads
 * to its event.
 */
import { createCard } from './card.ts';
import { createControls } from './controls.ts';
import { tracks, type TimelineMark } from './data.ts';
import { createDrawing } from './drawing.ts';
import { listenToGestures, windowOf } from './gestures.ts';
import { readItems, readReferences, type Item } from './items.ts';
import { moveOf, moveTo } from './keys.ts';
import type { Window } from './layout.ts';
import { createListing } from './listing.ts';
import { initial, passes, readState, writeState, type State } from './state.ts';
import { dateOf, monthOf, snap } from './window.ts';

const eventOf = (target: EventTarget | null): string | undefined =>
	target instanceof Element ? target.closest<SVGAElement>('.ev')?.dataset['event'] : undefined;

/** Starts to explore a figure. */
export const explore = async (figure: HTMLElement): Promise<void> => {
	const whole = figure.dataset['whole'] !== undefined;
	const period: Window = { from: Number(figure.dataset['from']), to: Number(figure.dataset['to']) };
	const marks = JSON.parse(figure.dataset['marks'] ?? '[]') as TimelineMark[];
	const items = readItems(figure);
	const known = whole ? await readReferences(items, document.documentElement.dataset['base'] ?? '') : undefined;
	const all = [...items.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
	const drawings = [...figure.querySelectorAll<SVGSVGElement>('.tl-svg')].map(createDrawing);
	const list = whole ? createListing() : undefined;
	const read = readState(whole ? location.search : '', known);
	let { state } = read;
	let window = period;
	let shown: readonly Item[] = all;
	let focused: string | undefined;

	/** The drawing that is shown; asking the page would lay it out at every key. */
	let drawing = drawings.find((each) => each.visible());
	const within = (item: Item): boolean => item.end > window.from && item.start < window.to;
	const stop = (): string | undefined => (shown.some(({ id }) => id === focused) ? focused : shown[0]?.id);

	const draw = (): void => {
		shown = all.filter((item) => passes(item, state) && within(item));
		drawing?.show(shown, window, marks);
	};

	/** Shows what passes, names it, counts it. */
	const apply = (): void => {
		window = {
			from: state.from === undefined ? period.from : Math.max(period.from, dateOf(state.from).first),
			to: state.to === undefined ? period.to : Math.min(period.to, dateOf(state.to).last + 1),
		};
		draw();
		drawing?.name(shown);
		drawing?.stopAt(stop());
		list?.(writeState(state) === '' ? undefined : new Set(shown.map(({ id }) => id)));
		const open = all.filter((item) => passes(item, { ...state, track: [] }) && within(item));
		controls.show(state, {
			shown: shown.length,
			of: all.length,
			window,
			period,
			counts: Object.fromEntries(tracks.map((track) => [track, open.filter((item) => item.track === track).length])),
		});
	};

	/** A choice is a step in the history; a gesture only renews the address. */
	const change = (next: State, how: 'choice' | 'gesture' = 'choice'): void => {
		state = next;
		apply();
		if (!whole) return;
		history[how === 'choice' ? 'pushState' : 'replaceState'](
			null,
			'',
			location.pathname + writeState(state) + location.hash,
		);
	};
	const setWindow = (next: Window, how: 'choice' | 'gesture'): void => {
		const { from, to } = snap(next, period);
		const all_ = from === period.from && to === period.to;
		change({ ...state, from: all_ ? undefined : monthOf(from), to: all_ ? undefined : monthOf(to - 1) }, how);
	};
	/** Zooms about the event that has the focus, or the middle. */
	const zoomBy = (factor: number): void => {
		const middle = items.get(focused ?? '')?.start ?? (window.from + window.to) / 2;
		const length = (window.to - window.from) * factor;
		setWindow(windowOf(middle - length / 2, length, period), 'choice');
	};
	const focusOn = (id: string | undefined): void => {
		if (id === undefined) return;
		focused = id;
		drawing?.stopAt(id);
		const mark = drawing?.markOf(id);
		// What has the focus already only needs to stay in view; before the frame, that would lay the page out twice.
		if (mark === document.activeElement) requestAnimationFrame(() => mark?.scrollIntoView({ block: 'nearest' }));
		else mark?.focus();
	};

	const card = createCard(figure, {
		step: (id, by) => shown[shown.findIndex((item) => item.id === id) + by]?.id,
		place: (id) => ({ position: shown.findIndex((item) => item.id === id) + 1, count: shown.length }),
		choose: (id) => {
			for (const mark of figure.querySelectorAll('.ev.chosen')) mark.classList.remove('chosen');
			if (id !== undefined) for (const each of drawings) each.markOf(id)?.classList.add('chosen');
		},
		back: focusOn,
	});
	const controls = createControls(figure, {
		whole,
		known: known ? { known, all } : undefined,
		change: (partial) => change({ ...state, ...partial }),
		zoom: zoomBy,
		reset: () => change(initial),
		ignored: read.ignored,
	});

	figure.addEventListener('keydown', (event) => {
		const id = eventOf(event.target);
		if (id === undefined || !drawing || event.ctrlKey || event.metaKey || event.altKey) return;
		const move = moveOf(event.key, event.shiftKey, drawing.form);
		if (move) focusOn(moveTo(shown, id, move));
		else if (event.key === ' ') card.open(id);
		else if ('+=-0'.includes(event.key)) {
			if (event.key === '0') change(initial);
			else zoomBy(event.key === '-' ? 2 : 0.5);
			focusOn(stop());
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
		focused = id;
		drawing?.stopAt(id);
		card.open(id);
	});
	if (whole)
		addEventListener('popstate', () => {
			({ state } = readState(location.search, known));
			apply();
		});
	for (const each of drawings)
		if (each.form === 'horizontal')
			listenToGestures(each.svg, {
				period,
				window: () => window,
				move: (next) => {
					window = next;
					draw();
				},
				end: (next) => setWindow(next, 'gesture'),
			});

	// Where another drawing comes into view, it is laid out as the state has it.
	new ResizeObserver(() => {
		const now = drawings.find((each) => each.visible());
		if (now === drawing) return;
		drawing = now;
		apply();
	}).observe(figure);

	const { hash } = location;
	if (whole && items.has(hash.slice(7)) && hash.startsWith('#event-')) focused = hash.slice(7);
	apply();
	figure.dataset['explored'] = '';
};
