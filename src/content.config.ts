/**
 * The collections, gathered for Astro: it derives their types and the editor's hints from the same schemas, and sees
 * when a file changes. The pages read from the model, which keeps every place and links everything.
 */
import { resolve, sep } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { contentDir, currentContent } from './edition.ts';
import { markdownSchemas, type MarkdownCollection } from './schema/index.ts';

/** A loader over the one reading of the content. It adds nothing of its own. */
const loaderOf = (name: MarkdownCollection): Loader => ({
	name: `content-${name}`,
	load: async ({ store, generateDigest, watcher }) => {
		const fill = (): void => {
			store.clear();
			for (const { id, data, body, file } of currentContent().entries[name])
				store.set({ id, data: { ...data }, filePath: file, digest: generateDigest({ ...data, body: body.text }) });
		};
		fill();
		const folder = resolve(contentDir()) + sep;
		watcher?.add(folder);
		watcher?.on('all', (_event, path) => {
			if (path.startsWith(folder)) fill();
		});
		return Promise.resolve();
	},
});

const define = (name: MarkdownCollection) =>
	defineCollection({ loader: loaderOf(name), schema: markdownSchemas[name] });

export const collections = Object.fromEntries(
	(Object.keys(markdownSchemas) as MarkdownCollection[]).map((name) => [name, define(name)]),
);
