import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { builds } from './site.ts';

/** What an event says of itself wherever it stands: its id, track and date. */
interface Said {
	readonly id: string;
	readonly track: string;
	readonly date: string;
}

const said = (element: HTMLElement): Said => ({
	id: element.getAttribute('data-event') ?? '',
	track: element.getAttribute('data-track') ?? '',
	date: element.getAttribute('data-date') ?? '',
});
const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
	[...items].sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each(builds)('the timeline of %s tells one truth', (folder) => {
	const page = parse(readFileSync(join(folder, 'timeline/index.html'), 'utf8'));
	const data = JSON.parse(readFileSync(join(folder, 'data/events.json'), 'utf8')) as readonly {
		readonly id: string;
		readonly title: string;
		readonly label: string;
		readonly date: string;
		readonly end?: string;
		readonly track: string;
		readonly matters: string;
		readonly url: string;
	}[];
	const listed = page.querySelectorAll('li[data-event]');

	test('the list and the data hold the same events, field by field', () => {
		const list = listed.map((item) => ({
			...said(item),
			title: item.querySelector('h3')?.textContent.trim(),
			matters: item.querySelector('.matters')?.textContent.trim(),
			anchor: item.getAttribute('id'),
		}));
		const file = data.map(({ id, track, date, end, title, matters }) => ({
			id,
			track,
			date: end === undefined ? date : `${date}/${end}`,
			title,
			matters,
			anchor: `event-${id}`,
		}));
		expect(byId(list)).toEqual(byId(file));
		expect(list.length).toBeGreaterThan(0);
	});

	test('each drawing holds the same events as the others, with the dates, tracks and labels of the data', () => {
		const drawings = page.querySelectorAll('#figure-timeline .tl-svg');
		expect(drawings.length).toBeGreaterThan(0);
		const known = new Map(data.map((event) => [event.id, event]));
		const first = drawings[0]?.querySelectorAll('.ev').map((mark) => mark.getAttribute('data-event'));
		for (const drawing of drawings) {
			const marks = drawing.querySelectorAll('.ev');
			expect(marks.map((mark) => mark.getAttribute('data-event'))).toEqual(first);
			for (const mark of marks) {
				const { id, track, date } = said(mark);
				const event = known.get(id);
				expect({ track, date, label: mark.querySelector('text')?.textContent }).toEqual({
					track: event?.track,
					date: event?.end === undefined ? event?.date : `${event.date}/${event.end}`,
					label: event?.label,
				});
				const leadsTo = new URL(mark.getAttribute('href') ?? '', 'https://example.org/timeline/');
				expect(`${leadsTo.pathname}${leadsTo.hash}`).toBe(event?.url);
			}
		}
	});

	test('each event says its date, title and track as text, for paper and for the ear', () => {
		for (const item of listed) {
			expect(item.querySelector('.when')?.textContent).toMatch(/\d{4}/);
			expect(item.querySelector('.track')?.textContent).toMatch(/^(?:Bilateral|Multilateral|Unilateral|Incident)$/);
			expect(item.querySelector('h3')?.textContent.trim()).not.toBe('');
		}
	});
});
