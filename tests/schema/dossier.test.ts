/** Every schema tried on real material: two entries of each collection, and each single file. */
import { describe, expect, test } from 'vitest';
import { fileSchemas, markdownSchemas, type FileCollection, type MarkdownCollection } from '../../src/schema/index.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const content = readContent(caseFolder('dossier'));

describe('the schemas take the dossier', () => {
	test('nothing is refused', () => {
		expect(content.problems).toEqual([]);
	});

	test.for(Object.keys(markdownSchemas) as MarkdownCollection[])('two entries of %s', (collection) => {
		expect(content.entries[collection]).toHaveLength(2);
	});

	test.for(Object.keys(fileSchemas) as FileCollection[])('the file of %s', (collection) => {
		expect(content.files[collection]).toBeDefined();
	});

	test('the pledge model is there whole', () => {
		const pledge = content.files.pledge?.data;
		expect(pledge?.tests).toHaveLength(6);
		expect(pledge?.requestCases?.length).toBeGreaterThan(0);
		expect(pledge?.engagements.flatMap(({ grades }) => grades).some(({ when }) => Array.isArray(when))).toBe(true);
	});

	test('no commitment is named by a number', () => {
		const clauses = JSON.stringify(content.files.pledge?.data).match(/"[a-z0-9-]+\/[a-z0-9-]+"/g) ?? [];
		expect(clauses.length).toBeGreaterThan(50);
		expect(clauses.filter((clause) => /\/(?:c\d|\d)/.test(clause))).toEqual([]);
	});
});
