/** The case that `npm run new -- case` writes, built: it builds, and says and leaves the same each time. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Beside the site's own build, so that it is of the project and not of another disk. */
const target = 'dist-again';
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'case-'));
	spawnSync(process.execPath, ['scripts/new.ts', 'case', folder]);
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
	rmSync(target, { recursive: true, force: true });
});

/** Builds the copied case; the lines that name one of its files are what the editor is told. */
const build = () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: target, NO_COLOR: '1' },
	});
	const told = `${stdout}${stderr}`.split('\n').filter((line) => line.includes(folder));
	return { status, told };
};

describe('built again, with a warm cache', () => {
	test('the same is said, the same files are there', () => {
		const first = build();
		const files = readdirSync(target, { recursive: true });
		const second = build();
		expect(first.status).toBe(0);
		expect(second).toEqual(first);
		expect(readdirSync(target, { recursive: true })).toEqual(files);
	});

	test('a fault is told each time, and what was built is left as it was', () => {
		const files = readdirSync(target, { recursive: true });
		appendFileSync(join(folder, 'essay', '01-what-was-agreed.md'), '\nAn [unknown one](actor:nobody-at-all).\n');
		const [first, second] = [build(), build()];
		expect(first.status).toBe(1);
		expect(first.told.join('\n')).toContain('nobody-at-all');
		expect(second).toEqual(first);
		expect(readdirSync(target, { recursive: true })).toEqual(files);
		expect(readdirSync('.').filter((name) => name.startsWith(`${target}-`))).toEqual([]);
		expect(existsSync(target)).toBe(true);
	});
});
