/** The styles of citation, by the names that readers call them. Pure, and small: the tools of the page ask for it too. */
import { keysIn } from '../schema/record.ts';

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
export const styleIds = keysIn(styleNames);
