/** What the page itself says of its events: read out of the drawing and, on the timeline's own page, out of the list. */
import type { Precision, TimelineEvent, Track } from './data.ts';
import type { Filtered, Known } from './state.ts';
import { dateOf } from './window.ts';

/** An event as the browser knows it. */
export interface Item extends TimelineEvent, Filtered {}

const precisionOf = (date: string): Precision => (date.includes('/') ? 'span' : date.length < 10 ? 'loose' : 'day');

/** The events of a figure by their ids, from the first of its drawings. */
export const readItems = (figure: HTMLElement): Map<string, Item> => {
	const items = new Map<string, Item>();
	const listed = new Map(
		[...document.querySelectorAll<HTMLElement>('li[data-event]')].map((entry) => [entry.dataset['event'], entry]),
	);
	for (const mark of figure.querySelector('.tl-svg')?.querySelectorAll<SVGAElement>('.ev') ?? []) {
		const { event = '', track = '', date = '' } = mark.dataset;
		const [from = '', to = from] = date.split('/');
		const label = mark.querySelector('text')?.textContent ?? '';
		const entry = listed.get(event);
		items.set(event, {
			id: event,
			label,
			track: track as Track,
			start: dateOf(from).first,
			end: dateOf(to).last + 1,
			precision: precisionOf(date),
			date,
			when: entry?.querySelector('.when')?.firstChild?.textContent?.trim() ?? date,
			title: entry?.querySelector('h3, a')?.textContent ?? label,
			weight: 1,
			matters: '',
			paragraphs: [],
			actors: [],
			agreements: [],
			mechanisms: [],
			text: `${label} ${entry?.textContent ?? ''}`.toLowerCase(),
		});
	}
	return items;
};

/** What may be filtered by, with the names to show. */
export type Names = Known & { readonly names: Readonly<Record<string, string>> };

/** Fetches what each event names, writes it into the items, and gives all that occurs. */
export const readReferences = async (items: Map<string, Item>, base: string): Promise<Names> => {
	const response = await fetch(`${base}/timeline/refs.json`);
	const { events, names } = (await response.json()) as {
		events: Record<string, readonly [string[], string[], string[]]>;
		names: Record<string, string>;
	};
	const known = { actor: new Set<string>(), agreement: new Set<string>(), mechanism: new Set<string>() };
	for (const [id, item] of items) {
		const [actors = [], agreements = [], mechanisms = []] = events[id] ?? [];
		items.set(id, { ...item, actors, agreements, mechanisms });
		for (const actor of actors) known.actor.add(actor);
		for (const agreement of agreements) known.agreement.add(agreement);
		for (const mechanism of mechanisms) known.mechanism.add(mechanism);
	}
	return { ...known, names };
};
