/**
 * The collections, gathered for Astro: it derives their types and the editor's hints from the same schemas. The pages
 * read from the model, which keeps every place and links everything, and the integration `content` watches the files.
 */
import { relative } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { currentContent } from './edition.ts';
import { markdownSchemas, type MarkdownCollection } from './schema/index.ts';

/** A loader over the one reading of the content. It adds nothing of its own. */
const loaderOf = (name: MarkdownCollection): Loader => ({
	name: `content-${name}`,
	load: async ({ store, generateDigest }) => {
		store.clear();
		for (const { id, data, body, file } of currentContent().entries[name]) {
			// Astro takes paths from the project's root alone; a case may lie anywhere.
			const filePath = relative(process.cwd(), file);
			store.set({ id, data: { ...data }, filePath, digest: generateDigest({ ...data, body: body.text }) });
		}
		return Promise.resolve();
	},
});

const define = (name: MarkdownCollection) =>
	defineCollection({ loader: loaderOf(name), schema: markdownSchemas[name] });

export const collections = Object.fromEntries(
	(Object.keys(markdownSchemas) as MarkdownCollection[]).map((name) => [name, define(name)]),
);
