/**
 * Judges what the reader sets, and keeps it in the address. Without it every case stands in the page with its verdict,
 * and the tests and rules as tables that can be walked by hand.
 */
import { leadTo, madeOf } from '../../dom/ask.ts';
import { say } from '../../dom/element.ts';
import { isPlain } from '../../dom/press.ts';
import { inVain } from '../../dom/in-vain.ts';
import { stepTo } from '../../dom/step.ts';
import { toDom } from '../../dom/tree.ts';
import { withData } from '../shared/with-data.ts';
import type { PledgeData } from './data.ts';
import { panel, verdictSaid } from './panel.ts';
import { askedIn, searchWith, withFact, type State } from './state.ts';

const isData = (value: unknown): value is PledgeData =>
	typeof value === 'object' && value !== null && 'model' in value && 'cases' in value;

/** Explores, once the model is there. */
const explore = (figure: HTMLElement, data: PledgeData): void => {
	const selects = [...figure.querySelectorAll<HTMLSelectElement>('.pledge-form select')];
	const status = figure.querySelector('.pledge-status');
	let state: State = askedIn(location.search, data);

	const questionOf = (dimension: string): string =>
		data.model.dimensions.find(({ id }) => id === dimension)?.question ?? dimension;
	/** @param before what is said before the verdict */
	const show = (before = ''): void => {
		for (const select of selects) {
			select.value = select.name === 'case' ? (state.case ?? '') : (state.facts[select.name] ?? '');
			const value = data.model.dimensions
				.find(({ id }) => id === select.name)
				?.values.find(({ id }) => id === select.value);
			say(figure.querySelector(`[data-gloss="${select.name}"]`), value?.gloss ?? '');
		}
		const drawn = toDom(panel(data, state.facts, state.case, (path) => leadTo(path) ?? ''));
		figure.querySelector('.pledge-panel')?.replaceWith(drawn);
		for (const link of figure.querySelectorAll('.pledge-panel a[href=""]')) link.removeAttribute('href');
		status?.classList.toggle('only-verdict', before === '');
		say(status, before + verdictSaid(figure.querySelector('.pledge-verdict')?.textContent));
	};
	/** A choice is a step in the history. */
	const choose = (next: State, before?: string): void => {
		state = next;
		stepTo(searchWith(location.search, state, data));
		show(before);
	};
	const setFact = (dimension: string, value: string): void => {
		const { state: next, followed } = withFact(data, state.facts, dimension, value);
		choose(next, followed.map((id) => `‘${questionOf(id)}’ had to change with it. `).join(''));
	};
	const pick = (id: string): void => {
		const told = data.cases.find((each) => each.id === id);
		choose(told ? { case: told.id, facts: told.facts } : { facts: state.facts });
	};
	for (const select of selects)
		select.addEventListener('change', () =>
			select.name === 'case' ? pick(select.value) : setFact(select.name, select.value),
		);
	figure.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const change = target?.closest<HTMLElement>('.pledge-change');
		if (change) {
			choose({ facts: { ...state.facts, ...Object.fromEntries(new URLSearchParams(change.dataset['set'])) } });
			// The button went with the old answer: the new one takes its place.
			const answer = figure.querySelector<HTMLElement>('.pledge-panel');
			answer?.setAttribute('tabindex', '-1');
			answer?.focus();
			return;
		}
		const link = target?.closest<HTMLElement>('.pledge-pick');
		if (!link || !isPlain(event)) return;
		event.preventDefault();
		pick(link.dataset['case'] ?? '');
		figure.querySelector('.pledge-explorer')?.scrollIntoView({ block: 'start' });
		figure.querySelector<HTMLElement>('.pledge-form select')?.focus({ preventScroll: true });
	});
	const read = (): void => {
		const asked = askedIn(location.search, data);
		state = asked;
		show(inVain(asked.unknown));
	};
	addEventListener('popstate', read);
	// What the reader chose while the model was on its way counts.
	const early = selects.map(({ name, value }) => ({ name, value }));
	if (location.search.length > 1) {
		read();
		return;
	}
	// What was drawn in the build stays: a button in it that was pressed meanwhile is still to be answered.
	for (const { name, value } of early)
		if (name === 'case' ? value !== state.case : value !== state.facts[name]) {
			if (name === 'case') pick(value);
			else setFact(name, value);
			break;
		}
};

/** Brings the explorer to life: once the model is there, or it is said that it did not come. */
export const bring = (figure: HTMLElement): Promise<void> => {
	// Words of the clause are a matter of the drafting table, which has a page of its own.
	const drafting = figure.querySelector<HTMLAnchorElement>('a.pledge-drafting');
	if (drafting && madeOf() === undefined && self === top && new URLSearchParams(location.search).has('words'))
		location.replace(`${drafting.href}${location.search}`);
	return withData({
		address: figure.querySelector<HTMLElement>('.pledge-explorer')?.dataset['file'] ?? '',
		isData,
		failed: 'The model could not be fetched; the cases below are whole. ',
		status: figure.querySelector('.pledge-status'),
		bring: (data) => explore(figure, data),
	});
};
