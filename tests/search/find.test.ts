import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { searchKinds, type SearchDocument } from '../../src/search/document.ts';
import { createFinder } from '../../src/search/find.ts';
import { searchIndex } from '../../src/search/index.ts';
import { caseFolder, withCase, type Change } from '../fixtures/case.ts';
import { grown } from '../fixtures/grown.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const documents = searchIndex(edition);

describe('the index of an edition', () => {
	const of = (kind: SearchDocument['kind']) => documents.filter((document) => document.kind === kind);

	test('holds everything that has an address', () => {
		expect(of('agreement')).toHaveLength(edition.agreements.size);
		expect(of('actor')).toHaveLength(edition.actors.size);
		expect(of('mechanism')).toHaveLength(edition.mechanisms.size);
		expect(of('concept')).toHaveLength(edition.concepts.size);
		expect(of('event')).toHaveLength(edition.events.length);
		expect(of('source')).toHaveLength(edition.sources.size);
		expect(of('measure')).toHaveLength(edition.content.entries.measures.length);
		for (const kind of searchKinds) expect(of(kind).length, kind).toBeGreaterThan(0);
	});

	test('leads to the very place', () => {
		const places = documents.map(({ path }) => path);
		for (const paragraph of edition.paragraphs.keys()) expect(places).toContain(`/#${paragraph}`);
		for (const { id } of edition.events) expect(places).toContain(`/timeline/#event-${id}`);
		for (const id of edition.actors.keys()) expect(places).toContain(`/actors/${id}/`);
	});

	test('has no empty name', () => {
		for (const document of documents) expect(document.title, document.path).not.toBe('');
	});
});

/** A commitment of the larger case, taken apart. */
const apart: Change = {
	file: 'agreements/ottawa-declaration.md',
	from: '    leavesOpen: [which forum',
	to: `    parts:
      - id: together
        words: together
        settles: They bind one another.
        leavesOpen: [who leads]
        readings:
          - what: Together may mean in one room.
    leavesOpen: [which forum`,
};

describe('the index of a larger case', () => {
	const large = searchIndex(withCase('second-case', [...grown, apart], (folder) => buildEdition(readContent(folder))));
	const placesOf = (query: string) =>
		createFinder(large)(query).flatMap(({ found }) => found.map(({ document }) => document.path));
	const commitment = '/agreements/ottawa-declaration/#commitment-to-work';

	test.each([
		['its own words', 'states work for a treaty'],
		['its wording', 'commit themselves'],
		['its wording in another language', 'le plus tôt possible'],
		['a word on the wording', 'read in a report'],
		['what it leaves open', 'which forum is to serve'],
		['what a part of it settles', 'bind one another'],
		['what a part of it leaves open', 'who leads'],
		['how a part of it is read', 'in one room'],
		['what became of it', 'nobody looked for long'],
		['what is said of it', 'the talks were held'],
		['its doubt', 'a list of the signatures'],
	])('a commitment is found by %s', (_what, query) => {
		expect(placesOf(query)[0]).toBe(commitment);
	});

	test.each(['ICBL', 'icbl', '国际禁雷', 'Campaign to Ban'])('an entry is found first by another name: %s', (query) => {
		expect(placesOf(query)[0]).toBe('/actors/icbl/');
	});

	test('what judges the author is found by his name, though it says only he', () => {
		const sections = large.filter(
			({ kind, path }) => kind === 'essay' && edition.sections.some(({ id }) => path === `/#${id}`),
		);
		expect(sections.length).toBeGreaterThan(1);
		for (const { title, path } of sections)
			expect(placesOf(`${edition.site.source.authorShort} ${title}`)).toContain(path);
	});

	test('an event is found first by the name that people give it', () => {
		expect(placesOf('Ottawa process')[0]).toBe('/timeline/#event-ottawa-conference');
	});

	test('what is called alike in one place is told apart', () => {
		const called = (name: string) => large.filter(({ kind, title }) => kind === 'commitment' && title === name);
		expect(called('talks: Ottawa declaration').map(({ where }) => where)).toEqual(['1 of 2', '2 of 2']);
		expect(called('a ban: Ottawa declaration').map(({ where }) => where)).toEqual([undefined]);
	});

	test('notes and callouts are named after the paragraph that they hang on', () => {
		const aside = (text: string) => large.find((document) => document.text.startsWith(text));
		expect(aside('The forum in Geneva')).toMatchObject({ title: 'Note to paragraph 1', path: '/#note-why' });
		expect(aside('The campaign was')).toMatchObject({ title: 'Annotation to paragraph 2', path: '/#who-wrote-it' });
	});
});

