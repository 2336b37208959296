/** The second half of `npm run print`: writes the files for paper into the finished build that is named. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edition } from '../src/edition.ts';
import { paperFiles } from './paper/files.ts';

const [folder = 'dist'] = process.argv.slice(2);
const { SITE_URL: siteUrl, BASE_PATH = '/' } = process.env;

try {
	const { site } = edition();
	const files = await paperFiles({
		folder,
		base: BASE_PATH.replace(/\/+$/, ''),
		...(siteUrl ? { siteUrl } : {}),
		site,
	});
	for (const [path, bytes] of files) {
		writeFileSync(join(folder, path), bytes);
		console.log(`print: ${path.slice(1)}, ${Math.round(bytes.length / 1000)} kB`);
	}
} catch (error) {
	console.error(`print: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
