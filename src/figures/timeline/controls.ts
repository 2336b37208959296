/**
 * The controls that need a script: further filters, the window, reset, the count. The build has put them in the page,
 * hidden until a script runs, so that nothing moves when they come to life.
 */
import { formatDate } from '../../model/dates.ts';
import { isAble, say, setAble } from '../../dom/element.ts';
import { tracks, type Track } from './data.ts';
import { createFilters, type FilterOptions } from './filters.ts';
import { wireSliders, type SliderOptions } from './sliders.ts';
import type { State, TrackChoice } from './state.ts';
import { isOneMonth, monthOf, type Window } from './window.ts';

/** What the controls can change, and what they ask. */
export interface ControlOptions extends SliderOptions, Pick<FilterOptions, 'count' | 'change'> {
	/** Absent where there are no filters. */
	readonly known: FilterOptions['known'] | undefined;
	readonly zoom: (how: 'nearer' | 'farther') => void;
	readonly pan: (by: 1 | -1) => void;
	readonly reset: () => void;
}

/** What the controls show. */
export interface Shown {
	/** How many are drawn, of how many; and how many more the list shows from before and after. */
	readonly shown: number;
	readonly of: number;
	readonly beyond: number;
	readonly window: Window;
	/** What the address asked for in vain. */
	readonly ignored: readonly string[];
	readonly counts: Readonly<Record<string, number>>;
}

/** The controls of a figure. */
export interface Controls {
	/** The tracks whose boxes are ticked; all of them choose nothing. */
	readonly tracks: () => readonly TrackChoice[];
	readonly show: (state: State, shown: Shown) => void;
	readonly focusReset: () => void;
}

/** What is said of the count. */
const statusOf = ({ shown, of, beyond, window, ignored }: Shown, all: boolean, filtered: boolean): string => {
	const [from, to] = [window.from, window.to - 1].map((day) => formatDate(monthOf(day)));
	const span = all ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`;
	const odd =
		ignored.length > 0
			? ` The address asked for something that is not here (${ignored.join(', ')}); it is passed over.`
			: '';
	const rest = filtered && beyond > 0 ? ` Before and after, ${beyond} more in the list.` : '';
	const said =
		shown === 0
			? `No event matches${span}.${rest} Reset shows all ${of}.`
			: shown === of && all
				? `${of} events.`
				: `${shown} of ${of} events${span}.${rest}`;
	return said + odd;
};

/** Brings the controls of a figure to life. */
export const createControls = (figure: HTMLElement, options: ControlOptions): Controls => {
	const boxes = [...figure.querySelectorAll<HTMLInputElement>('.tl-tracks input')];
	const ticked = (): readonly TrackChoice[] => {
		const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
		if (chosen.size === boxes.length) return [];
		return chosen.size === 0 ? ['none'] : tracks.filter((track) => chosen.has(track));
	};
	for (const box of boxes) box.addEventListener('change', () => options.change({ track: ticked() }, 'choice'));
	const { known } = options;
	const showFilters = known && createFilters(figure, { ...options, known });
	const showWindow = wireSliders(figure, options);
	const does = (name: string, action: () => void): HTMLButtonElement | null => {
		const control = figure.querySelector<HTMLButtonElement>(`button[data-do="${name}"]`);
		control?.addEventListener('click', () => {
			if (isAble(control)) action();
		});
		return control;
	};
	const earlier = does('earlier', () => options.pan(-1));
	const later = does('later', () => options.pan(1));
	const nearer = does('nearer', () => options.zoom('nearer'));
	const farther = does('farther', () => options.zoom('farther'));
	const reset = does('reset', options.reset);
	const status = figure.querySelector('.tl-status');

	return {
		tracks: ticked,
		focusReset: () => reset?.focus(),
		show: (state, shown) => {
			const { window, counts } = shown;
			for (const box of boxes) {
				box.checked = state.track.length === 0 || state.track.includes(box.value as Track);
				say(box.parentElement?.querySelector('.count'), String(counts[box.value] ?? 0));
			}
			showFilters?.(state);
			showWindow(window);
			const { from, to } = options.period;
			const all = window.from === from && window.to === to;
			const filtered = [state.track, state.actor, state.agreement, state.mechanism, state.q].some(
				({ length }) => length > 0,
			);
			setAble(earlier, window.from > from);
			setAble(later, window.to < to);
			setAble(nearer, !isOneMonth(window));
			setAble(farther, !all);
			setAble(reset, !all || filtered);
			say(status, statusOf(shown, all, filtered));
		},
	};
};
