/** The timeline in its places: in the essay, at home, in a frame, on the page of an entry, beside the text. */
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { companion } from '../../src/figures/timeline/companion.ts';
import { timelineFile } from '../../src/figures/timeline/data.ts';
import { drawnPart } from '../../src/figures/timeline/drawn-part.ts';
import { smallTimeline } from '../../src/figures/timeline/index.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { firstDay } from '../../src/model/dates.ts';
import type { Edition, EventNode } from '../../src/model/types.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';
import { made } from './sample.ts';
import { without } from './without.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const href = (path: string): string => `/base${path}`;
const drawnIn = (html: string): readonly string[] => [
	...new Set([...html.matchAll(/data-event="([^"]*)"/g)].map(([, id]) => id ?? '')),
];
const caption = (html: string): string => /<figcaption>(.*)<\/figcaption>/.exec(html)?.[1] ?? '';

describe('the registered figure', () => {
	const figure = (attributes: Readonly<Record<string, string>> = {}) => figureOf(edition, 'timeline', attributes);
	const render = (place: 'essay' | 'home' | 'embed', attributes = {}): string =>
		htmlOf(figure(attributes).render({ place, href }));

	test('in the essay draws those of some weight, and says how many of how many', () => {
		const html = render('essay');
		expect(drawnIn(html)).toEqual(['ottawa-conference', 'oslo-adoption', 'ottawa-signing']);
		expect(caption(html)).toBe(
			'Main events: those that the essay names, or that lead up to those or follow from them, 3 of the 4 of this edition, January 1996 to December 1999; each leads to its entry. ' +
				'<a href="/base/timeline/">The whole timeline</a>, with filters and sources.',
		);
		expect(html).toContain('href="/base/timeline/#event-oslo-adoption"');
		expect(html).toMatch(
			/^<figure class="timeline tl-01" data-figure="timeline" data-from="9496" data-to="10957" data-about="Main events" id="figure-timeline"/,
		);
		expect(html).toContain('<p class="tl-title" id="figure-timeline-title">Main events: 3 events, 1996 to 1999</p>');
		expect(html).toContain('<summary>The same as a list, 3 events</summary>');
	});

	test.each([
		[
			{ weight: '3' },
			'Main events: those that the essay names or turns on, 2 of the 4 of this edition, January 1996 to December 1999',
		],
		[{ weight: '1', from: '1997' }, 'All events of this edition, 1997 to December 1999; each leads to its entry.'],
		[
			{ from: '1997', to: '1997-11' },
			'Main events: those that the essay names, or that lead up to those or follow from them, 1 of the 1 of this edition, 1997 to November 1997',
		],
	])('%j in the essay', (attributes, words) => {
		expect(caption(render('essay', attributes))).toContain(words);
	});

	test('at home leads to the list below it, in a frame it brings the list with it', () => {
		const [home, embed] = [render('home'), render('embed')];
		expect([home, embed].map((html) => drawnIn(html).length)).toEqual([4, 4]);
		expect(home).toContain('href="#event-oslo-adoption"');
		expect(home).not.toContain('class="tl-list"');
		expect(embed).toContain('href="/base/timeline/#event-oslo-adoption"');
		expect(embed).toContain('<summary>The same as a list, 4 events</summary>');
		for (const html of [home, embed]) {
			expect(html).toContain('data-whole=""');
			expect(html).toContain('<h2 class="tl-title"');
			expect(caption(html)).toBe(
				'Source: the events of this edition, each with its own sources in the list below. <a class="screen-only" href="/base/data/events.json">The data (JSON)</a>',
			);
		}
	});

	test('has the title of its place', () => {
		expect([figure().title('essay'), figure().title('home'), figure().title('embed')]).toEqual([
			'Main events: 3 events, 1996 to 1999',
			'2 of 4 events fall in 1997',
			'2 of 4 events fall in 1997',
		]);
		expect(figure({ weight: '1', from: '1996', to: '1996' }).title('essay')).toBe('1 event, 1996');
	});
});

describe('the small timeline of an entry', () => {
	/** The edition with so many events from the beginning of a year on, a month apart. */
	const nodes = (count: number, year = 1996): readonly EventNode[] => {
		const [first] = edition.events;
		if (!first) throw new Error('no events');
		return Array.from({ length: count }, (_, index) => {
			const date = `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-02`;
			return {
				...first,
				id: `e${index}`,
				entry: { ...first.entry, data: { ...without(first.entry.data, 'end'), date } },
			};
		});
	};
	const small = (all: readonly EventNode[], of: Edition = edition): string =>
		htmlOf(smallTimeline(of, all, 'Canada', { href }));

	test('is drawn of three events, not of two', () => {
		expect(small(nodes(2))).toBe('');
		expect(drawnIn(small(nodes(3)))).toEqual(['e0', 'e1', 'e2']);
	});

	test('has the years of its events, whatever the period', () => {
		const html = small([...nodes(2, 1990), ...nodes(2, 2003).map((node) => ({ ...node, id: `late-${node.id}` }))]);
		expect(html).toContain(`data-from="${firstDay('1990')}" data-to="${firstDay('2004')}"`);
		expect(html).toContain('>With Canada: 2 of 4 events fall in 1990<');
		expect(caption(html)).toBe('<a href="/base/timeline/">The whole timeline</a>');
		expect(html).toContain('href="/base/timeline/#event-late-e1"');
		expect(html).toMatch(/^<figure class="timeline tl-01"/);
		expect(html).not.toContain('class="tl-list"');
	});

	test('of more than 24 has those of the period, and says so', () => {
		expect(small(nodes(24))).not.toContain('are drawn');
		const html = small(nodes(25, 1999));
		expect(drawnIn(html)).toHaveLength(12);
		expect(html).toContain(`data-from="${firstDay('1996')}" data-to="${firstDay('2000')}"`);
		expect(caption(html)).toBe(
			'12 of 25 events are drawn; the list has them all. <a href="/base/timeline/">The whole timeline</a>',
		);
		expect(small([...nodes(23, 2001), ...nodes(2)])).toBe('');
		expect(small([...nodes(23, 2001), ...nodes(3)])).not.toBe('');
	});
});

test('the companion has a strip a part of time with a tick for each event that the essay bears on', () => {
	const event = (id: string, start: number, track: 'bilateral' | 'incident', paragraphs: readonly string[]) =>
		made({ id, start, track, paragraphs });
	const strips = companion(
		[
			event('first', 0, 'bilateral', ['one', 'two']),
			event('unread', 10, 'bilateral', []),
			event('last', 99, 'incident', ['one']),
			event('after', 100, 'incident', ['three']),
		],
		[
			{ extent: { from: 0, to: 100 }, label: 'Then' },
			{ extent: { from: 100, to: 200 }, label: 'Since' },
			{ extent: { from: 200, to: 300 }, label: 'Never' },
		],
	);
	expect(strips.map(htmlOf).map((html) => html.replaceAll('></path>', ' />'))).toEqual([
		'<svg viewBox="0 0 180 45" aria-hidden="true" focusable="false"><path class="ground" d="M0 32.5H180" />' +
			'<path data-mark="first" data-track="bilateral" data-name="first" data-paragraphs="one two" d="M2 1v6" />' +
			'<path data-mark="last" data-track="incident" data-name="last" data-paragraphs="one" d="M176 25v6" />' +
			'<text x="0" y="44">Then</text></svg>',
		'<svg viewBox="0 0 180 45" aria-hidden="true" focusable="false"><path class="ground" d="M0 32.5H180" />' +
			'<path data-mark="after" data-track="incident" data-name="after" data-paragraphs="three" d="M2 25v6" />' +
			'<text x="0" y="44">Since</text></svg>',
	]);
});

describe('the file for the browser', () => {
	const file = timelineFile(edition);

	test('has all events in order of time, each with what it is filtered by', () => {
		expect(
			file.events.map(({ id, precision, when, actors, agreements, mechanisms }) => [
				id,
				precision,
				when,
				actors,
				agreements,
				mechanisms,
			]),
		).toEqual([
			['ottawa-conference', 'span', '3–5\u00a0October 1996', ['canada', 'icbl', 'lloyd-axworthy'], [], []],
			['oslo-adoption', 'day', '18\u00a0September 1997', ['norway'], ['ottawa-convention'], []],
			['ottawa-signing', 'span', '3–4\u00a0December 1997', ['canada', 'icbl'], ['ottawa-convention'], []],
			['entry-into-force', 'loose', 'March 1999', [], ['ottawa-convention'], ['meetings-of-the-states-parties']],
		]);
		expect(timelineFile({ ...edition, events: [...edition.events].reverse() }).events).toEqual(file.events);
		expect(file.events[0]).toMatchObject({
			label: 'Ottawa conference',
			width: 104,
			track: 'multilateral',
			title: 'Fifty states look for a way to ban mines, and are given a date',
			start: firstDay('1996-10-03'),
			end: firstDay('1996-10-06'),
		});
		expect(file.events[0]?.words).toContain(' axworthy');
		expect(file.events[0]?.words).toContain(' forum');
	});

	test('has the days that are marked', () => {
		expect(file.marks).toEqual([
			{ day: firstDay('1997-12-03'), label: 'The signing', width: 63, kind: 'turn', when: '3\u00a0December 1997' },
		]);
		expect(timelineFile({ ...edition, site: without(edition.site, 'marks') }).marks).toEqual([]);
	});

	test('names what occurs once, by what one looks for in a list', () => {
		expect(file.names).toEqual({
			actor: [
				['lloyd-axworthy', 'Lloyd Axworthy'],
				['canada', 'Canada'],
				['icbl', 'International Campaign to Ban Landmines'],
				['norway', 'Norway'],
			],
			agreement: [['ottawa-convention', 'Mine-ban treaty']],
			mechanism: [['meetings-of-the-states-parties', 'Meetings of the States Parties']],
		});
	});

	test('orders names without article, accents and capitals, equal ones by their ids', () => {
		const names = ['The Zagreb talks', 'Ärea', 'the Area', 'area', 'Them'];
		const agreements = new Map(
			names.map((label, index) => {
				const [node] = edition.agreements.values();
				if (!node) throw new Error('no agreement');
				return [`a${'93857'.charAt(index)}`, { ...node, label }] as const;
			}),
		);
		const [event] = edition.events;
		if (!event) throw new Error('no event');
		const { data } = event.entry;
		const some = {
			...event,
			entry: { ...event.entry, data: { ...data, agreements: ['a9', 'unknown', ...agreements.keys()] } },
		};
		expect(timelineFile({ ...edition, agreements, events: [some] }).names.agreement).toEqual([
			['a3', 'Ärea'],
			['a5', 'area'],
			['a8', 'the Area'],
			['a7', 'Them'],
			['unknown', 'unknown'],
			['a9', 'The Zagreb talks'],
		]);
	});

	test('in a file of some events has these alone, and nothing to filter by', () => {
		const part = drawnPart(file, new Set(['oslo-adoption']));
		expect(part).toEqual({
			events: [{ ...file.events[1], actors: [], agreements: [], mechanisms: [], words: '' }],
			marks: file.marks,
			names: { actor: [], agreement: [], mechanism: [] },
		});
	});
});
