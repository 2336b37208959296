/** A decision is called by its number, in code and in other papers: a number twice points at nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'docs/decisions';
const names = readdirSync(folder).toSorted();

test('decisions are numbered one by one from 001', () => {
	expect(names.map((name) => name.slice(0, 3))).toEqual(names.map((_, at) => String(at + 1).padStart(3, '0')));
});

test.each(names)('%s bears its number in its heading', (name) => {
	expect(readFileSync(join(folder, name), 'utf8')).toMatch(new RegExp(`^# ${name.slice(0, 3)} \\S`));
});
