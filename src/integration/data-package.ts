/** How large each file of the data is, and its sum: known once they are written. An edge: it reads and writes the finished build. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { DataPackage } from '../components/data-package.ts';
import { paths } from '../model/address.ts';

/** The integration. */
export const dataPackage = (): AstroIntegration => ({
	name: 'data-package',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const at = new URL(`.${paths.dataPackage}`, dir);
			// The build has just written it.
			const written = JSON.parse(readFileSync(at, 'utf8')) as DataPackage;
			const resources = written.resources.map((resource) => {
				const file = readFileSync(new URL(resource.path, at));
				return { ...resource, bytes: file.length, hash: `sha256:${createHash('sha256').update(file).digest('hex')}` };
			});
			writeFileSync(at, `${JSON.stringify({ ...written, resources }, null, '\t')}\n`);
		},
	},
});
