/** The edition: the content as one connected whole, which every view reads. Plain data; nothing here knows Astro or the DOM. */
import type { Content, Entry, TypedLink } from '../source/types.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/sources.ts';
import type { CollectionOf, EntityKind } from './address.ts';
import type { Relation } from './relations.ts';

/** A paragraph of the essay, numbered through the whole of it. */
export interface EssayParagraph {
	/** Its anchor. */
	readonly id: string;
	/** 1, 2, … through the whole essay: for people; links use the id. */
	readonly number: number;
	/** The section it stands in. */
	readonly section: string;
	/** Its plain text. */
	readonly text: string;
}

/** A heading within a section. */
export interface EssayHeading {
	readonly id: string;
	readonly title: string;
	/** 2 for `##`: on the page it stands one below the section's own heading. */
	readonly depth: number;
}

/** A section of the essay: one file. */
export interface Section {
	readonly id: string;
	readonly title: string;
	readonly entry: Entry<'essay'>;
	readonly headings: readonly EssayHeading[];
	readonly paragraphs: readonly EssayParagraph[];
}

/** One place that links to an entry. */
export interface Mention {
	/** What holds the link: a paragraph of the essay, or another entry. */
	readonly from:
		| { readonly kind: 'essay'; readonly paragraph: EssayParagraph }
		| { readonly kind: EntityKind | 'event'; readonly id: string; readonly name: string };
	/** The sentence around the link, as plain text. */
	readonly sentence: string;
	/** The linked words. */
	readonly words: string;
	readonly link: TypedLink;
}

/**
 * An entity of the kind K (or, of several kinds, what they have in common) with all that hangs on it. What may be of any
 * kind is an `AnyEntity`.
 */
export interface Entity<K extends EntityKind> {
	readonly kind: K;
	readonly id: string;
	/** The name of its page: title, name or term. */
	readonly name: string;
	/** The short name for marks, cards and lists: an agreement's label, else the name. */
	readonly label: string;
	/** What it is sorted by within its kind: nothing is shown of it. */
	readonly sortKey: string;
	readonly short: string;
	readonly entry: Entry<CollectionOf<K>>;
	/** Its events, in order of time. */
	readonly events: readonly EventNode[];
	/** Where the essay mentions it, in the essay's order. */
	readonly inEssay: readonly Mention[];
	/** Where other entries mention it. */
	readonly elsewhere: readonly Mention[];
	/** Entries that refer to it in a field. */
	readonly referredBy: readonly Reference[];
}

/** An agreement, actor, mechanism or concept: a union, so that its `kind` tells the compiler which. */
export type AnyEntity = { [K in EntityKind]: Entity<K> }[EntityKind];

/** An entry that refers to another in a field. */
export interface Reference {
	readonly relation: Relation;
	readonly entity: EntityRef;
}

/** Names an entity without its web of links. */
export interface EntityRef {
	readonly kind: EntityKind;
	readonly id: string;
	readonly name: string;
	readonly label: string;
}

/** An event in its place. */
export interface EventNode {
	readonly id: string;
	readonly entry: Entry<'events'>;
	/** 1, 2, … through all events in order of time. */
	readonly position: number;
	/** The paragraphs of the essay that it bears on, or that link to it, in the essay's order. */
	readonly paragraphs: readonly EssayParagraph[];
}

/** A claim of the source in its place. */
export interface ClaimNode {
	readonly id: string;
	readonly entry: Entry<'claims'>;
	/** The paragraph of the essay that retells it. */
	readonly paragraph: EssayParagraph;
	/** Where its phrase begins in the plain text of that paragraph. */
	readonly offset: number;
}

/** A source and every place that uses it. */
export interface SourceNode {
	readonly id: string;
	readonly data: Source;
	readonly usedBy: readonly SourceUse[];
}

/** A place that uses a source. */
export interface SourceUse {
	readonly kind:
		| 'essay'
		| EntityKind
		| 'event'
		| 'claim'
		| 'measure'
		| 'area'
		| 'activity'
		| 'scenario'
		| 'question'
		| 'tie'
		| 'pledge'
		| 'site';
	/** Of the essay: the paragraph. Of the rest: the entry. Absent for single files. */
	readonly id?: string;
	/** What the reader is shown: `¶ 3`, the entry's label. */
	readonly name: string;
	/** Where it stands, from the site's root. Absent where it has no page. */
	readonly path?: string;
}

/** The whole. */
export interface Edition {
	readonly site: Site;
	readonly sections: readonly Section[];
	readonly paragraphs: ReadonlyMap<string, EssayParagraph>;
	/** Agreements by date, the rest by name: the order of every list of them. */
	readonly agreements: ReadonlyMap<string, Entity<'agreement'>>;
	readonly actors: ReadonlyMap<string, Entity<'actor'>>;
	readonly mechanisms: ReadonlyMap<string, Entity<'mechanism'>>;
	readonly concepts: ReadonlyMap<string, Entity<'concept'>>;
	/** In order of time; ties broken by id. */
	readonly events: readonly EventNode[];
	/** The claims of the source, in the order in which the essay retells them. */
	readonly claims: readonly ClaimNode[];
	readonly sources: ReadonlyMap<string, SourceNode>;
	/** The entities that the essay's text and callouts name, by kind and in the order of first mention: its cards. */
	readonly inThisEssay: readonly EntityRef[];
	readonly content: Content;
}
