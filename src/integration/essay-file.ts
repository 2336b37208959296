/** `/essay.html`: the whole essay in one file, for a stick or an archive. An edge: it reads and writes the finished build. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type UserConfig } from 'vite';
import { drawnPart } from '../figures/timeline/drawn-part.ts';
import { isTimelineFile } from '../figures/timeline/event.ts';
import { eventsPath } from '../figures/timeline/hooks.ts';
import { paths } from '../model/address.ts';
import { citationsFile } from '../model/part-citations.ts';
import { singleFile } from './single-file/index.ts';

/** All scripts of the file in one, which asks for no other. */
const scriptOf = async (root: URL, resolve: UserConfig['resolve']): Promise<string> => {
	const made = await build({
		configFile: false,
		root: fileURLToPath(root),
		logLevel: 'warn',
		...(resolve ? { resolve } : {}),
		build: {
			write: false,
			lib: {
				entry: fileURLToPath(new URL('src/scripts/essay-file.ts', root)),
				formats: ['iife'],
				name: 'essay',
			},
		},
	});
	const outputs = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
	const [chunk, ...others] = outputs.filter((each) => each.type === 'chunk');
	if (!chunk || others.length > 0) throw new Error('the scripts of the essay in one file are not one script');
	return chunk.code;
};

/** What the scripts of the page ask for: how its parts are cited, and what its timelines draw. */
const dataOf = (page: string, read: (path: string) => string): ReadonlyMap<string, string> => {
	const citations = citationsFile(paths.essay);
	const drawn = new Set([...page.matchAll(/ data-event="([^"]+)"/g)].map(([, id = '']) => id));
	const data = new Map([[citations, read(citations)]]);
	if (drawn.size === 0) return data;
	const events: unknown = JSON.parse(read(eventsPath));
	if (isTimelineFile(events)) data.set(eventsPath, JSON.stringify(drawnPart(events, drawn)));
	return data;
};

/** The integration. */
export const essayFile = (): AstroIntegration => {
	let base = '';
	let site: string | undefined;
	let root: URL;
	let resolve: UserConfig['resolve'];
	return {
		name: 'essay-file',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/+$/, '');
				({ site, root } = config);
				({ resolve } = config.vite);
			},
			'astro:build:done': async ({ dir }) => {
				const read = (address: string): Buffer =>
					readFileSync(fileURLToPath(new URL(`.${address.slice(base.length)}`, dir)));
				const page = read(`${base}/index.html`).toString('utf8');
				const html = singleFile(page, {
					base,
					read,
					absolute: (address) => (site === undefined ? undefined : new URL(address, site).href),
					explored: {
						path: paths.essay,
						script: await scriptOf(root, resolve),
						data: dataOf(page, (path) => read(base + path).toString('utf8')),
					},
				});
				writeFileSync(fileURLToPath(new URL(`.${paths.essayFile}`, dir)), html);
			},
		},
	};
};
