/** The controls that need a script: further filters, zoom, reset, the count, the help. They stand in the page only with it. */
import { button, element } from '../shared/element.ts';
import { tracks, type Track } from './data.ts';
import type { Item, Names } from './items.ts';
import type { State } from './state.ts';
import { formatDate } from '../../model/dates.ts';
import { isOneMonth, monthOf } from './window.ts';
import type { Window } from './layout.ts';

/** What the controls can change. */
export interface ControlOptions {
	/** True on the timeline's own page, where filters and address are. */
	readonly whole: boolean;
	readonly known: { readonly known: Names; readonly all: readonly Item[] } | undefined;
	readonly change: (partial: Partial<State>) => void;
	readonly zoom: (factor: number) => void;
	readonly reset: () => void;
	/** Parameters of the address that made no sense. */
	readonly ignored: readonly string[];
}

/** What the controls show. */
export interface Shown {
	readonly shown: number;
	readonly of: number;
	readonly window: Window;
	readonly period: Window;
	readonly counts: Readonly<Record<string, number>>;
}

const filters = [
	{ key: 'actor', field: 'actors', label: 'Actor' },
	{ key: 'agreement', field: 'agreements', label: 'Agreement' },
	{ key: 'mechanism', field: 'mechanisms', label: 'Mechanism' },
] as const;

/** Puts the controls in place. */
export const createControls = (
	figure: HTMLElement,
	options: ControlOptions,
): { readonly show: (state: State, shown: Shown) => void } => {
	const boxes = [...figure.querySelectorAll<HTMLInputElement>('.tl-tracks input')];
	const selects = new Map<string, HTMLSelectElement>();
	const bar = element('div', { className: 'tl-controls' });
	const text = element('input', { type: 'search', id: `${figure.id}-q`, autocomplete: 'off' });

	if (options.known) {
		const { all, known } = options.known;
		for (const { key, field, label } of filters) {
			const counts = new Map<string, number>();
			for (const item of all) for (const id of item[field]) counts.set(id, (counts.get(id) ?? 0) + 1);
			const entries = [...counts]
				.map(([id, count]) => ({ id, count, name: known.names[`${key}:${id}`] ?? id }))
				.sort((a, b) => (a.name < b.name ? -1 : 1));
			if (entries.length === 0) continue;
			const choice = element(
				'select',
				{ id: `${figure.id}-${key}` },
				element('option', { value: '', textContent: 'All' }),
			);
			for (const { id, count, name } of entries)
				choice.append(element('option', { value: id, textContent: `${name} (${count})` }));
			choice.addEventListener('change', () => options.change({ [key]: choice.value === '' ? [] : [choice.value] }));
			selects.set(key, choice);
			bar.append(element('label', { htmlFor: choice.id }, label, choice));
		}
		text.addEventListener('change', () => options.change({ q: text.value.trim() }));
		bar.append(element('label', { htmlFor: text.id }, 'Text', text));
	}
	for (const box of boxes)
		box.addEventListener('change', () => {
			const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value as Track);
			options.change({
				track: chosen.length === tracks.length ? [] : tracks.filter((track) => chosen.includes(track)),
			});
		});
	const nearer = button('+', () => options.zoom(0.5), 'Zoom in');
	const farther = button('−', () => options.zoom(2), 'Zoom out');
	const reset = button('Reset', options.reset);
	bar.append(element('div', { className: 'tl-zoom' }, nearer, farther, reset));
	const status = element('p', { className: 'tl-status', role: 'status' });
	const help = element('p', {
		className: 'tl-help',
		textContent:
			'Keys, with the focus on an event: arrows move in time and between lanes, Page Up and Page Down a quarter, with Shift a year, Home and End to the ends; Enter opens, Escape closes; + and − zoom, 0 resets.',
	});
	const drawing = figure.querySelector('.tl-drawing');
	drawing?.before(bar, status);
	drawing?.after(help);

	return {
		show: (state, { shown, of, window, period, counts }) => {
			for (const box of boxes) {
				box.checked = state.track.length === 0 || state.track.includes(box.value as Track);
				const count = box.parentElement?.querySelector('.count');
				if (count) count.textContent = String(counts[box.value] ?? 0);
			}
			for (const [key, choice] of selects) choice.value = state[key as 'actor'][0] ?? '';
			text.value = state.q;
			const all = window.from === period.from && window.to === period.to;
			nearer.disabled = isOneMonth(window);
			farther.disabled = all;
			reset.disabled = all && shown === of;
			const span = all ? '' : `, ${formatDate(monthOf(window.from))} to ${formatDate(monthOf(window.to - 1))}`;
			const odd =
				options.ignored.length > 0
					? ` The address asked for something that is not here (${options.ignored.join(', ')}); it is passed over.`
					: '';
			status.textContent =
				shown === 0
					? `No event matches${span}. Reset shows all ${of}.${odd}`
					: shown === of && all
						? `${of} events.${odd}`
						: `${shown} of ${of} events${span}.${odd}`;
		},
	};
};
