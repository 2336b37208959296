/** The styles of citation, by the names that readers call them. Pure, and small: the tools of the page ask for it too. */
export const styleNames = {
	chicago: 'Chicago',
	apa: 'APA',
	mla: 'MLA',
	bluebook: 'Bluebook',
	oscola: 'OSCOLA',
	'gb-t-7714': 'GB/T 7714',
} as const;

/** A style of citation. */
export type StyleId = keyof typeof styleNames;
/** All of them, in the order in which they are offered. */
// It is written out above, and has no other keys; a function for that would be one more file to fetch.
export const styleIds = Object.keys(styleNames) as readonly StyleId[];
