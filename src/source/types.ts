/** What the source step hands on: the content as it was written, each thing with its place. */
import type { Root } from 'mdast';
import type { CollectionName, LinkScheme } from '../schema/fields.ts';
import type { Data, FileCollection, MarkdownCollection } from '../schema/index.ts';
import type { Problem } from './problem.ts';
import type { FieldPath, Position } from './place.ts';
import type { Published } from './published.ts';

export type { FieldPath, Position } from './place.ts';

/** A typed link of a body: `[the joint dialogue](mechanism:high-level-joint-dialogue)`. */
export interface TypedLink {
	readonly scheme: LinkScheme;
	/** What follows the colon: an id, or `agreement/id` of a commitment. */
	readonly target: string;
	/** The words that are linked, as plain text. */
	readonly words: string;
	readonly position: Position;
	/** The block it stands in. */
	readonly block: Block;
	/** Where the linked words begin in the plain text of that block. */
	readonly offset: number;
}

/** One source of a citation: `see @wh-factsheet-2015, para. 3`. */
export interface Citation {
	readonly key: string;
	/** What stands before the key, as plain text: `see`. */
	readonly prefix?: string;
	/** What follows it, as plain text: `para. 3`. */
	readonly locator?: string;
	readonly position: Position;
	readonly block: Block;
	/** Where its mark stands in the plain text of that block. */
	readonly offset: number;
}

/** An anchor: `{#its-id}` at the end of a heading or paragraph. */
export interface Anchor {
	readonly id: string;
	readonly position: Position;
}

/** A paragraph or heading of a body, wherever it stands. */
export interface Block {
	readonly kind: 'paragraph' | 'heading';
	/** Its anchor's id, where it has one. */
	readonly anchor?: Anchor;
	/** Of a heading: its depth in the file, 2 for `##`. */
	readonly depth?: number;
	/** `flow`: it stands in the text itself, and (in the essay) must bear an anchor. Else inside what. */
	readonly place: 'flow' | 'callout' | 'list' | 'quotation' | 'note' | 'table';
	/** Its plain text: no markup, no citations, no anchor. */
	readonly text: string;
	/** Inside a note: the note's name, in lower case. */
	readonly note?: string;
	/** The notes that it refers to, by name in lower case, in order. */
	readonly notes: readonly string[];
	/** Where in its plain text the page has marks, of citations and notes, in order. */
	readonly marks: readonly number[];
	/** True: it was refused as a whole, and is something else most likely; nothing more is asked of it. */
	readonly refused?: true;
	readonly position: Position;
}

/** A directive: `:::agreement{of=us-china-2015}` or `::timeline{from=2013 to=2015}`. */
export interface Directive {
	readonly form: 'container' | 'leaf';
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Where each attribute stands: its key, and its value. */
	readonly places: Readonly<Record<string, { readonly key: Position; readonly value: Position }>>;
	/** What it stands in, as a block's. */
	readonly place: Block['place'];
	readonly position: Position;
}

/** The Markdown of an entry, parsed once. */
export interface Body {
	/** The tree, its positions those of the file; all syntax of ours is nodes in it (syntax/nodes.ts). */
	readonly tree: Root;
	/** Plain text of the whole, blocks parted by blank lines, callouts and notes left out. */
	readonly text: string;
	/** Words of `text`. */
	readonly words: number;
	readonly blocks: readonly Block[];
	readonly links: readonly TypedLink[];
	readonly citations: readonly Citation[];
	readonly directives: readonly Directive[];
	/** Raw HTML, and links whose address is neither ours nor http, https or mailto: kept for the rules. */
	readonly html: readonly Position[];
	readonly badAddresses: readonly { readonly address: string; readonly position: Position }[];
	/** What was meant as markup and cannot be read, or is markup of other tools. */
	readonly problems: readonly Problem[];
	/** True where a callout that is not closed has swallowed the rest, which is unknown. */
	readonly cut: boolean;
	/** True where there is no text at all. */
	readonly empty: boolean;
}

/** A text of a field that may hold links and citations, parsed. */
export interface Snippet {
	readonly path: FieldPath;
	readonly body: Body;
}

/** An entry of a collection that is a folder of Markdown files. */
export interface Entry<C extends MarkdownCollection = MarkdownCollection> {
	readonly collection: C;
	/** The file's name without its extension (of an essay file, without its number). */
	readonly id: string;
	/** Relative to the project: `content/events/x.md`. */
	readonly file: string;
	/** Of an essay file: its number. */
	readonly order?: number;
	readonly data: Data<C>;
	readonly body: Body;
	/** Its fields that are Markdown. */
	readonly snippets: readonly Snippet[];
	/** The place of a key or of its value; of a missing key, the place of the nearest thing that is there. */
	readonly at: (path: FieldPath) => Position;
}

/** An entry of any collection: a union, so that its `collection` tells the compiler which. */
export type AnyEntry = { [C in MarkdownCollection]: Entry<C> }[MarkdownCollection];

/** A collection that is one file. */
export interface FileEntry<C extends FileCollection = FileCollection> {
	readonly collection: C;
	readonly file: string;
	readonly data: Data<C>;
	/** Its fields that are Markdown. */
	readonly snippets: readonly Snippet[];
	readonly at: (path: FieldPath) => Position;
}

/** Any data file: a union likewise. */
export type AnyFile = { [C in FileCollection]: FileEntry<C> }[FileCollection];

/**
 * An entry or a data file that its schema refuses. It is no part of the edition, but what of it is sound is checked all
 * the same, so that one fault hides no other.
 */
export interface Refused {
	readonly collection: CollectionName;
	/** Of an entry: its id. */
	readonly id?: string;
	readonly file: string;
	/** What was written, without the values that were refused: of no certain shape. */
	readonly data: unknown;
	/** Of an entry: its body. */
	readonly body?: Body;
	/** Its fields that are Markdown and sound. */
	readonly snippets: readonly Snippet[];
	readonly at: (path: FieldPath) => Position;
}

/** All of `content/`. Entries that do not satisfy their schema stand apart; their ids stay known, so that one fault makes one message. */
export interface Content {
	readonly entries: { readonly [C in MarkdownCollection]: readonly Entry<C>[] };
	readonly files: { readonly [C in FileCollection]?: FileEntry<C> };
	/** What the schemas refuse. Files that could not be read at all are not among them. */
	readonly refused: readonly Refused[];
	/** The folder of the case, as messages show it. */
	readonly folder: string;
	/** Every id that a file stands for, broken or not. */
	readonly ids: { readonly [C in CollectionName]: ReadonlySet<string> };
	/** Drafts that were left out, each as `collection/id`. */
	readonly drafts: ReadonlySet<string>;
	/** What releases have published. */
	readonly published: Published;
	/** What was wrong already in reading. */
	readonly problems: readonly Problem[];
}
