/**
 * Explores a timeline that the build has drawn: keys, cards, filters, zoom. It moves and relabels the elements that are
 * there, by the same layout, and never draws an event a second time. Fetched on first intent by start.ts; without it
 * the drawing is whole and every label leads to its event.
 */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { createCard } from './card.ts';
import { axis, bar, leader, marked } from './draw.ts';
import { createControls } from './controls.ts';
import { tracks, type Precision, type TimelineEvent, type TimelineMark, type Track } from './data.ts';
import { moveOf, moveTo, type Stop } from './keys.ts';
import { layout, round, type Window } from './layout.ts';
import { initial, passes, readState, writeState, type Filtered, type Known, type State } from './state.ts';
import { dateOf, monthOf, snap } from './window.ts';

/** What is known of an event from the page alone. */
interface Item extends TimelineEvent, Filtered {}

const visibleDrawing = (figure: HTMLElement): SVGSVGElement | undefined =>
	[...figure.querySelectorAll<SVGSVGElement>('.tl-svg')].find((svg) => svg.getClientRects().length > 0);

/** Reads the events out of the drawing and, on the timeline's own page, their text out of the list. */
const readItems = (figure: HTMLElement): Map<string, Item> => {
	const items = new Map<string, Item>();
	for (const mark of figure.querySelectorAll<SVGAElement>('.tl-svg:first-child .ev')) {
		const { event = '', track = '', date = '' } = mark.dataset;
		const [from = '', to = from] = date.split('/');
		const [start, end] = [dateOf(from).first, dateOf(to).last + 1];
		const label = mark.querySelector('text')?.textContent ?? '';
		const listed = document.querySelector(`li[data-event="${CSS.escape(event)}"]`);
		const precision: Precision = date.includes('/') ? 'span' : from.length < 10 ? 'loose' : 'day';
		items.set(event, {
			id: event,
			label,
			track: track as Track,
			start,
			end,
			precision,
			date,
			when: listed?.querySelector('.when')?.firstChild?.textContent?.trim() ?? date,
			title: listed?.querySelector('h3, a')?.textContent ?? label,
			weight: 1,
			matters: '',
			paragraphs: [],
			actors: [],
			agreements: [],
			mechanisms: [],
			text: `${label} ${listed?.textContent ?? ''}`.toLowerCase(),
		});
	}
	return items;
};

/** The references of the events, for the filters: fetched once, on the timeline's own page only. */
const readReferences = async (
	items: Map<string, Item>,
	base: string,
): Promise<Known & { names: Record<string, string> }> => {
	const response = await fetch(`${base}/timeline/refs.json`);
	const { events: references, names } = (await response.json()) as {
		events: Record<string, readonly [string[], string[], string[]]>;
		names: Record<string, string>;
	};
	const known = { actor: new Set<string>(), agreement: new Set<string>(), mechanism: new Set<string>() };
	for (const [id, item] of items) {
		const [actors = [], agreements = [], mechanisms = []] = references[id] ?? [];
		items.set(id, { ...item, actors, agreements, mechanisms });
		for (const actor of actors) known.actor.add(actor);
		for (const agreement of agreements) known.agreement.add(agreement);
		for (const mechanism of mechanisms) known.mechanism.add(mechanism);
	}
	return { ...known, names };
};

/**
 * Starts to explore a figure.
 * @param chosen an event that was clicked before this was there
 */
