/** The build under faults: what is left behind, and what is said. The build itself is not run here but where it fails early. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

test('a build that the check refuses leaves the last good one, clears what a killed one left, and says so', () => {
	const folder = mkdtempSync(join(tmpdir(), 'build-'));
	try {
		const target = join(folder, 'dist');
		// No process has this number: numbers end far below it.
		for (const name of ['dist', 'dist-next-99999999', 'dist-old-99999999', `dist-next-${process.pid}`, 'dist-next-x'])
			mkdirSync(join(folder, name));
		writeFileSync(join(target, 'index.html'), 'good');
		const { status, stderr } = spawnSync(process.execPath, [script], {
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: join(folder, 'nothing'), OUT_DIR: target },
		});
		expect(status).toBe(1);
		expect(stderr).toContain('dist/ is left as it was');
		expect(existsSync(join(target, 'index.html'))).toBe(true);
		// Another build that still runs keeps its folder.
		expect(readdirSync(folder).sort()).toEqual(['dist', `dist-next-${process.pid}`, 'dist-next-x'].sort());
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a Node that cannot read the scripts is told what to do, before anything else', () => {
	const guard = new URL('../../scripts/node-version.mjs', import.meta.url);
	const asOld = `Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } }); await import('${guard.href}');`;
	const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', asOld], { encoding: 'utf8' });
	expect(status).toBe(1);
	expect(stderr).toMatch(/^Node 20\.20\.2 cannot run this\. Run npm ci again without --ignore-scripts/);
});
