import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { content } from './src/integration/content.ts';
import { dataPackage } from './src/integration/data-package.ts';
import { essayFile } from './src/integration/essay-file.ts';
import { host } from './src/integration/host.ts';
import { sitemap } from './src/integration/sitemap.ts';

// Where the site will live: `SITE_URL=https://host BASE_PATH=/path`. Without them it is root-relative, and what needs
// an absolute address is left out.
const { SITE_URL, BASE_PATH } = process.env;

/** The script of a figure bears the figure's name, so that one can tell in the build what a page may come to fetch. */
const chunkFileNames = ({ facadeModuleId }) => {
	const [, figure] = /\/figures\/(\w+)\/(?:browser|interact)\.ts$/.exec(facadeModuleId ?? '') ?? [];
	return `_astro/${figure === undefined ? '[name]' : `figure-${figure}`}.[hash].js`;
};

export default defineConfig({
	...(SITE_URL ? { site: SITE_URL } : {}),
	base: BASE_PATH ?? '/',
	output: 'static',
	trailingSlash: 'ignore',
	// The build writes aside; scripts/build.ts swaps the finished folder in.
	outDir: process.env.OUT_DIR ?? 'dist',
	// White space as the formatter takes it: a line break is none, and a space that is meant is written {' '}.
	compressHTML: 'jsx',
	// The policy allows neither inline styles nor inline scripts.
	build: { inlineStylesheets: 'never', format: 'directory' },
	vite: {
		// What is bundled into the scripts says its licence: Vite lists it.
		build: { assetsInlineLimit: 0, license: { fileName: 'licences.md' } },
		environments: { client: { build: { rolldownOptions: { output: { chunkFileNames } } } } },
		resolve: {
			// What of D3 the browser would be given and never use: see the three files.
			alias: {
				'd3-transition': fileURLToPath(new URL('src/figures/shared/no-transition.ts', import.meta.url)),
				'd3-interpolate': fileURLToPath(new URL('src/figures/shared/numbers-only.ts', import.meta.url)),
				'd3-time-format': fileURLToPath(new URL('src/figures/shared/no-format.ts', import.meta.url)),
			},
		},
	},
	devToolbar: { enabled: false },
	// The rules for hosts name what the others have written.
	integrations: [content(), dataPackage(), essayFile(), sitemap(), host()],
});
