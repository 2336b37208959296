/** What the papers at the root name is there: a recipe that runs nothing is green and proves nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const text = (file: string): string => readFileSync(file, 'utf8');

test('each test that CONTRIBUTING.md runs, by its file or by its name, is there', () => {
	const paper = text('CONTRIBUTING.md');
	const files = [...paper.matchAll(/tests\/[\w/-]+\.(?:test\.ts|yaml)/g)].map(([file]) => file);
	expect(files.length).toBeGreaterThan(0);
	expect(files.filter((file) => !existsSync(file))).toEqual([]);
	const names = [...paper.matchAll(/ -t '([^']+)'/g)].map(([, name = '']) => name);
	expect(names.length).toBeGreaterThan(0);
	const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:test\.ts|yaml)$/.test(file))
		.map((file) => text(join('tests', file)));
	expect(names.filter((name) => !tests.some((each) => each.includes(name)))).toEqual([]);
});

test('the tree of README.md has each folder of src/', () => {
	const [tree = ''] = /(?<=## Where things are\n\n```\n)[^`]+/.exec(text('README.md')) ?? [];
	const folders = readdirSync('src', { withFileTypes: true }).flatMap((each) =>
		each.isDirectory() ? [each.name] : [],
	);
	expect(folders.filter((name) => !tree.includes(`${name}/`))).toEqual([]);
});
