/** Where things are used, on the second case: in reading order, each sentence once, never by the thing itself. */
import { describe, expect, test } from 'vitest';
import { paths } from '../../src/model/address.ts';
import { anchoredOf } from '../../src/model/anchored.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { allHolders, referencesOfHolder } from '../../src/model/walk.ts';
import { placeKinds, usesOf, type PlaceKind } from '../../src/model/where-used.ts';
import type { CollectionName } from '../../src/schema/fields.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase } from '../fixtures/case.ts';

const content = readContent('tests/fixtures/second-case');
const edition = buildEdition(content);
const uses = usesOf(edition);
const everything = [
	...edition.events.map(({ id }) => paths.event(id)),
	...[...edition.sources.keys()].map(paths.source),
	...[...edition.actors.keys()].map((id) => paths.entity('actor', id)),
	...[...edition.agreements.keys()].map((id) => paths.entity('agreement', id)),
];

describe('where things are used', () => {
	test('kinds of places come in reading order, and paragraphs by their numbers', () => {
		const order = everything.map((path) => uses(path).map(({ place }) => placeKinds.indexOf(place.kind)));
		expect(order.flat().length).toBeGreaterThan(20);
		expect(order.filter((kinds) => kinds.some((kind, index) => kind < (kinds[index - 1] ?? 0)))).toEqual([]);
		const numbers = everything.map((path) =>
			uses(path).flatMap(({ place }) => /^¶\u00a0(\d+)$/.exec(place.name)?.[1] ?? []),
		);
		expect(
			numbers.filter((list) => list.some((number, index) => Number(number) < Number(list[index - 1] ?? 0))),
		).toEqual([]);
	});

	test('a sentence stands once, and nothing uses itself', () => {
		for (const path of everything) {
			const told = uses(path).map(({ place, sentence }) => `${place.path} ${sentence ?? ''}`);
			expect(new Set(told).size).toBe(told.length);
			expect(uses(path).filter(({ place }) => place.path === path)).toEqual([]);
		}
	});

	test('an argument for or against a claim is the sentence of its source', () => {
		const [claim] = edition.claims;
		const [argument] = [...(claim?.entry.data.for ?? []), ...(claim?.entry.data.against ?? [])];
		const [source = ''] = argument?.sources ?? [];
		expect(uses(paths.source(source)).map(({ sentence }) => sentence)).toContain(argument?.text);
	});

	// A new collection does not compile until it is said where it is told.
	const kindsOf: Readonly<Record<CollectionName, PlaceKind | undefined>> = {
		essay: 'essay',
		agreements: 'agreement',
		actors: 'actor',
		mechanisms: 'mechanism',
		concepts: 'concept',
		events: 'event',
		claims: 'claim',
		measures: 'measure',
		activities: 'activity',
		areas: 'area',
		scenarios: 'pledge',
		questions: 'question',
		ties: 'tie',
		pledge: 'pledge',
		site: 'about',
		// That one source is quoted in another is told at the source itself.
		sources: undefined,
	};

	test.each(Object.entries(kindsOf))(
		'every source that stands in a field of %s knows a place of its kind',
		(name, kind) => {
			const named = allHolders(content)
				.filter(({ collection }) => collection === name && kind !== undefined)
				.flatMap(referencesOfHolder)
				.filter(({ target }) => target === 'sources');
			const untold = named.filter(({ value }) => !uses(paths.source(value)).some(({ place }) => place.kind === kind));
			expect(untold.map(({ value }) => value)).toEqual([]);
		},
	);

	test('what a section without a paragraph names, it names as a whole', () => {
		const list = {
			file: 'essay/03-in-short.md',
			text: `---\ntitle: In short\nkind: afterword\n---\n\n- [Norway](actor:norway) was host [@apmbc].\n`,
		};
		const used = withCase('second-case', [list], (folder) => {
			const found = buildEdition(readContent(folder));
			return ['/actors/norway/', '/sources/#source-apmbc'].map((path) => usesOf(found)(path)[0]);
		});
		const place = { kind: 'essay', name: 'In short', path: '/#in-short' };
		const told = { place, path: '/#in-short:~:text=Norway%20was%20host.', sentence: 'Norway was host.' };
		expect(used).toEqual([{ ...told, words: 'Norway' }, told]);
	});

	test('a tie is a use of its two actors, and has an anchor of its own', () => {
		for (const { id, between } of content.files.ties?.data ?? []) {
			for (const actor of between)
				expect(uses(paths.entity('actor', actor)).map(({ path }) => path)).toContain(paths.tie(id));
			expect(anchoredOf(edition).map(({ path }) => path)).toContain(paths.tie(id));
		}
		expect(content.files.ties?.data.length).toBeGreaterThan(1);
	});

	test('a place that rests on a source as a whole is left out where a sentence of it says so', () => {
		for (const path of everything) {
			const list = uses(path);
			const whole = list.filter(({ sentence }) => sentence === undefined);
			const said = new Set(list.filter(({ sentence }) => sentence !== undefined).map(({ place }) => place.path));
			expect(whole.filter(({ place }) => said.has(place.path))).toEqual([]);
		}
	});
});
