/**
 * The controls that need a script: further filters, the window, reset, the count. The build has put them in the page,
 * hidden until a script runs, so that nothing moves when they come to life.
 */
import { element, isAble, say, setAble, write } from '../shared/element.ts';
import { formatDate } from '../../model/dates.ts';
import { tracks, type Track } from './data.ts';
import type { Item, Names } from './items.ts';
import type { Window } from './layout.ts';
import type { State } from './state.ts';
import { dateOf, isOneMonth, monthAt, monthNumber, monthOf } from './window.ts';

/** What the controls can change, and what they ask. */
export interface ControlOptions {
	/** The events and the names of what they can be filtered by; absent where there are no filters. */
	readonly known: { readonly known: Names; readonly all: readonly Item[] } | undefined;
	readonly period: Window;
	/** The events that would pass if some of the state were otherwise. */
	readonly count: (partial: Partial<State>) => readonly Item[];
	readonly change: (partial: Partial<State>, how: 'choice' | 'gesture') => void;
	/** Moves the window while a slider is held. */
	readonly move: (window: Window) => void;
	/** Sets it once the slider is let go. */
	readonly set: (window: Window) => void;
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
	/** The tracks whose boxes are ticked; all of them count as none chosen. */
	readonly tracks: () => readonly Track[];
	readonly show: (state: State, shown: Shown) => void;
	readonly focusReset: () => void;
}

const filters = [
	{ key: 'actor', field: 'actors', label: 'Actor' },
	{ key: 'agreement', field: 'agreements', label: 'Agreement' },
	{ key: 'mechanism', field: 'mechanisms', label: 'Mechanism' },
] as const;
type Filter = (typeof filters)[number];

/** A choice among what occurs, each with the number of events that it would leave. Several stand there only by address. */
const createChoice = (
	{ key, field, label }: Filter,
	id: string,
	{ known: names, all }: NonNullable<ControlOptions['known']>,
	options: ControlOptions,
) => {
	const nameOf = (value: string): string => names.names[`${key}:${value}`] ?? value;
	const choice = element('select', { id: `${id}-${key}` });
	const several = element('option', { value: ' ' });
	const values = [...new Set(all.flatMap((item) => item[field]))]
		.map((value) => ({ value, name: nameOf(value) }))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map((known) => ({ ...known, option: element('option', { value: known.value, textContent: known.name }) }));
	choice.append(element('option', { value: '', textContent: 'All' }), ...values.map(({ option }) => option));
	choice.addEventListener('change', () =>
		options.change({ [key]: choice.value === '' ? [] : [choice.value] }, 'choice'),
	);
	// Counted when it is about to be read: the other filters decide.
	const count = (): void => {
		const counts = new Map<string, number>();
		for (const item of options.count({ [key]: [] }))
			for (const value of item[field]) counts.set(value, (counts.get(value) ?? 0) + 1);
		for (const { value, name, option } of values) option.textContent = `${name} (${counts.get(value) ?? 0})`;
	};
	choice.addEventListener('focus', count);
	choice.addEventListener('pointerdown', count);
	return {
		empty: values.length === 0,
		label: element('label', { htmlFor: choice.id }, label, choice),
		show: (chosen: readonly string[]): void => {
			if (chosen.length < 2) several.remove();
			else {
				several.textContent = chosen.map(nameOf).join(', ');
				choice.append(several);
			}
			const value = chosen.length > 1 ? several.value : (chosen[0] ?? '');
			if (choice.value !== value) choice.value = value;
		},
	};
};

/** The search for words: one step of the history for a run of typing. */
const createText = (id: string, options: ControlOptions) => {
	const text = element('input', { type: 'search', id: `${id}-q`, autocomplete: 'off' });
	let typing = false;
	text.addEventListener('input', () => {
		options.change({ q: text.value.trim() }, typing ? 'gesture' : 'choice');
		typing = true;
	});
	text.addEventListener('change', () => (typing = false));
	return {
		label: element('label', { htmlFor: text.id }, 'Text', text),
		show: (value: string): void => {
			if (text.value.trim() !== value) text.value = value;
		},
	};
};

/** The two sliders of the window: they count months, and neither passes the other. */
const wireSliders = (figure: HTMLElement, { period, move, set }: ControlOptions) => {
	const [from, to] = (['from', 'to'] as const).map((name) =>
		figure.querySelector<HTMLInputElement>(`input[data-end="${name}"]`),
	);
	if (!from || !to) return () => undefined;
	const first = monthNumber(period.from);
	const tell = (): void => {
		for (const slider of [from, to]) {
			const words = formatDate(monthAt(first + Number(slider.value)));
			write(slider, 'aria-valuetext', words);
			say(slider.nextElementSibling, words);
		}
	};
	const chosen = (): Window => ({
		from: dateOf(monthAt(first + Number(from.value))).first,
		to: dateOf(monthAt(first + Number(to.value))).last + 1,
	});
	for (const [slider, other, keep] of [
		[from, to, Math.max],
		[to, from, Math.min],
	] as const) {
		slider.addEventListener('input', () => {
			other.value = String(keep(Number(other.value), Number(slider.value)));
			tell();
			move(chosen());
		});
		slider.addEventListener('change', () => set(chosen()));
	}
	return (window: Window): void => {
		for (const [slider, day] of [
			[from, window.from],
			[to, window.to - 1],
		] as const) {
			const value = String(monthNumber(day) - first);
			if (slider.value !== value) slider.value = value;
		}
		tell();
	};
};

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
	const ticked = (): readonly Track[] => {
		const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
		return chosen.size === boxes.length ? [] : tracks.filter((track) => chosen.has(track));
	};
	for (const box of boxes) box.addEventListener('change', () => options.change({ track: ticked() }, 'choice'));
	const { known } = options;
	const choices = known
		? filters.map((filter) => ({ key: filter.key, ...createChoice(filter, figure.id, known, options) }))
		: [];
	const text = known ? createText(figure.id, options) : undefined;
	figure
		.querySelector('.tl-filters')
		?.append(...choices.filter(({ empty }) => !empty).map(({ label }) => label), ...(text ? [text.label] : []));
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
			for (const { key, show } of choices) show(state[key]);
			text?.show(state.q);
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
