/** `/essay.html`: the whole essay in one file, for a stick or an archive. An edge: it reads and writes the finished build. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { paths } from '../model/address.ts';
import { singleFile } from './single-file.ts';

/** The integration. */
export const essayFile = (): AstroIntegration => {
	let base = '';
	let site: string | undefined;
	return {
		name: 'essay-file',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/+$/, '');
				site = config.site;
			},
			'astro:build:done': ({ dir }) => {
				const read = (address: string): Buffer =>
					readFileSync(fileURLToPath(new URL(`.${address.slice(base.length)}`, dir)));
				const html = singleFile(read(`${base}/index.html`).toString('utf8'), {
					base,
					read,
					absolute: (address) => (site === undefined ? undefined : new URL(address, site).href),
				});
				writeFileSync(fileURLToPath(new URL(`.${paths.essayFile}`, dir)), html);
			},
		},
	};
};
