/** The entries and files of the content one after another, for what has to look at all of them. Pure. */
import { fileSchemas, markdownSchemas, type FileCollection, type MarkdownCollection } from '../schema/index.ts';
import { parseMarkdown } from '../source/markdown.ts';
import type { Body, Content, Entry, FileEntry } from '../source/types.ts';
import { referencesIn, type FoundReference } from './references.ts';

/** Every Markdown entry, collection by collection. */
export const allEntries = (content: Content): Entry[] =>
	(Object.keys(markdownSchemas) as MarkdownCollection[]).flatMap((collection) => content.entries[collection] as readonly Entry[]);

/** Every data file that was read. */
export const allFiles = (content: Content): FileEntry[] =>
	Object.values(content.files).filter((file) => file !== undefined) as FileEntry[];

/** The references in the front matter of an entry. */
export const referencesOf = (entry: Entry): FoundReference[] => referencesIn(markdownSchemas[entry.collection], entry.data);

/** The references in a data file. */
export const referencesOfFile = (file: FileEntry): FoundReference[] =>
	referencesIn(fileSchemas[file.collection as FileCollection], file.data);

/** The texts of `site.yaml` that are Markdown, parsed, with the key that they stand in. */
export const siteTexts = (content: Content): { readonly body: Body; readonly path: readonly (string | number)[] }[] => {
	const site = content.files.site;
	if (!site) return [];
	return (['keyPoints', 'relation', 'gaps', 'method'] as const).flatMap((key) =>
		(site.data[key] ?? []).map((text, index) => ({ body: parseMarkdown(text, site.file), path: [key, index] })),
	);
};
