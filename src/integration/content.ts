/**
 * Watches the content in the development server. What changes is loaded anew into the collections, and so the framework
 * itself forgets the pages that it had made of it, reloads the browser and shows a fault in the overlay.
 */
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../environment.ts';

/** The integration. What is loaded anew stands in content.config.ts. */
export const content = (): AstroIntegration => ({
	name: 'content',
	hooks: {
		'astro:server:setup': ({ server, refreshContent }) => {
			const folder = `${resolve(contentDir())}${sep}`;
			server.watcher.add(folder);
			const refresh = (path: string): void => {
				if (resolve(path).startsWith(folder)) void refreshContent?.({});
			};
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
		},
	},
});
