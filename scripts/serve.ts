/** A small static server, as a host would serve the site: its headers, its types, its page for what is not there. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headersOf } from '../src/layouts/policy.ts';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
};

/** The file that a path stands for, or `undefined`. */
const fileOf = (root: string, path: string): string | undefined => {
	const file = normalize(join(root, path));
	if (!file.startsWith(normalize(root)) || !existsSync(file)) return undefined;
	if (!statSync(file).isDirectory()) return file;
	const index = join(file, 'index.html');
	return existsSync(index) ? index : undefined;
};

/**
 * Serves a folder.
 * @param base the base path that the site was built for
 * @returns the address, and the server to close
 */
export const serve = (
	root: string,
	options: { readonly port?: number; readonly host?: string; readonly base?: string } = {},
): Promise<{ url: string; server: Server }> => {
	const base = (options.base ?? '/').replace(/\/+$/, '');
	const server = createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
		const within = path.startsWith(base) ? path.slice(base.length) || '/' : undefined;
		const file = within === undefined ? undefined : fileOf(root, within);
		const shown = file ?? join(root, '404.html');
		response.writeHead(file ? 200 : 404, {
			...headersOf(path),
			'Content-Type': types[extname(shown)] ?? 'application/octet-stream',
		});
		if (existsSync(shown)) createReadStream(shown).pipe(response);
		else response.end();
	});
	return new Promise((resolve) => {
		server.listen(options.port ?? 0, options.host ?? '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			resolve({ url: `http://localhost:${port}${base}`, server });
		});
	});
};
