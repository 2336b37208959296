/** The embed pages of a figure, found in the build. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

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
