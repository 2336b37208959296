/** One page of each type, found in the build: of the entries, the longest, where most can go wrong. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['OUT_DIR'] ?? 'dist';

const longest = (kind: string): readonly string[] => {
	const within = join(folder, kind);
	if (!existsSync(within)) return [];
	const pages = readdirSync(within, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ name, size: statSync(join(within, name, 'index.html')).size }))
		.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
	return pages.slice(0, 1).map(({ name }) => `/${kind}/${name}/`);
};

const kinds = ['agreements', 'actors', 'mechanisms', 'concepts'];

/** The other pages that the contract knows; one that this build has not is left out. */
const single = [
	'/',
	'/timeline/',
	...kinds.map((kind) => `/${kind}/`),
	'/sources/',
	'/evidence/',
	'/explore/pledge/',
	'/explore/concepts/',
	'/explore/fabric/',
	'/explore/areas/',
	'/explore/measures/',
	'/cite/',
	'/briefing/',
	'/teach/',
	'/data/',
	'/about/',
	'/embed/timeline/',
	'/embed/meetings/',
];

export const pageTypes: readonly string[] = [
	...single.filter((path) => existsSync(join(folder, path, 'index.html'))),
	...kinds.flatMap(longest),
	'/404.html',
];

/** The widths, in CSS pixels, at which layouts are judged: from the smallest phone to a wide desk. */
export const widths = [320, 360, 768, 1280, 1920, 2560] as const;
