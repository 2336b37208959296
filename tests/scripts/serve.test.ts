/** The preview as a careful host: methods, links, ranges, conditions, compression, headers, plain words. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';

interface Reply {
	readonly status: number;
	readonly headers: IncomingMessage['headers'];
	readonly body: Buffer;
}

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(folder, 'dist');
const servers: Server[] = [];
let [port, basePort] = [0, 0];

/** Asks for a path as it stands: `fetch` would tidy it. */
const ask = (
	path: string,
	{
		method = 'GET',
		headers = {},
		at = port,
	}: { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly at?: number } = {},
): Promise<Reply> =>
	new Promise((done, fail) => {
		request({ host: '127.0.0.1', port: at, path, method, headers, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
			);
		})
			.on('error', fail)
			.end();
	});

const start = async (base: string): Promise<number> => {
	const { url, server } = await serve(root, { base });
	servers.push(server);
	return Number(new URL(url).port);
};

beforeAll(async () => {
	for (const name of ['timeline', 'embed/timeline', '_astro']) mkdirSync(join(root, name), { recursive: true });
	writeFileSync(join(root, 'index.html'), `<p>${'home '.repeat(1000)}</p>`);
	writeFileSync(join(root, '404.html'), '<p>not here</p>');
	writeFileSync(join(root, 'timeline/index.html'), '<p>timeline</p>');
	writeFileSync(join(root, 'embed/timeline/index.html'), '<p>frame</p>');
	writeFileSync(join(root, '_astro/page.AbCd1234.js'), 'void 0;');
	writeFileSync(join(root, 'data.bib'), '@book{a}');
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
	symlinkSync(join(folder, 'nowhere'), join(root, 'dangling.txt'));
	port = await start('/');
	basePort = await start('/essay/');
});
afterAll(() => {
	for (const server of servers) server.close();
	rmSync(folder, { recursive: true });
});

describe('the preview', () => {
	test('gives pages by their folders, and leads to the slash with the query kept', async () => {
		expect((await ask('/timeline/')).body.toString()).toBe('<p>timeline</p>');
		const moved = await ask('/timeline?from=2014-01&q=a%20b');
		expect([moved.status, moved.headers.location]).toEqual([301, '/timeline/?from=2014-01&q=a%20b']);
		const based = await ask('/essay/timeline?x=1', { at: basePort });
		expect([based.status, based.headers.location]).toEqual([301, '/essay/timeline/?x=1']);
		expect((await ask('/essay', { at: basePort })).headers.location).toBe('/essay/');
		expect((await ask('/timeline/', { at: basePort })).status).toBe(404);
	});

	test.each([
		'//host/..%2ftimeline',
		'//timeline',
		'/..%2fsecret.txt',
		'/%2e%2e/secret.txt',
		'/timeline/..%5c..%5csecret.txt',
		'/link.txt',
		'/dangling.txt',
		'/%00',
		'/%',
		'/toString',
	])('%s is no page, and leads nowhere', async (path) => {
		const { status, headers, body } = await ask(path);
		expect([status, headers.location, body.toString()]).toEqual([404, undefined, '<p>not here</p>']);
	});

	test('what is not there takes no headers of what may be framed', async () => {
		expect((await ask('/embed/..%2ftimeline/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
		expect((await ask('/embed/timeline/')).headers['content-security-policy']).toContain('frame-ancestors *');
		expect((await ask('/timeline/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
		expect((await ask('/essay/embed/timeline/', { at: basePort })).headers['content-security-policy']).toContain(
			'frame-ancestors *',
		);
	});

	test('answers to be read, and to nothing else', async () => {
		for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
			const { status, headers } = await ask('/', { method });
			expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
		}
		const { status, headers, body } = await ask('/', { method: 'HEAD' });
		expect([status, headers['content-type'], body.length]).toEqual([200, 'text/html; charset=utf-8', 0]);
	});

	test('packs what can be packed', async () => {
		const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': 'gzip' } });
		expect(headers['content-encoding']).toBe('gzip');
		expect(body.length).toBeLessThan(500);
		expect((await ask('/')).headers['content-encoding']).toBeUndefined();
	});

	test('gives parts of a file, of its own bytes', async () => {
		const { status, headers, body } = await ask('/', { headers: { Range: 'bytes=3-6', 'Accept-Encoding': 'gzip' } });
		expect([status, headers['content-range'], headers['content-encoding'], body.toString()]).toEqual([
			206,
			'bytes 3-6/5007',
			undefined,
			'home',
		]);
		expect((await ask('/', { headers: { Range: 'bytes=9000-' } })).status).toBe(416);
	});

	test('says that nothing has changed, and for how long it may be kept', async () => {
		const { headers } = await ask('/timeline/');
		expect(headers['cache-control']).toBe('no-cache');
		const again = await ask('/timeline/', { headers: { 'If-None-Match': String(headers.etag) } });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect((await ask('/_astro/page.AbCd1234.js')).headers['cache-control']).toContain('immutable');
		expect((await ask('/none')).headers['cache-control']).toBe('no-store');
	});

	test('calls files by their types', async () => {
		expect((await ask('/data.bib')).headers['content-type']).toBe('application/x-bibtex; charset=utf-8');
	});

	test('says in plain words what is in the way', async () => {
		await expect(serve(join(folder, 'none'))).rejects.toThrow(/there is no .*none\/; run npm run build first/);
		await expect(serve(root, { port })).rejects.toThrow(`port ${port} is taken; write another: -- --port ${port + 1}`);
		await expect(serve(join(root, 'index.html'))).rejects.toThrow(/index\.html is no folder; name one /);
		for (const host of ['192.0.2.1', 'no host'])
			await expect(serve(root, { host })).rejects.toThrow(`'${host}' is no name or address of this machine`);
	});

	test('says that a file is another than was asked for', async () => {
		const { status, body } = await ask('/', { headers: { 'If-Match': '"another"' } });
		expect([status, body.toString()]).toEqual([412, 'The file is another than was asked for.\n']);
	});
});
