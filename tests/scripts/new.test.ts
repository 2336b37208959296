/** A new entry: its blanks are named by the check, and filled it passes. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankEntry, blankTie, withBlankSource } from '../../scripts/blank.ts';
import { markdownSchemas, type MarkdownCollection } from '../../src/schema/index.ts';
import { fieldsOf } from '../../src/schema/walk.ts';
import { caseFolder, linesOf, withCase, type Change } from '../fixtures/case.ts';

describe('a new entry of each collection', () => {
	test.for(Object.keys(markdownSchemas) as MarkdownCollection[])(
		'%s: the check asks for each blank and nothing else',
		(collection) => {
			const name = collection === 'essay' ? '09-of-a-test.md' : 'of-a-test.md';
			const file = `${collection}/${name}`;
			const told = withCase('second-case', [{ file, text: blankEntry(collection, 'of-a-test') }], linesOf).filter(
				(line) => line.startsWith(`content/${file}`),
			);
			expect(told.filter((line) => !line.includes(' missing-field '))).toEqual([]);
			const must = fieldsOf(markdownSchemas[collection]).filter(
				({ path, optional }) => !optional && !/[.[]/.test(path),
			);
			expect(told.length).toBeGreaterThanOrEqual(must.length);
		},
	);
});

/** What an editor writes into the blanks, by the keys of each collection. */
const filled: Readonly<Record<MarkdownCollection | 'ties', Readonly<Record<string, string>>>> = {
	essay: { title: 'What came of it', kind: 'afterword' },
	agreements: {
		title: 'A declaration of a test',
		label: 'Declaration of a test',
		short: 'What two states declared.',
		date: "'1997-10-01'",
		parties: '[norway, canada]',
		document: 'declaration',
		force: 'none',
		setting: 'bilateral',
		status: 'standing',
		sources: '[unoda-apl]',
	},
	actors: { name: 'Austria', short: 'The state that wrote the first draft.', type: 'state' },
	mechanisms: {
		name: 'Meetings of a test',
		short: 'Where they met.',
		participants: '[norway, canada]',
		fate: 'active',
		sources: '[unoda-apl]',
	},
	concepts: { term: 'ratification', short: 'What binds a state that has signed.' },
	events: {
		title: "'A text is read'",
		label: 'Reading',
		date: "'1997-09-20'",
		track: 'multilateral',
		weight: '1',
		matters: 'It shows that the text was read.',
		sources: '[unoda-apl]',
	},
	claims: {
		sourceClaim: 'c02',
		paragraph: 'not-from-below',
		phrase: 'above the heads of voters',
		kind: 'judgement',
		whenWritten: 'disputed',
		finding: 'open',
		headline: 'It is open.',
		sources: '[unoda-apl]',
	},
	measures: {
		title: 'Mines that were cleared',
		by: '[icbl]',
		published: "'2009-12-01'",
		from: "'1999'",
		to: "'2009'",
		counts: 'A mine that was cleared',
		finds: 'rose',
		dates: 'conduct',
		cannotSee: 'Mines that nobody found.',
		sources: '[icbl-monitor-2009]',
	},
	areas: { title: 'Clearing', asks: 'Clear within ten years.' },
	activities: {
		title: 'Campaigners write a report',
		date: "'2009-12-01'",
		verdict: '[international-civil-society]',
		reason: 'They wrote it across borders.',
		sources: '[icbl-monitor-2009]',
	},
	scenarios: {
		title: 'Beside an ally, in another year',
		words: 'No single case.',
		facts: '{ who: party, part: side-by-side }',
		verdict: 'open',
		alsoEngages: '[]',
		reason: 'Whether this is help is not settled.',
		whatWouldChangeIt: 'A mine that its own soldiers laid.',
		changes: '[{ set: { part: laid }, verdict: forbidden }]',
		sources: '[icbl-special-issues]',
	},
	questions: { section: 'how-the-ban-was-made', question: 'Who had been asked?' },
	ties: {
		between: '[canada, norway]',
		kind: 'dialogue',
		name: 'Talks of a test',
		start: "'1998'",
		sources: '[unoda-apl]',
	},
};

/** A text with its blanks filled. A key that has a value, or that is not blank, stays. */
const fill = (text: string, values: Readonly<Record<string, string>>): string =>
	text.replace(/^( *)(\w+):$/gm, (line, _indent, key: string) => `${line} ${values[key] ?? ''}`.trimEnd());

/** What the check says of a case with one more entry, but that nothing uses it yet. */
const toldOf = (change: Change): readonly string[] =>
	withCase('second-case', [change], linesOf).filter((line) => !line.includes(' unused-entry '));

describe('a new entry whose blanks are filled passes', () => {
	test.for(Object.keys(markdownSchemas) as MarkdownCollection[])('%s', (collection) => {
		const file = `${collection}/${collection === 'essay' ? '09-of-a-test.md' : 'of-a-test.md'}`;
		const text = fill(blankEntry(collection, 'of-a-test'), filled[collection]);
		expect(toldOf({ file, text })).toEqual([]);
	});

	test('ties', () => {
		const ties = readFileSync(join(caseFolder('second-case'), 'ties.yaml'), 'utf8');
		const text = `${ties}${fill(blankTie('of-a-test'), filled.ties)}`;
		expect(toldOf({ file: 'ties.yaml', text })).toEqual([]);
	});

	test('sources', () => {
		const sources = readFileSync(join(caseFolder('second-case'), 'sources.json'), 'utf8');
		const text = withBlankSource(sources, 'of-a-test')
			.replace('"type": null', '"type": "book"')
			.replace('"title": null', '"title": "A book"')
			.replace('"read": null', '"read": true');
		expect(toldOf({ file: 'sources.json', text })).toEqual([]);
	});
});

describe('npm run new', () => {
	const said = (what: string, folder: string) =>
		spawnSync(process.execPath, ['scripts/new.ts', what, 'of-a-test'], {
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: folder },
		});
	test('takes a collection by the name of one of it', () => {
		withCase('second-case', [], (folder) => {
			expect(said('event', folder).status).toBe(0);
			expect(said('activity', folder).status).toBe(0);
			expect(said('tie', folder).status).toBe(0);
			expect(existsSync(join(folder, 'events/of-a-test.md'))).toBe(true);
			expect(existsSync(join(folder, 'activities/of-a-test.md'))).toBe(true);
			expect(readFileSync(join(folder, 'ties.yaml'), 'utf8')).toContain('id: of-a-test');
		});
	});
	test('says which collections there are, and the nearest', () => {
		expect(said('evnets', 'content').stderr).toMatch(/one of essay, agreements, .*, case; did you mean 'events'\?/);
	});
	test.each(['README.md', 'README.md/within'])('writes no case into a file: %s', (path) => {
		const { status, stderr } = spawnSync(process.execPath, ['scripts/new.ts', 'case', path], { encoding: 'utf8' });
		expect({ status, stderr }).toEqual({
			status: 1,
			stderr: 'new: README.md is a file; name a folder that is new or empty\n',
		});
	});
});
