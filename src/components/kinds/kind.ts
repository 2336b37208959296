/** What the views say of one kind of entry: each kind in a file of its own beside this one. */
import type { EntityKind } from '../../model/address.ts';
import type { Edition, Entity } from '../../model/types.ts';
import type { SearchDocument } from '../../search/document.ts';
import type { Fact } from '../facts.ts';

/** The one fact that a card tells beside what the entry is. */
export interface Telling {
	/** When it was made, or when it met. */
	readonly dates?: string | undefined;
	/** What became of it, or what it does. */
	readonly telling?: string | undefined;
}

/** The group of an index in which an entry stands. */
export interface GroupOf {
	/** Names the group among those of its kind, and is part of its anchor. */
	readonly key: string;
	readonly heading: string;
}

/** What the search looks through. */
export interface Searched {
	/** Names beside that of the entry and its label. */
	readonly names: readonly (string | undefined)[];
	/** Texts of its fields, beside its short text and its body. */
	readonly text: readonly (string | undefined)[];
	/** What stands on its page and has a place of its own there. */
	readonly parts: readonly SearchDocument[];
}

/** One kind of entry. */
export interface Kind<K extends EntityKind> {
	/** The facts of an entry, in the order in which its page shows them. */
	readonly facts: (entity: Entity<K>, edition: Edition) => readonly Fact[];
	readonly telling: (entity: Entity<K>) => Telling;
	/** What stands beside an entry's name in the index, where that is not how often the essay names it. */
	readonly meta?: (entity: Entity<K>) => string;
	readonly group: (entity: Entity<K>, edition: Edition) => GroupOf;
	/** The keys of the groups that have an order of their own; the others follow by size. */
	readonly groupOrder: readonly string[];
	readonly search: (entity: Entity<K>) => Searched;
}