const sample: readonly SearchDocument[] = [
	{ kind: 'essay', title: 'Paragraph 1', where: 'The ban', text: 'A treaty bans the mines.', path: '/#a' },
	{ kind: 'essay', title: 'Paragraph 2', where: 'The ban', text: 'Talks on the mines failed.', path: '/#b' },
	{ kind: 'agreement', title: 'The treaty', text: 'What it bans.', path: '/agreements/t/' },
	{ kind: 'actor', title: 'Lü Wei', names: '吕伟', text: 'A minister.', path: '/actors/l/' },
	{ kind: 'event', title: 'The signing', where: '25\u00a0September 2015', text: 'They signed.', path: '/timeline/#e' },
];
const find = createFinder(sample);
const paths = (query: string) => find(query).flatMap(({ found }) => found.map(({ document }) => document.path));

describe('a search', () => {
	test('the heading of a commitment is no name: what is so named comes first, and the essay is not last', () => {
		const topic = (id: string): SearchDocument => ({
			kind: 'commitment',
			title: `Mines: ${id}`,
			text: 'mines',
			path: `/agreements/${id}/#c`,
		});
		const mentions: SearchDocument = { kind: 'actor', title: 'A maker', text: 'It made mines.', path: '/actors/m/' };
		const concept: SearchDocument = {
			kind: 'concept',
			title: 'The mine',
			names: 'Mines',
			text: '',
			path: '/concepts/m/',
		};
		const found = createFinder([topic('a'), topic('b'), mentions, concept, ...sample])('mines');
		expect(found.map(({ kind }) => kind)).toEqual(['concept', 'essay', 'commitment', 'actor']);
	});

	test('an author is found in what retells him, and that comes after what names him', () => {
		const retold: SearchDocument = {
			kind: 'essay',
			title: 'Paragraph 3',
			author: 'Wei',
			text: 'He is disappointed.',
			path: '/#c',
		};
		const with3 = createFinder([retold, ...sample]);
		expect(with3('Wei disappointed')[0]?.found[0]?.document).toBe(retold);
		expect(with3('Wei')[0]?.kind).toBe('actor');
	});

	test('a name comes before a mention, and so does its group', () => {
		expect(find('treaty').map(({ kind }) => kind)).toEqual(['agreement', 'essay']);
	});

	test('an entry comes before a source of the same name', () => {
		const source: SearchDocument = { kind: 'source', title: 'The treaty', text: '', path: '/sources/#s' };
		const [first] = createFinder([source, ...sample])('treaty');
		expect(first?.kind).toBe('agreement');
	});

	test('what bears the very name that is asked for comes before what says it often', () => {
		const named: SearchDocument = {
			kind: 'actor',
			title: 'A group of experts',
			names: 'GGE\nExperts',
			text: '',
			path: '/actors/gge/',
		};
		const often: SearchDocument = {
			kind: 'event',
			title: 'GGE GGE talks',
			text: 'GGE '.repeat(20),
			path: '/timeline/#gge',
		};
		const [first] = createFinder([often, named, ...sample])('gge');
		expect(first?.found[0]?.document).toBe(named);
	});

	test.each(['wei', 'we', 'Wei Lü'])(
		'an entry with the asked word in its name comes before what tells of it: %s',
		(query) => {
			const event: SearchDocument = {
				kind: 'event',
				title: 'Lü Wei, Lü Wei, Lü Wei',
				text: 'Lü Wei said so; Lü Wei wrote so. '.repeat(20),
				path: '/timeline/#wei',
			};
			const found = createFinder([event, ...sample])(query);
			expect(found.map(({ kind }) => kind)).toEqual(['actor', 'event']);
		},
	);

	test('sources come after all else, unless they bear the very name', () => {
		const source: SearchDocument = {
			kind: 'source',
			title: 'Of mines and of mines',
			names: '80/372/EEC',
			text: 'mines',
			path: '/sources/#s',
		};
		const found = createFinder([source, ...sample]);
		expect(found('mines').map(({ kind }) => kind)).toEqual(['essay', 'source']);
		expect(found('80/372/EEC')[0]?.found[0]?.document).toBe(source);
	});

	test('the little words of a question are not asked for, unless there are no others', () => {
		expect(paths('what did the minister')).toEqual(['/actors/l/']);
		expect(paths('the')).toContain('/agreements/t/');
	});

	test('of a query that is endless, the beginning is read', () => {
		expect(paths(`minister ${'x '.repeat(20_000)}`)).toEqual(['/actors/l/']);
	});

	test('a word finds the others of its group', () => {
		const alike = createFinder(sample, [['treaty', 'signing', 'accord']]);
		const found = alike('treaty').flatMap((group) => group.found.map(({ document }) => document.path));
		expect(found[0]).toBe('/agreements/t/');
		expect(new Set(found)).toEqual(new Set(['/agreements/t/', '/#a', '/timeline/#e']));
		expect(alike('the accord')[0]?.found[0]?.title).toContainEqual({ text: 'treaty', found: true });
		expect(paths('accord')).toEqual([]);
	});

	test('all words must be there', () => {
		expect(paths('mines treaty')).toEqual(['/#a']);
	});

	test('where nothing has all words, some are enough', () => {
		expect(paths('failed minister')).toEqual(expect.arrayContaining(['/#b', '/actors/l/']));
	});

	test('a word that is begun', () => {
		expect(paths('minist')).toEqual(['/actors/l/']);
		expect(paths('minis')[0]).toBe('/actors/l/');
	});

	test('a word slightly misspelt, and the word that was meant is marked', () => {
		const [group] = find('minsiter');
		expect(group?.found[0]?.passage).toContainEqual({ text: 'minister', found: true });
	});

	test.each(['rteaty', 'teraty', 'treayt', 'traet', 'tretay that bans'])(
		'two neighbouring letters that changed places, in a word or its beginning: %s',
		(query) => {
			const [first] = find(query);
			expect(first?.found[0]?.document.path).toBe('/agreements/t/');
			expect(first?.found[0]?.title).toContainEqual({ text: 'treaty', found: true });
		},
	);

	test('a word that stands there is not swapped for one that looks like it, nor is one that is begun', () => {
		const doubles: readonly SearchDocument[] = [
			{ kind: 'event', title: 'A night', text: 'Eight might fight; a section treats it.', path: '/timeline/#n' },
			{ kind: 'concept', title: 'Right', text: 'The sanctions.', path: '/concepts/r/' },
		];
		const found = (query: string) =>
			createFinder([...doubles, ...sample])(query).flatMap((group) => group.found.map(({ document }) => document.path));
		expect(found('right')).toEqual(['/concepts/r/']);
		expect(found('sanction')).toEqual(['/concepts/r/']);
		expect(found('treaty')).not.toContain('/timeline/#n');
		expect(found('sanctons')).toEqual(['/concepts/r/']);
	});

	test('without the diacritics', () => {
		expect(paths('lu wei')).toEqual(['/actors/l/']);
	});

	test('by the Chinese name', () => {
		expect(paths('吕伟')).toEqual(['/actors/l/']);
		expect(paths('伟')).toEqual(['/actors/l/']);
	});

	test('by the date, which is marked', () => {
		expect(paths('september 2015')).toEqual(['/timeline/#e']);
		expect(find('2015')[0]?.found[0]?.where).toContainEqual({ text: '2015', found: true });
	});

	test('nothing asked, nothing found', () => {
		expect(find('  ')).toEqual([]);
		expect(find('zzz')).toEqual([]);
	});
});
