/** The published descriptions of the data: what is added to what the content is checked by. */
import { describe, expect, test } from 'vitest';
import { annotationsSchema } from '../../src/schema/annotations.ts';
import { collectionWords } from '../../src/schema/collections.ts';
import { isFigureName } from '../../src/schema/figures.ts';
import { dataCollections, dataSchemaOf } from '../../src/schema/json-schema.ts';

const id = { type: 'string', description: "The entry's id: the name of its file." };
const words = (text: RegExp) =>
	expect.objectContaining({ type: 'string', description: expect.stringMatching(text) as string }) as object;

test('a list of entries, each with its id, its address and its body beside its own keys', () => {
	const schema = dataSchemaOf('questions');
	expect(schema).toEqual({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'questions',
		description: collectionWords.questions,
		type: 'array',
		items: {
			type: 'object',
			additionalProperties: false,
			required: ['id', 'section', 'question'],
			properties: expect.objectContaining({
				id,
				url: words(/^The entry's address: .+ Absent: /),
				text: words(/^Its body as plain text\. Absent: /),
				html: words(/^Its body as HTML\. Absent: /),
				question: words(/^The question\.$/),
			}) as object,
		},
	});
});

test('ties are entries of one file: they have no body, and an id of their own', () => {
	expect(dataSchemaOf('ties')['items']).toMatchObject({
		required: ['id', 'between', 'kind', 'name', 'start', 'sources'],
		properties: { id: words(/^The tie's id, in words\.$/), url: words(/^The entry's address/) },
	});
	expect(dataSchemaOf('ties')['items']).not.toHaveProperty('properties.text');
});

describe('a date of an entry, by its pattern', () => {
	const { properties } = dataSchemaOf('events')['items'] as {
		readonly properties: Readonly<Record<string, { readonly pattern?: string }>>;
	};
	const pattern = (key: string) => new RegExp(properties[key]?.pattern ?? 'no pattern', 'u');

	test.each(['0001', '2015', '2015-09', '2015-12-31', '2016-02-29'])('may be %s', (date) => {
		for (const key of ['date', 'end', 'asOf']) expect(date).toMatch(pattern(key));
	});

	test.each([
		'',
		'0000',
		'215',
		'2015-13',
		'2015-00',
		'2015-9',
		'2015-09-32',
		'2015-09-00',
		'2015-09-25 ',
		'25.9.2015',
	])('may not be %j', (date) => {
		for (const key of ['date', 'end', 'asOf']) {
			expect(properties[key]?.pattern).toBeDefined();
			expect(date).not.toMatch(pattern(key));
		}
	});
});

test('what is published is described, each by its name', () => {
	expect(dataCollections.map((name) => dataSchemaOf(name)['title'])).toEqual(dataCollections);
});

test('the claims as annotations have a description of their own', () => {
	expect(annotationsSchema()).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'annotations',
		description: 'The claims as annotations of the essay, by the Web Annotation Data Model.',
		type: 'object',
		required: ['@context', 'id', 'type', 'label', 'total', 'rights', 'first'],
	});
});

test('a word is the name of a figure or is none', () => {
	expect(['timeline', 'pledge', 'toString', 'Timeline', ''].map(isFigureName)).toEqual([
		true,
		true,
		false,
		false,
		false,
	]);
});
