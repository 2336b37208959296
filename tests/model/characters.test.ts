/** The characters that an edition shows, for which the fonts must have a form. */
import { expect, test } from 'vitest';
import { usedCharacters } from '../../src/model/characters.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase } from '../fixtures/case.ts';

const changes = [
	{ file: 'actors/canada.md', from: 'Canada offered', to: 'Ĉanada offered' },
	{ file: 'actors/icbl.md', from: 'aliases: [ICBL,', to: 'aliases: [Ǝ,' },
	{ file: 'areas/the-ban.md', from: 'A conference in Oslo adopts', to: 'A čonference in Oslo adopts' },
	{ file: 'site.yaml', from: 'The licence covers', to: 'Thę licence covers' },
	{ file: 'ties.yaml', from: 'Many states meet', to: 'Māny states meet' },
];
const used = withCase('second-case', changes, (folder) => usedCharacters(buildEdition(readContent(folder))));

test.for([
	['Ĉ', 'a text', true],
	['č', 'a record within a field', true],
	['ę', 'a data file', true],
	['ā', 'a record of a list', true],
	['ا', 'a field in another script', true],
	['Ǝ', 'a name that is searched and never shown', false],
	['国', 'such a name in another script', false],
] as const)('%s, of %s: %s', ([character, , is]) => {
	expect(used.has(character)).toBe(is);
});

test('each is one character, whatever its length in code', () => {
	expect([...used].filter((each) => [...each].length !== 1)).toEqual([]);
});
