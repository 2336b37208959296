/** The words of the schema: no key is without its sentence, and what a key means is found behind the sentence. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { countWords, isMarkdown, markdown, ref, referenceRegistry } from '../../src/schema/fields.ts';
import { schemas } from '../../src/schema/index.ts';
import { fieldsOf } from '../../src/schema/walk.ts';

const all = Object.entries(schemas).flatMap(([name, schema]) =>
	fieldsOf(schema).map((field) => ({ ...field, name: `${name}: ${field.path}` })),
);

describe('the sentence of a key', () => {
	test('is there for every key of every collection, nested ones too', () => {
		expect(all.length).toBeGreaterThan(300);
		expect(all.filter(({ description }) => description === undefined).map(({ name }) => name)).toEqual([]);
	});
	test('begins like a sentence and ends like one', () => {
		const odd = all.filter(({ description = '' }) => !/^[\p{Lu}\d`].*\.$/su.test(description));
		expect(odd.map(({ name }) => name)).toEqual([]);
	});
	test('of a key that may be left out says what it means to leave it out', () => {
		// What CSL lets be absent is absent where the work has none of it; only what is ours under `custom` needs saying.
		const ours = all.filter(({ name }) => !name.startsWith('sources: [].') || name.includes('.custom.'));
		const silent = ours.filter(
			({ optional, description = '' }) => optional && !/\b(?:Absent|Default): /.test(description),
		);
		expect(silent.map(({ name, description }) => `${name}: ${description ?? ''}`)).toEqual([]);
	});
	test('of a key that must be there does not say that it may be left out', () => {
		const untrue = all.filter(
			({ optional, description = '' }) => !optional && /\b(?:Absent|Default): /.test(description),
		);
		expect(untrue.map(({ name }) => name)).toEqual([]);
	});
});

describe('a described schema is another object, and still', () => {
	test('points at what it points at', () => {
		expect(referenceRegistry.get(ref('actors').describe('One.').describe('Another.'))).toMatchObject({
			target: 'actors',
		});
	});
	test('is Markdown', () => {
		expect(isMarkdown(markdown().describe('A text.'))).toBe(true);
		expect(isMarkdown(z.string().describe('A text.'))).toBe(false);
	});
});

test('signs that stand with a letter part no word', () => {
	expect(countWords('อนุสัญญาห้ามทุ่นระเบิด')).toBe(1);
	expect(countWords('कार्मिक-विरोधी बारूदी सुरंग')).toBe(3);
	expect(countWords('Zoe\u0308’s e-diplomacy of 2015')).toBe(4);
});
