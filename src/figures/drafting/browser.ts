/**
 * Judges the sentence that the reader drafts, and keeps it in the address. Without it each wording stands in the page with
 * what it alone does, and each text with what it covers.
 */
import { say } from '../../dom/element.ts';
import { isPlain } from '../../dom/press.ts';
import { inVain } from '../../dom/in-vain.ts';
import { withValues } from '../../dom/query.ts';
import { stepTo } from '../../dom/step.ts';
import {
	draftWords,
	nearestTexts,
	ownDraft,
	reachOf,
	readDraft,
	redraftedTests,
	redraftingsOf,
	type Draft,
} from '../../model/draft.ts';
import { withData } from '../shared/with-data.ts';
import type { DraftingData } from './data.ts';
import { comparison, nearnessWords, summary, turnWords } from './words.ts';

const isData = (value: unknown): value is DraftingData =>
	typeof value === 'object' && value !== null && 'parts' in value && 'texts' in value && 'cases' in value;

/** Drafts, once the table is there. */
const draftAt = (figure: HTMLElement, { parts, texts, cases }: DraftingData): void => {
	const radios = [...figure.querySelectorAll<HTMLInputElement>('.drafting-part input')];
	const partOf = (radio: HTMLInputElement): string =>
		radio.closest<HTMLElement>('.drafting-part')?.dataset['part'] ?? '';
	const presets = [...figure.querySelectorAll<HTMLElement>('.drafting-preset')];
	const asks = (id: string): string => parts.find((part) => part.id === id)?.asks ?? id;
	const own = ownDraft(parts);

	/** @param before what is said before the sum */
	const show = (draft: Draft, before = ''): void => {
		for (const radio of radios) radio.checked = draft[partOf(radio)] === radio.value;
		const chosen = new Set(Object.entries(draft).map(([part, position]) => `${part}.${position}`));
		for (const words of figure.querySelectorAll<HTMLElement>('.drafting-words [data-of]'))
			words.hidden = !chosen.has(words.dataset['of'] ?? '');
		const written = draftWords(parts, draft);
		for (const preset of presets)
			if (preset.dataset['words'] === written) preset.setAttribute('aria-current', 'true');
			else preset.removeAttribute('aria-current');
		const redraftings = redraftingsOf(parts, draft);
		const judged = cases.map(({ id, tests, reach }) => {
			const now = redraftedTests(tests, redraftings);
			return { id, own: reach, now: reachOf(now), why: now.flatMap(({ by }) => by?.says ?? []) };
		});
		// What turned stands first, else in the order of the page.
		for (const { id, own: reach, now, why } of [
			...judged.filter((each) => each.own !== each.now),
			...judged.filter((each) => each.own === each.now),
		]) {
			const item = figure.querySelector<HTMLElement>(`[data-case="${id}"]`);
			const turn = turnWords(reach, now);
			say(item?.querySelector('.drafting-turn'), turn);
			say(item?.querySelector('.drafting-why'), turn === '' ? '' : ` ${why.join(' ')}`);
			if (item) figure.querySelector(`[data-reach="${now}"]`)?.append(item);
		}
		for (const count of figure.querySelectorAll<HTMLElement>('[data-count]'))
			say(count, String(judged.filter(({ now }) => now === count.dataset['count']).length));
		const nearest = nearestTexts(parts, texts, draft);
		for (const item of figure.querySelectorAll<HTMLElement>('[data-text]')) {
			const near = nearest.find(({ text: { key } }) => key === item.dataset['text']);
			item.hidden = near === undefined;
			if (near) say(item.querySelector('.drafting-how'), nearnessWords(near, asks));
		}
		say(figure.querySelector('.drafting-failure'), before);
		say(figure.querySelector('.drafting-summary'), summary(judged));
		say(figure.querySelector('.drafting-comparison'), comparison(judged, written === ''));
	};
	/** A choice is a step in the history. */
	const choose = (draft: Draft): void => {
		stepTo(withValues(location.search, { words: draftWords(parts, draft) }));
		show(draft);
	};
	const fromRadios = (): Draft => ({
		...own,
		...Object.fromEntries(radios.filter(({ checked }) => checked).map((radio) => [partOf(radio), radio.value])),
	});
	for (const radio of radios) radio.addEventListener('change', () => choose(fromRadios()));
	figure.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const link = target?.closest<HTMLAnchorElement>('.drafting-preset, .drafting-take');
		if (!link || !isPlain(event)) return;
		event.preventDefault();
		choose(readDraft(parts, link.dataset['words'] ?? '').draft);
		if (link.matches('.drafting-take')) figure.querySelector('.drafting-desk')?.scrollIntoView({ block: 'start' });
	});
	const read = (): void => {
		const { draft, unknown } = readDraft(parts, new URLSearchParams(location.search).get('words') ?? '');
		show(draft, inVain(unknown));
	};
	addEventListener('popstate', read);
	// What the reader chose while the table was on its way counts.
	const early = draftWords(parts, fromRadios());
	if (!new URLSearchParams(location.search).has('words') && early !== '') choose(fromRadios());
	else read();
};

/** Brings the table to life: once its data are there, or it is said that they did not come. */
export const bring = (figure: HTMLElement): Promise<void> =>
	withData({
		address: figure.querySelector<HTMLElement>('.drafting-desk')?.dataset['file'] ?? '',
		isData,
		failed: 'What the words do could not be fetched; the tables below are whole. ',
		status: figure.querySelector('.drafting-failure'),
		bring: (data) => draftAt(figure, data),
	});
