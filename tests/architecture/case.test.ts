/** `content/` names things, `src/` never does: another case takes its place with no line of code changed. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/source/read.ts';
import { codeIn, literalsOf } from './files.ts';

const content = readContent('content');
const code = codeIn('src');

/** The markup of a component names things too: it is searched whole. */
const textsOf = (file: (typeof code)[number]): readonly string[] =>
	file.path.endsWith('.astro') ? [file.text] : literalsOf(file);

const ids = Object.values(content.entries)
	.flat()
	.map(({ id }) => id)
	.filter((id) => id.includes('-'));

const states = content.entries.actors.filter(({ data }) => data.type === 'state').map(({ data }) => data.name);
const persons = content.entries.actors.filter(({ data }) => data.type === 'person').map(({ data }) => data.name);

describe('the code does not know the case', () => {
	test('the case is read', () => {
		expect([ids.length, states.length, persons.length].every((number) => number > 5)).toBe(true);
	});

	test('no string is an id of the content', () => {
		const known = new Set(ids);
		const found = code.flatMap((file) =>
			literalsOf(file)
				.flatMap((text) => text.split(/[^a-z0-9-]+/))
				.filter((word) => known.has(word))
				.map((word) => `${file.path}: '${word}'`),
		);
		expect(found).toEqual([]);
	});

	test('no string names a state or a person', () => {
		const names = [...states, ...persons].filter((name) => name.length > 2);
		const pattern = new RegExp(
			`(?<![\\p{L}])(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}])`,
			'u',
		);
		const found = code.flatMap((file) =>
			textsOf(file).flatMap((text) => {
				const name = pattern.exec(text)?.[0];
				return name === undefined ? [] : [`${file.path}: '${name}'`];
			}),
		);
		expect(found).toEqual([]);
	});
});

describe('addresses', () => {
	test('every address of a page is made by the one helper', () => {
		const found = code
			.filter(({ path }) => path.endsWith('.astro'))
			.flatMap(({ path, text }) =>
				[...text.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, address]) => `${path}: ${address}`),
			);
		expect(found).toEqual([]);
	});
});
