/**
 * The collections, gathered for Astro: it derives their types and the editor's hints from the same schemas. The pages
 * do not read from here but from the model, which keeps every place (docs/decisions/002).
 */
import { defineCollection } from 'astro:content';
import { contentDir } from './edition.ts';
import { markdownSchemas, type MarkdownCollection } from './schema/index.ts';
import { readContent } from './source/read.ts';

/** A loader over the one reading of the content. It adds nothing of its own. */
const loaderOf = (name: MarkdownCollection) => async (): Promise<{ id: string }[]> =>
	readContent(contentDir()).entries[name].map(({ id, data }) => ({ id, ...data }));

export const collections = Object.fromEntries(
	(Object.keys(markdownSchemas) as MarkdownCollection[]).map((name) => [name, defineCollection({ loader: loaderOf(name) })]),
);
