/** The build under faults: what is left behind, and what is said. The build itself is not run here but where it fails early. */
import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** A build that the check refuses at once, in a folder of its own. */
const build = (folder: string, OUT_DIR: string) =>
	spawnSync(process.execPath, [script], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: join(folder, 'nothing'), OUT_DIR },
	});

const inFolder = (use: (folder: string) => void): void => {
	const folder = mkdtempSync(join(tmpdir(), 'build-'));
	try {
		use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
};

const site = (folder: string): void => {
	mkdirSync(folder);
	writeFileSync(join(folder, 'index.html'), 'good');
};

test('a build that the check refuses leaves the last good one, clears what a killed one left, and says so', () => {
	inFolder((folder) => {
		site(join(folder, 'dist'));
		// No process has this number: numbers end far below it.
		for (const name of ['dist-next-99999999', 'dist-old-99999999', `dist-next-${process.pid}`, 'dist-next-x'])
			mkdirSync(join(folder, name));
		const { status, stderr } = build(folder, `${join(folder, 'dist')}/`);
		expect(status).toBe(1);
		expect(stderr).toContain('dist/ is left as it was');
		expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
		// Another build that still runs keeps its folder.
		expect(readdirSync(folder).sort()).toEqual(['dist', `dist-next-${process.pid}`, 'dist-next-x'].sort());
	});
});

test('one that was killed in the middle of its swap is set right by the next', () => {
	inFolder((folder) => {
		site(join(folder, 'dist-old-99999999'));
		mkdirSync(join(folder, 'dist-next-99999999'));
		expect(build(folder, join(folder, 'dist')).status).toBe(1);
		expect(readdirSync(folder)).toEqual(['dist']);
		expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('good');
	});
});

test('what is no site is never swapped for one', () => {
	inFolder((folder) => {
		mkdirSync(join(folder, 'letters'));
		writeFileSync(join(folder, 'letters/to-a-friend.txt'), 'kept');
		writeFileSync(join(folder, 'file'), 'kept');
		for (const name of ['letters', 'file', '.']) {
			const { status, stderr } = build(folder, join(folder, name));
			expect(status).toBe(1);
			expect(stderr).toMatch(/ is there already, and is no site; name another folder with OUT_DIR/);
		}
		expect(readdirSync(folder).sort()).toEqual(['file', 'letters']);
	});
});

test('a link to the folder stays a link, and one that leads nowhere stops nothing', () => {
	inFolder((folder) => {
		site(join(folder, 'there'));
		symlinkSync('there', join(folder, 'dist'));
		symlinkSync('nowhere', join(folder, 'lost'));
		for (const name of ['dist', 'lost'])
			expect(build(folder, join(folder, name)).stderr).toContain('content has errors');
		expect(readdirSync(folder).sort()).toEqual(['dist', 'lost', 'there']);
	});
});

test('a Node that cannot read the scripts is told what to do, before anything else', () => {
	const guard = new URL('../../scripts/node-version.mjs', import.meta.url);
	const asOld = `Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } }); await import('${guard.href}');`;
	const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', asOld], { encoding: 'utf8' });
	expect(status).toBe(1);
	expect(stderr).toMatch(/^Node 20\.20\.2 cannot run this\. Run npm ci again without --ignore-scripts/);
});
