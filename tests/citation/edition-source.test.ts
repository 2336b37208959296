/** The edition and its parts as sources, and how these are cited with blanks for what the reader's browser knows. */
import { expect, test } from 'vitest';
import { articleSource, editionSource, entrySource, eventSource } from '../../src/citation/edition-source.ts';
import {
	citationsOfEntry,
	citationsOfEssay,
	citationsOfTimeline,
	type StyledCiter,
} from '../../src/citation/part-citations.ts';
import { citationStyles } from '../../src/citation/styles/index.ts';
import { citationsFile, linesFor } from '../../src/model/part-citations.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const { site } = edition;
const [event] = edition.events;
const [entity] = edition.actors.values();
if (!event || !entity) throw new Error('the second case has no event or no actor');

const whole = {
	type: 'webpage',
	author: [{ literal: 'The editors of this edition' }],
	issued: { 'date-parts': [[2026, 11, 24]] },
	version: '1',
	language: 'en-GB',
	URL: 'https://example.org/',
};

test('the edition has both its titles', () => {
	expect(editionSource(site, 'https://example.org/')).toEqual({
		...whole,
		id: 'from-outside-the-room-2026',
		title: site.title,
		'title-short': site.shortTitle,
	});
});

test.each([
	['From outside the room', '2026-11-30', 'from-outside-the-room-2026'],
	['L’État & Ötzi', '2015', 'letat-otzi-2015'],
	['条约', '2015-09', 'edition-2015'],
])('the key of ‘%s’ of %s tells it in any library: %s', (shortTitle, date, id) => {
	expect(editionSource({ ...site, shortTitle, edition: { version: '1', date } }).id).toBe(id);
});

test('where nobody signed it and its address is not known, it has neither', () => {
	const unsigned = editionSource({ ...site, edition: { version: '1', date: '2026-11' } });
	expect(Object.keys(unsigned)).toEqual(['id', 'type', 'title', 'title-short', 'issued', 'version', 'language']);
	expect(unsigned.issued).toEqual({ 'date-parts': [[2026, 11]] });
});

test('a part stands in the edition, under its own title', () => {
	const part = { ...whole, 'container-title': site.title };
	expect(eventSource(site, event, 'https://example.org/')).toEqual({
		...part,
		id: `event-${event.id}`,
		title: event.entry.data.title,
	});
	expect(entrySource(site, entity, 'https://example.org/')).toEqual({
		...part,
		id: `${entity.kind}-${entity.id}`,
		title: entity.label,
	});
});

test('the article is cited as the bibliography has it, without the day on which it was read', () => {
	const listed = edition.sources.get('anderson-2000');
	if (!listed) throw new Error('the second case does not list its article');
	const accessed = { 'date-parts': [[2026, 1, 2]] };
	const sources = new Map([['anderson-2000', { ...listed, data: { ...listed.data, accessed } }]]);
	expect(articleSource({ site, sources })).toEqual(listed.data);
});

test('an article that has no entry is cited as the site names it: a page, or what first appeared elsewhere', () => {
	const { id, title, url } = site.source;
	const named = {
		id,
		type: 'webpage',
		title,
		author: [{ literal: 'Kenneth Anderson' }],
		publisher: 'European Journal of International Law',
		issued: { 'date-parts': [[2000]] },
		URL: url,
	};
	expect(articleSource({ site, sources: new Map() })).toEqual(named);
	const first = { ...site, source: { ...site.source, firstIn: 'A Blog' } };
	expect(articleSource({ site: first, sources: new Map() })).toEqual({
		...named,
		type: 'article',
		'container-title': 'A Blog',
	});
});

/** Citers that say what they were given, in the styles' own forms. */
const citers: readonly StyledCiter[] = citationStyles.map((style) => ({
	style,
	cite: ({ title, URL: address = 'no address' }, paragraph) => {
		const note = `${title} ${address}${paragraph === undefined ? '' : ` ¶ ${paragraph}`}`;
		return style.id === 'gb-t-7714' ? { entry: `entry ${note}` } : { note, entry: `entry ${note}` };
	},
}));

test('the essay is cited whole and by the number of a paragraph; each style gives what a document needs', () => {
	const { whole: all, paragraph, parts } = citationsOfEssay(edition, citers);
	const plain = `${site.title} {address}`;
	expect(all).toEqual({
		chicago: [plain],
		apa: [plain, `entry ${plain}`],
		mla: [plain, `entry ${plain}`],
		bluebook: [plain],
		oscola: [plain],
		'gb-t-7714': [`entry ${plain}`],
	});
	expect(paragraph?.apa).toEqual([`${plain} ¶ {number}`, `entry ${plain} ¶ {number}`]);
	expect(parts).toBeUndefined();
});

test('the timeline is cited whole, and each event by its title', () => {
	const { whole: all, paragraph, parts } = citationsOfTimeline(edition, citers);
	expect(all.chicago).toEqual([`${site.title} {address}`]);
	expect(paragraph).toBeUndefined();
	expect(Object.keys(parts ?? {})).toEqual(edition.events.map(({ id }) => `event-${id}`));
	expect(parts?.[`event-${event.id}`]?.chicago).toEqual([`${event.entry.data.title} {address}`]);
});

test('an entry is cited by its name', () => {
	expect(citationsOfEntry(edition, entity, citers)).toMatchObject({
		whole: { chicago: [`${entity.label} {address}`] },
	});
});

test('the blanks are filled in: a part by its own citation, else a paragraph by its number, else the whole', () => {
	const citations = {
		whole: { chicago: ['W {address}', '{address}'] },
		paragraph: { chicago: ['P {number} {address}'] },
		parts: { a: { chicago: ['A {address}'] } },
	};
	const lines = (part: { id: string; address: string; number?: string }) => linesFor(citations, 'chicago', part);
	expect(lines({ id: 'a', address: '/?a=1&b=<', number: '3' })).toEqual(['A /?a=1&amp;b=&lt;']);
	expect(lines({ id: 'b', address: '/$&', number: '3' })).toEqual(['P 3 /$&amp;']);
	expect(lines({ id: 'b', address: '/b' })).toEqual(['W /b', '/b']);
	expect(linesFor(citations, 'apa', { id: 'b', address: '/b' })).toEqual([]);
	expect(linesFor({ whole: citations.whole }, 'chicago', { id: 'a', address: '/a', number: '3' })).toEqual([
		'W /a',
		'/a',
	]);
});

test.each([
	['/', '/cite/parts/essay.json'],
	['/timeline/', '/cite/parts/timeline.json'],
	['/actors/china/', '/cite/parts/actors/china.json'],
])('the citations of %s lie in %s', (page, file) => {
	expect(citationsFile(page)).toBe(file);
});
