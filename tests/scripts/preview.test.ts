/** The preview serves a site, and refuses another folder in a line, as the build does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('a folder that holds no site is not served', () => {
	const folder = mkdtempSync(join(tmpdir(), 'no-site-'));
	try {
		writeFileSync(join(folder, 'notes.txt'), 'Notes.');
		const script = fileURLToPath(new URL('../../scripts/preview.ts', import.meta.url));
		const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--port', '0'], {
			encoding: 'utf8',
			env: { ...process.env, OUT_DIR: folder },
			timeout: 20_000,
		});
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^preview: \S+ holds no site; [^\n]+ OUT_DIR\n$/);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
