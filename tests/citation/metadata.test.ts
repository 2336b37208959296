/** What pages say of themselves to search engines, on made-up entries. (The tags of the essay: letters.test.ts.) */
import { expect, test } from 'vitest';
import { articleJson, breadcrumbsJson, eventsJson, scriptText, termJson } from '../../src/citation/metadata.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));

test('the essay, whole, and what it is based on', () => {
	const { source, standfirst, title } = edition.site;
	const json = articleJson(edition, 'https://example.org/');
	expect(json).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': 'https://example.org/',
		url: 'https://example.org/',
		headline: title,
		description: standfirst,
		inLanguage: 'en-GB',
		version: '1',
		datePublished: '2026-11-24',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		isAccessibleForFree: true,
		author: { '@type': 'Organization', name: 'The editors of this edition' },
		isBasedOn: {
			'@type': 'Article',
			headline: source.title,
			author: { '@type': 'Person', name: 'Kenneth Anderson' },
			publisher: { '@type': 'Organization', name: 'European Journal of International Law' },
			datePublished: '2000',
			url: source.url,
		},
	});
	const unsigned = { site: { ...edition.site, edition: { version: '1', date: '2026-11-24' } } };
	expect(JSON.parse(scriptText(articleJson(unsigned, '/')))).not.toHaveProperty('author');
});

test('a concept is a term of the vocabulary', () => {
	const [first] = edition.concepts.values();
	if (!first) throw new Error('the second case has no concept');
	const aliases = ['a term'];
	const concept = { ...first, entry: { ...first.entry, data: { ...first.entry.data, aliases } } };
	expect(termJson(concept, '/concepts/#a', { name: 'Concepts', address: '/concepts/' })).toEqual({
		'@context': 'https://schema.org',
		'@type': 'DefinedTerm',
		'@id': '/concepts/#a',
		url: '/concepts/#a',
		name: concept.name,
		description: concept.short,
		alternateName: aliases,
		inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Concepts', url: '/concepts/' },
	});
});

test('of the events those of weight 3, numbered from 1', () => {
	const [event] = edition.events;
	if (!event) throw new Error('the second case has no event');
	const events = ([3, 1, 2, 3] as const).map((weight, index) => ({
		...event,
		id: `e${index}`,
		entry: {
			...event.entry,
			data: { ...event.entry.data, weight, title: `Event ${index}`, date: '2015', end: '2016' },
		},
	}));
	const item = (index: number) => ({
		'@type': 'Event',
		name: `Event ${index}`,
		startDate: '2015',
		endDate: '2016',
		url: `/timeline/#e${index}`,
	});
	expect(eventsJson(events, ({ id }) => `/timeline/#${id}`)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'ItemList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, item: item(0) },
			{ '@type': 'ListItem', position: 2, item: item(3) },
		],
	});
});

test('the way to a page ends in the page, which has no address there', () => {
	const above = [
		{ words: 'Essay', path: '/' },
		{ words: 'Reference', path: '/reference/' },
	];
	expect(breadcrumbsJson(above, 'China', (path) => `https://example.org${path}`)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Essay', item: 'https://example.org/' },
			{ '@type': 'ListItem', position: 2, name: 'Reference', item: 'https://example.org/reference/' },
			{ '@type': 'ListItem', position: 3, name: 'China' },
		],
	});
});

test('nothing in the text of a script ends its element', () => {
	const json = { name: 'a </script><!-- b' };
	expect(scriptText(json)).toBe('{"name":"a \\u003c/script>\\u003c!-- b"}');
	expect(JSON.parse(scriptText(json))).toEqual(json);
});
