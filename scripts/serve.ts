/** A small static server, as a host would serve the site: its headers, its types, its page for what is not there. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { headersOf } from '../src/layouts/policy.ts';

const types: Record<string, string> = {
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.epub': 'application/epub+zip',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.jsonld': 'application/ld+json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.ris': 'application/x-research-info-systems; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

/** What a request comes to: a file, another address, or nothing. */
type Answer = { readonly file: string } | { readonly moved: string } | undefined;

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** Finds the file of a path within the folder; a folder's address without its slash leads to the one with it. */
const answer = (root: string, base: string, path: string): Answer => {
	if (path === base && base !== '') return { moved: `${base}/` };
	if (!path.startsWith(`${base}/`)) return undefined;
	const file = resolve(root, `.${path.slice(base.length)}`);
	if (file !== root && !file.startsWith(root + sep)) return undefined;
	if (isFile(file) && !path.endsWith('/')) return { file };
	const index = join(file, 'index.html');
	if (!isFile(index)) return undefined;
	return path.endsWith('/') ? { file: index } : { moved: `${path}/` };
};

/** The path of a request, or `undefined` where it is not well formed. */
const pathOf = (url: string | undefined): string | undefined => {
	try {
		return decodeURIComponent((url ?? '/').split(/[?#]/)[0] ?? '/');
	} catch {
		return undefined;
	}
};

/**
 * Serves a folder.
 * @param options.base the base path that the site was built for
 * @returns the address, without a slash at its end, and the server to close
 */
export const serve = (
	folder: string,
	options: { readonly port?: number; readonly host?: string; readonly base?: string } = {},
): Promise<{ url: string; server: Server }> => {
	const root = resolve(folder);
	const base = (options.base ?? '/').replace(/\/+$/, '');
	const host = options.host ?? '127.0.0.1';
	const missing = join(root, '404.html');
	const server = createServer((request, response) => {
		const path = pathOf(request.url);
		const found = path === undefined ? undefined : answer(root, base, path);
		if (found && 'moved' in found) {
			response.writeHead(301, { Location: encodeURI(found.moved) }).end();
			return;
		}
		const file = found?.file ?? missing;
		response.writeHead(found ? 200 : 404, {
			...headersOf(path ?? '/'),
			'Content-Type': types[extname(file)] ?? 'application/octet-stream',
		});
		if (isFile(file) && request.method !== 'HEAD') createReadStream(file).pipe(response);
		else response.end();
	});
	return new Promise((done, fail) => {
		server.on('error', fail);
		server.listen(options.port ?? 0, host, () => {
			const { port } = server.address() as AddressInfo;
			done({ url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}${base}`, server });
		});
	});
};
