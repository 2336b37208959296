import { expect, test } from 'vitest';
import { placesOf } from '../../src/components/contents.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase } from '../fixtures/case.ts';

test('a foreword stands before the key points, the rest after them, each with its headings', () => {
	const foreword = {
		file: 'essay/00-before.md',
		text: '---\ntitle: Before\nkind: foreword\n---\n\n## A night {#a-night}\n\nIt began so. {#it-began}\n',
	};
	const places = withCase('second-case', [foreword], (folder) => placesOf(buildEdition(readContent(folder)).sections));
	expect(places.slice(0, 2).map(({ id }) => id)).toEqual(['before', 'key-points']);
	expect(places.at(-1)?.id).not.toBe('key-points');
	expect(places[0]?.within).toEqual([expect.objectContaining({ id: 'a-night', title: 'A night' })]);
});
