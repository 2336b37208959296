import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/source/read.ts';
import { remembering } from '../../src/source/remembering.ts';
import { caseFolder } from '../fixtures/case.ts';

describe('a reading that remembers', () => {
	test('reads again what has changed, by text or by what else it depends on, and nothing that has not', () => {
		const asked: string[] = [];
		const read = remembering((file, text: string, names: ReadonlyMap<string, string>) => {
			asked.push(`${file} ${text} ${names.size}`);
			return { text };
		});
		const names = new Map<string, string>();
		const first = read('a', 'one', names);
		expect(read('a', 'one', names)).toBe(first);
		expect(read('b', 'one', names)).not.toBe(first);
		expect(read('a', 'two', names)).toEqual({ text: 'two' });
		expect(read('a', 'two', new Map([['key', 'Smith']]))).toEqual({ text: 'two' });
		expect(asked).toEqual(['a one 0', 'b one 0', 'a two 0', 'a two 1']);
	});

	test('as long as each thing that it is read by is the same, and there are as many', () => {
		const asked: unknown[] = [];
		const read = remembering((file, ...given: readonly unknown[]) => asked.push([file, given]));
		const ask = (...given: readonly unknown[]): number => read('a', ...given);
		expect([ask(), ask(), ask(1), ask(1), ask(1, 2), ask(1, 3), ask(2, 3), ask(2, 3), ask(2)]).toEqual([
			1, 1, 2, 2, 3, 4, 5, 5, 6,
		]);
		expect([ask(Number.NaN), ask(Number.NaN), ask({}), ask({})]).toEqual([7, 7, 8, 9]);
	});

	test('of a case, an edit changes its own entry; the name of a source changes each text that may name it', () => {
		const folder = mkdtempSync(join(tmpdir(), 'remembered-'));
		const edit = (file: string, from: string, to: string): void => {
			const before = readFileSync(join(folder, file), 'utf8');
			expect(before).toContain(from);
			writeFileSync(join(folder, file), before.replace(from, to));
		};
		const actors = () => readContent(folder).entries.actors;
		try {
			cpSync(caseFolder('second-case'), folder, { recursive: true });
			const before = actors();
			expect(actors().every((actor, index) => actor === before[index])).toBe(true);
			edit('actors/norway.md', 'The state that was host', 'The kingdom that was host');
			const edited = actors();
			expect(edited.filter((actor, index) => actor !== before[index]).map(({ id }) => id)).toEqual(['norway']);
			expect(edited.find(({ id }) => id === 'norway')?.data.short).toContain('The kingdom');
			edit('sources.json', '"family": "Anderson"', '"family": "Andersson"');
			expect(actors().some((actor, index) => actor === edited[index])).toBe(false);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
