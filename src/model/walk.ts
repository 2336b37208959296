/** The entries, files and texts of the content one after another, for what has to look at all of them. Pure. */
import { fileSchemas, markdownSchemas, type FileCollection, type MarkdownCollection } from '../schema/index.ts';
import { fieldName } from '../source/problem.ts';
import type { AnyEntry, Body, Content, Entry, FileEntry } from '../source/types.ts';
import { referencesIn, type FoundReference } from './references.ts';

/** Every Markdown entry, collection by collection. */
export const allEntries = (content: Content): readonly AnyEntry[] =>
	(Object.keys(markdownSchemas) as MarkdownCollection[]).flatMap<AnyEntry>((collection) => content.entries[collection]);

/** Every data file that was read. */
export const allFiles = (content: Content): readonly FileEntry[] =>
	Object.values(content.files).filter((file) => file !== undefined) as FileEntry[];

/** The references in the front matter of an entry. */
export const referencesOf = (entry: Entry): readonly FoundReference[] =>
	referencesIn(markdownSchemas[entry.collection], entry.data);

/** The references in a data file. */
export const referencesOfFile = (file: FileEntry): readonly FoundReference[] =>
	referencesIn(fileSchemas[file.collection as FileCollection], file.data);

/** A text in Markdown, wherever it stands. */
export interface MarkdownText {
	readonly body: Body;
	/** `body`, or the field that it stands in. */
	readonly field: string;
	/** The entry or file that holds it. */
	readonly holder: Entry | FileEntry;
}

/** True for an entry, false for a data file. */
export const isEntry = (holder: Entry | FileEntry): holder is Entry => 'body' in holder;

/** Names a holder so that no two are alike: `events/its-id`, `site`. */
export const keyOf = (holder: Entry | FileEntry): string =>
	isEntry(holder) ? `${holder.collection}/${holder.id}` : holder.collection;

/** The lines of a field that is Markdown, in order, parsed: `keyPoints`. */
export const linesOf = ({ snippets }: Entry | FileEntry, key: string): readonly Body[] =>
	snippets.filter(({ path }) => path[0] === key).map(({ body }) => body);

/** Every text in Markdown: the bodies, and the fields that are Markdown. */
export const allTexts = (content: Content): readonly MarkdownText[] =>
	[...allEntries(content), ...allFiles(content)].flatMap((holder: Entry | FileEntry) => [
		...(isEntry(holder) ? [{ body: holder.body, field: 'body', holder }] : []),
		...holder.snippets.map(({ path, body }) => ({ body, field: fieldName(path), holder })),
	]);
