/** What the page itself says of its events: read out of the drawing and out of the list beside it. */
import type { Precision, TimelineEvent, Track } from './data.ts';
import type { Filtered, Known } from './state.ts';
import { dateOf } from './window.ts';

/** An event as the browser knows it. */
export interface Item extends TimelineEvent, Filtered {
	/** False for an event of the list that lies before or after what is drawn. */
	readonly drawn: boolean;
}

const precisionOf = (date: string): Precision => (date.includes('/') ? 'span' : date.length < 10 ? 'loose' : 'day');

/** What an entry says of its event, apart from what it says of itself: its date, its paragraphs, its sources. */
const said = 'h3, p:not(.when, .apparatus), div > a, li > a';

/** An event by what its mark and its entry of a list say; one of the two may be missing. */
const itemOf = (mark: SVGAElement | undefined, entry: HTMLElement | undefined): Item => {
	const { event = '', track = '', date = '' } = (mark ?? entry)?.dataset ?? {};
	const [from = '', to = from] = date.split('/');
	const label = mark?.querySelector('text')?.textContent ?? '';
	return {
		id: event,
		drawn: mark !== undefined,
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
		text: [label, ...[...(entry?.querySelectorAll(said) ?? [])].map(({ textContent }) => textContent)]
			.join(' ')
			.toLowerCase(),
	};
};

/**
 * The events of a figure by their ids, in order of time: those of the first of its drawings, and on the timeline's own
 * page those that only the list has.
 */
export const readItems = (figure: HTMLElement): Map<string, Item> => {
	const marks = new Map(
		[...(figure.querySelector('.tl-svg')?.querySelectorAll<SVGAElement>('.ev') ?? [])].map((mark) => [
			mark.dataset['event'] ?? '',
			mark,
		]),
	);
	const entries = new Map(
		[...document.querySelectorAll<HTMLElement>('li[data-event]')].map((entry) => [entry.dataset['event'] ?? '', entry]),
	);
	const ids = new Set([...marks.keys(), ...(figure.dataset['whole'] === undefined ? [] : entries.keys())]);
	return new Map(
		[...ids]
			.map((id) => itemOf(marks.get(id), entries.get(id)))
			.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
			.map((item) => [item.id, item]),
	);
};

/** What may be filtered by, with the names to show. */
export type Names = Omit<Known, 'from' | 'to'> & { readonly names: Readonly<Record<string, string>> };

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
