/** The filters by actor, agreement, mechanism and word. */
import { element } from '../../dom/element.ts';
import { fieldOf, filterKeys, type FilterKey, type Told } from './event.ts';
import * as classes from './classes.ts';
import { longestText, type State } from './state.ts';

/** What the filters know, change and ask. */
export interface FilterOptions {
	/** What can be filtered by, id and name, in the order in which it is listed. */
	readonly names: Readonly<Record<FilterKey, readonly (readonly [id: string, name: string])[]>>;
	readonly signal: AbortSignal;
	/** The events that would pass if some of the state were otherwise. */
	readonly count: (otherwise: Partial<State>) => readonly Told[];
	readonly filter: (by: Partial<State>, how: 'choice' | 'gesture') => void;
}

const labels: Readonly<Record<FilterKey, string>> = { actor: 'Actor', agreement: 'Agreement', mechanism: 'Mechanism' };

/** A choice among what occurs, each with the number of events that it would leave. Several stand there only by address. */
const createChoice = (key: FilterKey, id: string, { names, signal, count, filter }: FilterOptions) => {
	const nameOf = new Map(names[key]);
	const choice = element('select', { id: `${id}-${key}` });
	const several = element('option', { value: ' ' });
	const values = names[key].map(([value, name]) => ({
		value,
		name,
		option: element('option', { value, textContent: name }),
	}));
	choice.append(element('option', { value: '', textContent: 'All' }), ...values.map(({ option }) => option));
	choice.addEventListener('change', () => filter({ [key]: choice.value === '' ? [] : [choice.value] }, 'choice'), {
		signal,
	});
	// Counted when it is about to be read: the other filters decide.
	const tell = (): void => {
		const counts = new Map<string, number>();
		for (const event of count({ [key]: [] }))
			for (const value of event[fieldOf[key]]) counts.set(value, (counts.get(value) ?? 0) + 1);
		for (const { value, name, option } of values) option.textContent = `${name} (${counts.get(value) ?? 0})`;
	};
	choice.addEventListener('focus', tell, { signal });
	choice.addEventListener('pointerdown', tell, { signal });
	return {
		empty: values.length === 0,
		label: element('label', { htmlFor: choice.id }, labels[key], choice),
		show: (chosen: readonly string[]): void => {
			if (chosen.length < 2) several.remove();
			else {
				several.textContent = chosen.map((value) => nameOf.get(value) ?? value).join(', ');
				choice.append(several);
			}
			const value = chosen.length > 1 ? several.value : (chosen[0] ?? '');
			if (choice.value !== value) choice.value = value;
		},
	};
};

/** The search for words: one step of the history for a run of typing. */
const createText = (id: string, { filter, signal }: FilterOptions) => {
	const text = element('input', { type: 'search', id: `${id}-q`, autocomplete: 'off', maxLength: longestText });
	let typing = false;
	const ask = (): void => {
		filter({ q: text.value.trim() }, typing ? 'gesture' : 'choice');
		typing = true;
	};
	// What an input method still composes is no word yet; some browsers say of its end nothing but this.
	text.addEventListener('input', (event) => !(event instanceof InputEvent && event.isComposing) && ask(), { signal });
	text.addEventListener('compositionend', ask, { signal });
	text.addEventListener('change', () => (typing = false), { signal });
	return {
		label: element('label', { htmlFor: text.id }, 'Text', text),
		show: (value: string): void => {
			if (text.value.trim() !== value) text.value = value;
		},
	};
};

/** Puts the filters in place. Returns what shows a state in them. */
export const createFilters = (figure: HTMLElement, options: FilterOptions): ((state: State) => void) => {
	const choices = filterKeys.map((key) => ({ key, ...createChoice(key, figure.id, options) }));
	const text = createText(figure.id, options);
	const all = choices.filter(({ empty }) => !empty).map(({ label }) => label);
	figure.querySelector(`.${classes.filters}`)?.replaceChildren(...all, text.label);
	const more = figure.querySelector<HTMLDetailsElement>(`.${classes.more}`);
	let told = false;
	return (state) => {
		for (const { key, show } of choices) show(state[key]);
		text.show(state.q);
		// What an address has filtered by can be seen on arrival; after that the reader opens and closes it.
		if (!told && more && (state.q !== '' || choices.some(({ key }) => state[key].length > 0))) more.open = true;
		told = true;
	};
};
