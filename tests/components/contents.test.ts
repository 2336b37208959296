import { expect, test } from 'vitest';
import { placesOf } from '../../src/components/contents.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase } from '../fixtures/case.ts';

test('a foreword stands before the key points, the rest after them, each with its headings', () => {
	const foreword = {
		file: 'essay/00-before.md',
		text: '---\ntitle: Before\nkind: foreword\n---\n\n## A night {#a-night}\n\nIt began so. {#it-began}\n',
	};
	const places = withCase('second-case', [foreword], (folder) => placesOf(buildEdition(readContent(folder)), true));
	expect(places.slice(0, 2).map(({ id }) => id)).toEqual(['before', 'key-points']);
	expect(places.at(-3)?.id).not.toBe('key-points');
	expect(places.slice(-2).map(({ id }) => id)).toEqual(['in-this-essay', 'sources']);
	expect(places[0]?.within).toEqual([expect.objectContaining({ id: 'a-night', title: 'A night' })]);
});

test('of what follows the sections only what is there', () => {
	const edition = buildEdition(readContent(caseFolder('second-case')));
	const ids = (entries: typeof edition.inThisEssay, hasSources: boolean) =>
		placesOf({ ...edition, inThisEssay: entries }, hasSources).map(({ id }) => id);
	expect(ids([], false)).toEqual(
		placesOf(edition, true)
			.map(({ id }) => id)
			.slice(0, -2),
	);
	expect(ids([], true).at(-1)).toBe('sources');
	expect(ids(edition.inThisEssay, false).at(-1)).toBe('in-this-essay');
});
