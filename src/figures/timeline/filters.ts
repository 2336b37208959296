/** The filters by actor, agreement, mechanism and word. They need what each event names, which a script fetches. */
import { element } from '../../dom/element.ts';
import type { Item, Names } from './items.ts';
import { longestText, type State } from './state.ts';

/** What the filters know, change and ask. */
export interface FilterOptions {
	/** The events and the names of what they can be filtered by. */
	readonly known: { readonly known: Names; readonly all: readonly Item[] };
	/** The events that would pass if some of the state were otherwise. */
	readonly count: (partial: Partial<State>) => readonly Item[];
	readonly change: (partial: Partial<State>, how: 'choice' | 'gesture') => void;
}

const filters = [
	{ key: 'actor', field: 'actors', label: 'Actor' },
	{ key: 'agreement', field: 'agreements', label: 'Agreement' },
	{ key: 'mechanism', field: 'mechanisms', label: 'Mechanism' },
] as const;
type Filter = (typeof filters)[number];

/** A choice among what occurs, each with the number of events that it would leave. Several stand there only by address. */
const createChoice = ({ key, field, label }: Filter, id: string, options: FilterOptions) => {
	const { known: names, all } = options.known;
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
const createText = (id: string, options: FilterOptions) => {
	const text = element('input', { type: 'search', id: `${id}-q`, autocomplete: 'off', maxLength: longestText });
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

/** Puts the filters in place. Returns what shows a state in them. */
export const createFilters = (figure: HTMLElement, options: FilterOptions): ((state: State) => void) => {
	const choices = filters.map((filter) => ({ key: filter.key, ...createChoice(filter, figure.id, options) }));
	const text = createText(figure.id, options);
	const labels = choices.filter(({ empty }) => !empty).map(({ label }) => label);
	figure.querySelector('.tl-filters')?.append(...labels, text.label);
	const more = figure.querySelector<HTMLDetailsElement>('.tl-more');
	let told = false;
	return (state) => {
		for (const { key, show } of choices) show(state[key]);
		text.show(state.q);
		// What an address has filtered by can be seen on arrival; after that the reader opens and closes it.
		if (!told && more && (state.q !== '' || choices.some(({ key }) => state[key].length > 0))) more.open = true;
		told = true;
	};
};
