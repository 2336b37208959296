/** The built pages as they lie on disk: the site's own, and those of the second case, built by the same code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** The folders to test. A folder that is not there fails its tests: nothing is passed that was not built. */
export const builds = [process.env['OUT_DIR'] ?? 'dist', 'dist-second-case'].map((name) => [name] as const);

/** The build of the smallest case: one paragraph, one source, nothing else. */
export const bare = 'dist-bare-case';

/** The base path without a slash at its end: '' at the root. */
export const base = (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');

export interface BuiltPage {
	/** The address under the base path: `/timeline/`, `/404.html`. */
	readonly path: string;
	/** The file, with its folder, as messages name it. */
	readonly file: string;
	readonly html: string;
	readonly root: HTMLElement;
	readonly ids: ReadonlySet<string>;
}

const read = (folder: string, name: string): BuiltPage => {
	const file = join(folder, name);
	const html = readFileSync(file, 'utf8');
	const root = parse(html, { comment: true });
	const path = `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
	return { path, file, html, root, ids: new Set(root.querySelectorAll('[id]').map(({ id }) => id)) };
};

/** Every file of a folder, by paths from it. */
export const filesOf = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
		.sort();

/** The names of the files in `data/` that are a collection each: what lies beside them says of all what they are. */
export const collectionFilesOf = (folder: string): readonly string[] =>
	readdirSync(join(folder, 'data'))
		.filter((name) => /^[a-z]+\.json$/.test(name) && name !== 'datapackage.json')
		.sort();

const known = new Map<string, readonly BuiltPage[]>();

/** The pages of a build, in order of their files; read once. */
export const pagesOf = (folder: string): readonly BuiltPage[] => {
	const pages =
		known.get(folder) ??
		filesOf(folder)
			// The essay in one file is no page of the site: it has tests of its own.
			.filter((name) => name.endsWith('.html') && name !== 'essay.html')
			.map((name) => read(folder, name));
	known.set(folder, pages);
	if (pages.length === 0) throw new Error(`${folder}/ holds no page`);
	return pages;
};

/** The file that an address of the site is served from, or `undefined` where there is none. */
export const fileOf = (folder: string, path: string): string | undefined => {
	const within = path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
	if (within === undefined) return undefined;
	const name = within.endsWith('/') ? `${within}index.html` : within;
	const file = join(folder, name);
	return resolve(file).startsWith(resolve(folder)) && existsSync(file) ? file : undefined;
};
