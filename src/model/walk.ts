/** The entries, files and texts of the content one after another, for what has to look at all of them. Pure. */
import type { z } from 'zod';
import { fileSchemas, markdownCollections, markdownSchemas, schemas } from '../schema/index.ts';
import { fieldName } from '../source/problem.ts';
import type { AnyEntry, AnyFile, Body, Content, Entry, FileEntry, Refused } from '../source/types.ts';
import { referencesIn, type FoundReference } from './references.ts';

/** Every Markdown entry, collection by collection. */
export const allEntries = (content: Content): readonly AnyEntry[] =>
	markdownCollections.flatMap<AnyEntry>((collection) => content.entries[collection]);

/** Every data file that was read. */
export const allFiles = (content: Content): readonly AnyFile[] =>
	Object.values(content.files).filter((file) => file !== undefined);

/** The references in the front matter of an entry. */
export const referencesOf = (entry: Entry): readonly FoundReference[] =>
	referencesIn(markdownSchemas[entry.collection], entry.data);

/** The references in a data file. */
export const referencesOfFile = (file: FileEntry): readonly FoundReference[] =>
	referencesIn(fileSchemas[file.collection], file.data);

/** A text in Markdown, wherever it stands. */
export interface MarkdownText {
	readonly body: Body;
	/** `body`, or the field that it stands in. */
	readonly field: string;
	/** The entry or file that holds it. */
	readonly holder: Holder;
}

/** Whatever holds texts and references: an entry, a data file, or one of these that its schema refuses. */
export type Holder = Entry | FileEntry | Refused;

/** Every holder of the content, what the schemas refuse included: for the rules, which ask no more than what is there. */
export const allHolders = (content: Content): readonly Holder[] => [
	...allEntries(content),
	...allFiles(content),
	...content.refused,
];

/** The schema of what a holder holds. */
export const schemaOf = ({ collection }: Holder): z.ZodType => schemas[collection];

/** The references in the fields of a holder. */
export const referencesOfHolder = (holder: Holder): readonly FoundReference[] =>
	referencesIn(schemaOf(holder), holder.data);

/** Names a holder so that no two are alike: `events/its-id`, `site`. */
export const keyOf = (holder: Holder): string =>
	'id' in holder ? `${holder.collection}/${holder.id ?? ''}` : holder.collection;

/** The lines of a field that is Markdown, in order, parsed: `keyPoints`. */
export const linesOf = ({ snippets }: Entry | FileEntry, key: string): readonly Body[] =>
	snippets.filter(({ path }) => path[0] === key).map(({ body }) => body);

/** Every text in Markdown: the bodies, and the fields that are Markdown. */
export const allTexts = (content: Content): readonly MarkdownText[] =>
	allHolders(content).flatMap((holder) => [
		...('body' in holder ? [{ body: holder.body, field: 'body', holder }] : []),
		...holder.snippets.map(({ path, body }) => ({ body, field: fieldName(path), holder })),
	]);
