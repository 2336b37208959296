/** What the search looks through. */
import type { Edition } from '../model/types.ts';

/** One thing that can be found. */
export interface SearchDocument {
	readonly id: string;
}

/** The documents of the index. */
export const searchIndex = (_edition: Edition): readonly SearchDocument[] => [];
