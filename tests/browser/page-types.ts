/** One page of each type, found in the build: of several, the longest, where most can go wrong. */
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

interface Page {
	/** The address: `/agreements/ID/`, `/404.html`. */
	readonly path: string;
	/** What all pages of its type have in common: the collection of an entry, the figure of a page that embeds one. */
	readonly type: string;
	readonly size: number;
}

const pagesOf = (folder: string): readonly Page[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		// The essay in one file is no page of the site: it has tests of its own.
		.filter((name) => name.endsWith('.html') && name !== 'essay.html')
		.map((name) => {
			const path = `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
			const [first = '', second] = path.split('/').filter((part) => part !== '');
			const isOfFigures = first === 'embed' || first === 'explore';
			const type = second === undefined ? path : `/${first}/${isOfFigures ? second : '*'}`;
			return { path, type, size: statSync(join(folder, name)).size };
		});

/** The page of each type in a build. */
export const pageTypesOf = (folder: string): readonly string[] =>
	[...Map.groupBy(pagesOf(folder), ({ type }) => type).values()]
		.flatMap((alike) => alike.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, 1))
		.map(({ path }) => path)
		.sort();

export const pageTypes = pageTypesOf(process.env['OUT_DIR'] ?? 'dist');

/** The widths, in CSS pixels, at which layouts are judged: from the smallest phone to a wide desk. */
export const widths = [320, 360, 768, 1280, 1920, 2560] as const;
