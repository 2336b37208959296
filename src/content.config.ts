/**
 * The collections, gathered for Astro: it derives their types and the editor's hints from the same schemas, and in the
 * development server it sees by them that the content is another. The pages read from the model, which keeps every
 * place and links everything.
 */
import { relative } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { currentContent, currentStamp } from './edition.ts';
import { markdownCollections, markdownSchemas, type MarkdownCollection } from './schema/index.ts';
import { recordOf } from './schema/record.ts';

/** A loader over the one reading of the content. It adds nothing of its own. */
const loaderOf = (name: MarkdownCollection): Loader => ({
	name: `content-${name}`,
	load: (context) => {
		const { store, meta } = context;
		store.clear();
		// Any page may show any part of the content: each change is one of the store, be it in a file of no collection.
		meta.set('stamp', context.generateDigest(currentStamp()));
		for (const { id, data, body, file } of currentContent().entries[name]) {
			// Astro takes paths from the project's root alone; a case may lie anywhere.
			const filePath = relative(process.cwd(), file);
			store.set({ id, data: { ...data }, filePath, digest: context.generateDigest({ ...data, body: body.text }) });
		}
		return Promise.resolve();
	},
});

const define = (name: MarkdownCollection) =>
	defineCollection({ loader: loaderOf(name), schema: markdownSchemas[name] });

export const collections = recordOf(markdownCollections, define);
