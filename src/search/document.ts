/** What can be found, as it travels from the build to the browser in `/search.json`. */

/** The groups of results, in the order in which equally good ones are shown. */
export const searchKinds = [
	'essay',
	'agreement',
	'actor',
	'mechanism',
	'concept',
	'event',
	'commitment',
	'meeting',
	'measure',
	'claim',
	'activity',
	'area',
	'tie',
	'source',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What `/search.json` holds. */
export interface SearchIndex {
	readonly documents: readonly SearchDocument[];
	/** Groups of words of which each finds the others. */
	readonly alike: readonly (readonly string[])[];
}

/** One thing that can be found. */
export interface SearchDocument {
	readonly kind: SearchKind;
	/** What it is called in the results. */
	readonly title: string;
	/** Where it stands or when it was, in a few words: the section of a paragraph, the day of an event. */
	readonly where?: string;
	/** Other names that find it: short ones, those in its own language. */
	readonly names?: string;
	/** Whose argument it retells or judges, whom it need not name: one who asks for it by that name finds it. */
	readonly author?: string;
	/** What is searched, and shown in part. */
	readonly text: string;
	/** Where it stands, from the site's root. */
	readonly path: string;
}