export const explore = async (figure: HTMLElement, chosen?: string): Promise<void> => {
	const base = document.documentElement.dataset['base'] ?? '';
	const whole = figure.dataset['whole'] !== undefined;
	const period: Window = { from: Number(figure.dataset['from']), to: Number(figure.dataset['to']) };
	const marks = JSON.parse(figure.dataset['marks'] ?? '[]') as TimelineMark[];
	const items = readItems(figure);
	const known = whole ? await readReferences(items, base) : undefined;
	const all = [...items.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
	const first = readState(whole ? location.search : '', known);
	let state: State = first.state;
	let window = windowOf(state);
	let shown: Item[] = all;
	let focused: string | undefined;

	function windowOf(of: State): Window {
		return {
			from: Math.max(period.from, of.from === undefined ? period.from : dateOf(of.from).first),
			to: Math.min(period.to, of.to === undefined ? period.to : dateOf(of.to).last + 1),
		};
	}

	const marksOf = (id: string): NodeListOf<SVGAElement> =>
		figure.querySelectorAll(`.ev[data-event="${CSS.escape(id)}"]`);
	const card = createCard(figure, {
		step: (id, by) => shown[shown.findIndex((item) => item.id === id) + by]?.id,
		place: (id) => ({ position: shown.findIndex((item) => item.id === id) + 1, count: shown.length }),
		choose: (id) => {
			for (const mark of figure.querySelectorAll('.ev.chosen')) mark.classList.remove('chosen');
			if (id === undefined) return;
			for (const mark of marksOf(id)) mark.classList.add('chosen');
		},
		back: (id) => focusOn(id),
	});

	/** One tab stop: the event that had the focus last, or the first that is shown. */
	const rove = (): void => {
		const stop = shown.some(({ id }) => id === focused) ? focused : shown[0]?.id;
		for (const mark of figure.querySelectorAll<SVGAElement>('.ev'))
			mark.setAttribute('tabindex', mark.dataset['event'] === stop ? '0' : '-1');
	};

	const name = (): void => {
		shown.forEach((item, index) => {
			for (const mark of marksOf(item.id))
				mark.setAttribute('aria-label', `${item.when}, ${item.title}, ${item.track}, ${index + 1} of ${shown.length}`);
		});
	};

	const focusOn = (id: string | undefined): void => {
		if (id === undefined) return;
		focused = id;
		rove();
		visibleDrawing(figure)
			?.querySelector<SVGAElement>(`.ev[data-event="${CSS.escape(id)}"]`)
			?.focus();
	};

	/** Moves what is there to where the layout has it now. */
	const relay = (): void => {
		const svg = visibleDrawing(figure);
		if (!svg) return;
		const made = layout(shown, window, Number(svg.dataset['width']));
		svg.setAttribute('viewBox', `0 0 ${made.width} ${made.height}`);
		const axisGroup = svg.querySelector('.axis');
		if (axisGroup) axisGroup.innerHTML = axis(made, window);
		const markGroup = svg.querySelector('.marked');
		if (markGroup) markGroup.innerHTML = marked(made, { marks, window });
		for (const lane of made.lanes) {
			const head = svg.querySelector(`[data-lane="${lane.track}"]`);
			if (made.form === 'horizontal') head?.setAttribute('transform', `translate(0 ${lane.at})`);
			const number = head?.querySelector('.n');
			if (number) number.textContent = String(lane.placed.length);
			for (const placed of lane.placed) {
				const mark = svg.querySelector<SVGAElement>(`.ev[data-event="${CSS.escape(placed.id)}"]`);
				const item = items.get(placed.id);
				if (!mark || !item) continue;
				mark.setAttribute('transform', `translate(${placed.x} ${placed.y})`);
				const text = mark.querySelector('text');
				text?.setAttribute('x', String(round(placed.labelX - placed.x)));
				text?.setAttribute('y', String(round(placed.labelY - placed.y) + 5));
				mark.querySelector('.leader')?.setAttribute('d', leader(placed));
				const rect = mark.querySelector('rect');
				const size = /(?:width|height)="(\d+)" height="(\d+)"/.exec(bar(item, placed, made.form));
				if (rect && size) {
					rect.setAttribute(made.form === 'horizontal' ? 'width' : 'height', String(placed.length));
				}
			}
		}
	};

	/** Shows what passes, counts it, and says so. */
	const apply = (): void => {
		window = windowOf(state);
		shown = all.filter((item) => passes(item, state) && item.end > window.from && item.start < window.to);
		const ids = new Set(shown.map(({ id }) => id));
		for (const mark of figure.querySelectorAll<SVGAElement>('.ev'))
			mark.classList.toggle('out', !ids.has(mark.dataset['event'] ?? ''));
		if (whole) {
			const unfiltered =
				writeState({ ...state, from: undefined, to: undefined }) === '' &&
				state.from === undefined &&
				state.to === undefined;
			for (const entry of document.querySelectorAll<HTMLElement>('.events li[data-event]'))
				entry.hidden = !unfiltered && !ids.has(entry.dataset['event'] ?? '');
			for (const year of document.querySelectorAll<HTMLElement>('section.events'))
				year.hidden = !year.querySelector('li[data-event]:not([hidden])');
		}
		relay();
		rove();
		name();
		controls.show(state, {
			shown: shown.length,
			of: all.length,
			window,
			period,
			counts: Object.fromEntries(
				tracks.map((track) => [
					track,
					all.filter(
						(item) =>
							item.track === track &&
							passes(item, { ...state, track: [] }) &&
							item.end > window.from &&
							item.start < window.to,
					).length,
				]),
			),
		});
	};

	/** A choice is a step in the history; a gesture only renews the address. */
	const change = (next: State, how: 'choice' | 'gesture' = 'choice'): void => {
		state = next;
		apply();
		if (!whole) return;
		const address = location.pathname + writeState(state) + location.hash;
		history[how === 'choice' ? 'pushState' : 'replaceState'](null, '', address);
	};

	const setWindow = (next: Window, how: 'choice' | 'gesture'): void => {
		const { from, to } = snap(next, period);
		const { from: _from, to: _to, ...rest } = state;
		void _from;
		void _to;
		const [all_] = [from === period.from && to === period.to];
		change(all_ ? rest : { ...rest, from: monthOf(from), to: monthOf(to - 1) }, how);
	};

	const scaleBy = (factor: number): void => {
		const middle = items.get(focused ?? '')?.start ?? (window.from + window.to) / 2;
		const length = Math.min(period.to - period.from, Math.max(28, (window.to - window.from) * factor));
		const from = Math.max(period.from, Math.min(period.to - length, middle - length / 2));
		setWindow({ from, to: from + length }, 'choice');
	};

	const controls = createControls(figure, {
		whole,
		known: known ? { known, all } : undefined,
		change: (partial) => change({ ...state, ...partial }),
		zoom: (factor) => scaleBy(factor),
		reset: () => change(initial),
		ignored: first.ignored,
	});

	figure.addEventListener('keydown', (event) => {
		const mark = event.target instanceof Element ? event.target.closest<SVGAElement>('.ev') : null;
		if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
		const form = mark.closest('.vertical') ? 'vertical' : 'horizontal';
		const stops: Stop[] = shown;
		const move = moveOf(event.key, event.shiftKey, form);
		if (move) focusOn(moveTo(stops, mark.dataset['event'], move));
		else if (event.key === '+' || event.key === '=') scaleBy(0.5);
		else if (event.key === '-') scaleBy(2);
		else if (event.key === '0') change(initial);
		else if (event.key === ' ') card.open(mark.dataset['event'] ?? '');
		else return;
		event.preventDefault();
		if (['+', '=', '-', '0'].includes(event.key))
			focusOn(shown.some(({ id }) => id === focused) ? focused : shown[0]?.id);
	});
	figure.addEventListener('focusin', (event) => {
		const mark = event.target instanceof Element ? event.target.closest<SVGAElement>('.ev') : null;
		if (mark) focused = mark.dataset['event'];
	});
	figure.addEventListener('click', (event) => {
		const mark = event.target instanceof Element ? event.target.closest<SVGAElement>('.ev') : null;
		if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		focused = mark.dataset['event'];
		rove();
		card.open(focused ?? '');
	});
	if (whole)
		addEventListener('popstate', () => {
			state = readState(location.search, known).state;
			apply();
		});

	// Wheel with a modifier, pinch and drag. The page keeps the plain wheel and the vertical swipe.
	for (const svg of figure.querySelectorAll<SVGSVGElement>('.tl-svg.horizontal')) {
		let begun: Window = window;
		const behaviour = zoom<SVGSVGElement, unknown>()
			.filter((event: Event) =>
				event.type === 'wheel'
					? (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey
					: event.type === 'touchstart'
						? (event as TouchEvent).touches.length > 1
						: event.type === 'mousedown' && !(event.target as Element).closest('.ev'),
			)
			.scaleExtent([0.02, 50])
			.on('start', () => (begun = window))
			.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
				if (!event.sourceEvent) return;
				const width = Number(svg.dataset['width']);
				const scale = width / svg.clientWidth;
				const perUnit = (begun.to - begun.from) / width;
				const length = Math.min(period.to - period.from, Math.max(28, (begun.to - begun.from) / event.transform.k));
				const from = begun.from - (event.transform.x * scale * perUnit) / event.transform.k;
				const start = Math.max(period.from, Math.min(period.to - length, from));
				window = { from: start, to: start + length };
				shown = all.filter((item) => passes(item, state) && item.end > window.from && item.start < window.to);
				const ids = new Set(shown.map(({ id }) => id));
				for (const mark of svg.querySelectorAll<SVGAElement>('.ev'))
					mark.classList.toggle('out', !ids.has(mark.dataset['event'] ?? ''));
				relay();
			})
			.on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
				if (!event.sourceEvent) return;
				setWindow(window, 'gesture');
				select(svg).call((selection) => behaviour.transform(selection, zoomIdentity));
			});
		select(svg).call(behaviour).on('dblclick.zoom', null);
	}
	// Another drawing comes into view with another width: it is laid out as the state has it.
	let width = visibleDrawing(figure)?.dataset['width'];
	new ResizeObserver(() => {
		const now = visibleDrawing(figure)?.dataset['width'];
		if (now === width) return;
		width = now;
		apply();
	}).observe(figure);

	figure.dataset['explored'] = '';
	apply();
	const target = chosen ?? (whole && location.hash.startsWith('#event-') ? location.hash.slice(7) : undefined);
	if (chosen !== undefined) card.open(chosen);
	else if (target !== undefined && items.has(target)) focused = target;
	rove();
};
