/** The embed pages of a figure, found in the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

const folder = process.env['OUT_DIR'] ?? 'dist';
/** Their paths; none where the case has no such figure. */
export const embedsOf = (name: string): readonly string[] => {
	const within = join(folder, 'embed', name);
	return existsSync(within)
		? readdirSync(within, { recursive: true, encoding: 'utf8' })
				.filter((path) => path.endsWith('index.html'))
				.map((path) => `/embed/${name}/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
				.sort()
		: [];
};

/** Whether the page at a path has an element of a selector. */
export const embedHas = (path: string, selector: string): boolean =>
	parse(readFileSync(join(folder, path, 'index.html'), 'utf8')).querySelector(selector) !== null;
