/** All entries, files and texts of a content, one after another. */
import { expect, test } from 'vitest';
import { allHolders, allTexts, keyOf, linesOf, referencesOfHolder, schemaOf } from '../../src/model/walk.ts';
import { markdownSchemas, schemas } from '../../src/schema/index.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase } from '../fixtures/case.ts';

const broken = { file: 'actors/norway.md', from: 'type: state\n', to: 'partOf: canada\n' };
const content = withCase('second-case', [broken], (folder) => readContent(folder));

test('every entry, collection by collection, then the files, then what the schemas refuse', () => {
	const collections = allHolders(content).map(({ collection }) => collection);
	expect(collections.filter((each, index) => each !== collections[index - 1])).toEqual([
		...Object.keys(markdownSchemas),
		'sources',
		'ties',
		'pledge',
		'site',
		'actors',
	]);
});

test('each has a key of its own', () => {
	const keys = allHolders(content).map(keyOf);
	expect(new Set(keys).size).toBe(keys.length);
	expect([keys[0], keys.at(-2), keys.at(-1)]).toEqual(['essay/how-the-ban-was-made', 'site', 'actors/norway']);
});

test('what a schema refuses is walked by its schema, as far as it is sound', () => {
	const refused = allHolders(content).at(-1);
	expect(refused && schemaOf(refused)).toBe(schemas.actors);
	expect(refused && referencesOfHolder(refused).map(({ path, value }) => `${path.join('.')} ${value}`)).toEqual([
		'partOf canada',
		'sources.0 icblcmc-text',
	]);
});

test('a file that was refused has its collection for a key, for it has no id', () => {
	const { refused } = withCase('second-case', [{ file: 'ties.yaml', text: '- id: x\n' }], (folder) =>
		readContent(folder),
	);
	expect(refused.map(keyOf)).toEqual(['ties']);
});

test('the texts are the bodies, and the fields that are Markdown', () => {
	const texts = allTexts(content);
	const fields = texts.filter(({ holder }) => holder.collection === 'site').map(({ field }) => field);
	expect(fields).toEqual(['keyPoints[0]', 'keyPoints[1]', 'relation[0]', 'selection[0]']);
	expect(texts.filter(({ holder }) => holder.collection === 'actors').map(({ field }) => field)).toEqual([
		'body',
		'body',
		'body',
		'body',
	]);
});

test('the lines of a field, and of no other', () => {
	const { site } = readContent(caseFolder('second-case')).files;
	if (!site) throw new Error('no site');
	expect(linesOf(site, 'keyPoints').map(({ text }) => text.slice(0, 18))).toEqual([
		'The mine-ban treat',
		'Anderson grants th',
	]);
	expect(linesOf(site, 'claims')).toEqual([]);
});
