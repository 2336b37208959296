/** A new entry: its blanks are named by the check, and filled it passes. */
import { describe, expect, test } from 'vitest';
import { blankEntry } from '../../scripts/blank.ts';
import { markdownSchemas, type MarkdownCollection } from '../../src/schema/index.ts';
import { fieldsOf } from '../../src/schema/walk.ts';
import { linesOf, withCase } from '../fixtures/case.ts';

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
	test('an event whose blanks are filled passes', () => {
		const values: Readonly<Record<string, string>> = {
			title: "'A text is read'",
			label: 'Reading',
			date: "'1997-09-20'",
			track: 'multilateral',
			weight: '1',
			matters: 'It shows that the text was read.',
			sources: '[unoda-apl]',
		};
		const text = blankEntry('events', 'of-a-test').replace(
			/^([a-z]+):$/gim,
			(line, key: string) => `${line} ${values[key] ?? ''}`,
		);
		expect(withCase('second-case', [{ file: 'events/of-a-test.md', text }], linesOf)).toEqual([]);
	});
});
