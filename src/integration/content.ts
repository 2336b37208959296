/** Watches the content in the development server: a changed file reloads the page, and a fault shows in the overlay. */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../edition.ts';

/** The integration. The pages read the content anew by themselves (see edition.ts); this only tells the browser. */
export const content = (): AstroIntegration => ({
	name: 'content',
	hooks: {
		'astro:server:setup': ({ server }) => {
			const folder = resolve(contentDir());
			server.watcher.add(folder);
			const reload = (path: string): void => {
				if (resolve(path).startsWith(folder)) server.ws.send({ type: 'full-reload' });
			};
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
		},
	},
});
