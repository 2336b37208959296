/** The development server on a copy of the second case: what an editor changes is what the next look shows. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bin } from '../../scripts/run.ts';

let folder = '';
let address = '';
let server: ChildProcess | undefined;
/** What the server has said so far. */
let printed = '';

/** A port that nobody uses now. */
const freePort = (): Promise<number> =>
	new Promise((done, fail) => {
		const probe = createServer().on('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const bound = probe.address();
			probe.close(() => done(typeof bound === 'object' && bound !== null ? bound.port : 0));
		});
	});

/** What the server answers for a path: its status and its text. */
const page = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
	const response = await fetch(`${address}${path}`);
	return { status: response.status, text: await response.text() };
};
const statusOf = async (path: string): Promise<number> => (await page(path)).status;
const textOf = async (path: string): Promise<string> => (await page(path)).text;

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const replace = (file: string, from: string, to: string): void => {
	const before = readFileSync(join(folder, file), 'utf8');
	expect(before).toContain(from);
	write(file, before.replace(from, to));
};

/** A limit for what never comes, not a pace: other tests may run at the same time. */
const soon = { timeout: 90_000, interval: 250 };

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'dev-'));
	cpSync('tests/fixtures/second-case', folder, { recursive: true });
	const port = await freePort();
	address = `http://127.0.0.1:${port}`;
	server = spawn(process.execPath, [bin('astro'), 'dev', '--host', '127.0.0.1', '--port', `${port}`], {
		// Where Astro finds itself in a test, it serves no page.
		env: { ...process.env, VITEST: undefined, CONTENT_DIR: folder, NODE_ENV: 'development', NO_COLOR: '1' },
	});
	await new Promise<void>((ready, fail) => {
		const hear = (part: Buffer): void => {
			printed += part.toString();
			// What is changed before it watches, it never hears of.
			if (printed.includes(address) && printed.includes('watching for file changes')) ready();
		};
		for (const stream of [server?.stdout, server?.stderr]) stream?.on('data', hear);
		server?.on('exit', () => fail(new Error(printed)));
	});
	// It says that it watches before it has gone through the folder: a new entry is written anew until it is heard of.
	let times = 0;
	await vi.waitFor(async () => {
		times += 1;
		write('actors/probe.md', `---\nname: Probe\nshort: Written ${times} times.\ntype: state\n---\n`);
		expect(await statusOf('/actors/probe/')).toBe(200);
	}, soon);
	rmSync(join(folder, 'actors/probe.md'));
	await vi.waitFor(async () => expect(await statusOf('/actors/probe/')).toBe(404), soon);
}, 120_000);
afterAll(() => {
	server?.kill();
	rmSync(folder, { recursive: true, force: true });
});

describe('the development server', () => {
	test('shows the page of an entry as it is now, and not as it was at its first opening', async () => {
		expect(await textOf('/actors/norway/')).toContain('The state that was host');
		replace('actors/norway.md', 'The state that was host', 'The kingdom that was host');
		await expect.poll(() => textOf('/actors/norway/'), soon).toContain('The kingdom that was host');
	});

	test('finds the page of a new entry, and no longer that of a deleted one', async () => {
		expect(await statusOf('/actors/austria/')).toBe(404);
		write('actors/austria.md', '---\nname: Austria\nshort: The state that wrote the first draft.\ntype: state\n---\n');
		await expect.poll(() => statusOf('/actors/austria/'), soon).toBe(200);
		expect(await textOf('/actors/')).toContain('The state that wrote the first draft.');
		rmSync(join(folder, 'actors/austria.md'));
		await expect.poll(() => statusOf('/actors/austria/'), soon).toBe(404);
		expect(await textOf('/actors/')).not.toContain('The state that wrote the first draft.');
	});

	test('a deleted event is gone, from its list and from the page of what it was about', async () => {
		const title = 'The mine-ban treaty enters into force';
		const paths = ['/timeline/', '/agreements/ottawa-convention/'];
		for (const path of paths) expect(await textOf(path)).toContain(title);
		rmSync(join(folder, 'events/entry-into-force.md'));
		for (const path of paths) await expect.poll(() => textOf(path), soon).not.toContain(title);
	});

	test('what stands in no collection is read again too, with the files that are made of it', async () => {
		expect(await textOf('/data/pledge.json')).not.toContain('A rule of the test.');
		replace('pledge.yaml', 'The weapon is an anti-personnel mine.', 'A rule of the test.');
		await expect.poll(() => textOf('/data/pledge.json'), soon).toContain('A rule of the test.');
	});

	test('a fault is said with its place, and the page is back once it is mended', async () => {
		replace('actors/norway.md', 'type: state', 'type: sate');
		await expect.poll(() => statusOf('/actors/norway/'), soon).toBe(500);
		expect(printed).toMatch(/norway\.md:4:\d+ \S+ type: /);
		replace('actors/norway.md', 'type: sate', 'type: state');
		await expect.poll(() => statusOf('/actors/norway/'), soon).toBe(200);
	});
});
