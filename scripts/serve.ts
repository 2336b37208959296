/**
 * A small static server, as a careful host would serve the site: its headers, compressed, with ranges and conditional
 * requests. What a file needs is `send`'s work; here stands what is the site's own: base path, headers, no way out of
 * the folder, and the page for what is not there.
 */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import compression from 'compression';
import send from 'send';
import { headersOf } from '../src/layouts/policy.ts';

/** Types that the library does not know, or knows otherwise. */
const types: Readonly<Record<string, string>> = {
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.ris': 'application/x-research-info-systems; charset=utf-8',
	'.jsonld': 'application/ld+json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
};

/** What a request comes to: a file of the folder, another address, or nothing. */
type Answer = { readonly file: string } | { readonly moved: string } | undefined;

/** The file behind a path, or `undefined` where it is none, cannot be read or lies outside the folder (by a link). */
const fileWithin = (root: string, file: string): string | undefined => {
	try {
		const real = realpathSync(file);
		return real.startsWith(root + sep) && statSync(real).isFile() ? real : undefined;
	} catch {
		return undefined;
	}
};

/** Finds the file of a path; a folder's address without its slash leads to the one with it. */
const answer = (root: string, base: string, path: string): Answer => {
	if (path === base && base !== '') return { moved: `${base}/` };
	// A second slash would make an address of another host of what this one is told to go to.
	if (!path.startsWith(`${base}/`) || /\/\/|\\|\0|\/\.\.?(?:\/|$)/.test(path)) return undefined;
	const name = join(root, path.slice(base.length));
	const file = path.endsWith('/') ? undefined : fileWithin(root, name);
	if (file !== undefined) return { file };
	const index = fileWithin(root, join(name, 'index.html'));
	if (index === undefined) return undefined;
	return path.endsWith('/') ? { file: index } : { moved: `${path}/` };
};

/** The path of a request and its query, or `undefined` where it is not well formed. */
const addressOf = (url = '/'): { readonly path: string; readonly query: string } | undefined => {
	const [, path = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
	try {
		return { path: decodeURIComponent(path), query };
	} catch {
		return undefined;
	}
};

/** What is named by its content never changes; all else is asked for again. */
const caching = (file: string): string =>
	/[/\\](?:_astro|fonts)[/\\][^/\\]+\.[\w-]{8,}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** What is said of a file that is there and is not given. */
const faults: Readonly<Partial<Record<number, string>>> = {
	412: 'The file is another than was asked for.\n',
	416: 'The file has no such part.\n',
};

const sendFile = (request: IncomingMessage, response: ServerResponse, file: string, status: number): void => {
	response.statusCode = status;
	const extension = /\.\w+$/.exec(file)?.[0] ?? '';
	// Of what is not there no part can be asked for, and no older copy is good enough.
	const whole = status === 200;
	send(request, encodeURI(file.split(sep).join('/')), {
		dotfiles: 'allow',
		acceptRanges: whole,
		etag: whole,
		lastModified: whole,
		cacheControl: false,
	})
		.on('headers', (reply: ServerResponse) => {
			reply.setHeader('Cache-Control', whole ? caching(file) : 'no-store');
			const type = types[extension];
			if (type !== undefined) reply.setHeader('Content-Type', type);
		})
		.on('error', ({ status: fault = 500, headers = {} }: { status?: number; headers?: Record<string, string> }) => {
			if (!response.headersSent) response.writeHead(fault, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
			response.end(faults[fault] ?? 'The file cannot be read.\n');
		})
		.pipe(response);
};

/** The server in words of its own: the port or the host cannot be had. */
const explain = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
	const noHost = `'${host}' is no name or address of this machine; write -- --host localhost, or 0.0.0.0 for all`;
	const words: Readonly<Partial<Record<string, string>>> = {
		EADDRINUSE: `port ${port} is taken; write another: -- --port ${port === 65_535 ? 4322 : port + 1}`,
		EACCES: `port ${port} may not be used; write one above 1023: -- --port 4322`,
		EADDRNOTAVAIL: noHost,
		ENOTFOUND: noHost,
		EAI_AGAIN: noHost,
	};
	return new Error(words[error.code ?? ''] ?? error.message);
};

/**
 * Serves a folder.
 * @param options.base the base path that the site was built for
 * @returns the address, without a slash at its end, and the server to close
 * @throws Error in plain words where the folder is not there, or the port cannot be had
 */
export const serve = async (
	folder: string,
	options: { readonly port?: number; readonly host?: string; readonly base?: string } = {},
): Promise<{ url: string; server: Server }> => {
	if (!existsSync(folder)) throw new Error(`there is no ${folder}/; run npm run build first`);
	const root = realpathSync(resolve(folder));
	if (!statSync(root).isDirectory()) throw new Error(`${folder} is no folder; name one that npm run build has made`);
	const base = (options.base ?? '/').replace(/\/+$/, '');
	const host = options.host ?? '127.0.0.1';
	const port = options.port ?? 0;
	const frameAncestors = process.env['FRAME_ANCESTORS'];
	// A part of a file is a part of its bytes as they lie on disk, so it is not packed.
	const pack = compression({
		filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
	});
	const reply = (request: IncomingMessage, response: ServerResponse): void => {
		const address = addressOf(request.url);
		const found = address && answer(root, base, address.path);
		// What is not there is answered with the page for it, which nobody may frame.
		const headers = headersOf(found ? address.path : `${base}/`, { base, frameAncestors });
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
			response.end('This site is only read.\n');
			return;
		}
		if (found && 'moved' in found) {
			response.writeHead(301, { Location: encodeURI(found.moved) + address.query }).end();
			return;
		}
		const missing = fileWithin(root, join(root, '404.html'));
		if (found) sendFile(request, response, found.file, 200);
		else if (missing !== undefined) sendFile(request, response, missing, 404);
		else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
	};
	const server = createServer((request, response) => {
		// The library is written for Express; of its request and response it asks what Node's have.
		pack(request as never, response as never, () => reply(request, response));
	});
	return new Promise((done, fail) => {
		server.on('error', (error) => fail(explain(error, host, port)));
		server.listen(port, host, () => {
			// It listens on a port, and not on a pipe.
			const { port: given } = server.address() as AddressInfo;
			done({ url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${given}${base}`, server });
		});
	});
};
