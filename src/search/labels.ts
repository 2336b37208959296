/** The words of the search: of its index, which the build writes, and of its dialog, which the browser shows. */
import type { SearchKind } from './document.ts';

/** What paragraphs and what hangs on them are called in the results. */
export const partWords = {
	paragraph: (number: number): string => `Paragraph ${number}`,
	note: (number: number | undefined): string => (number === undefined ? 'Note' : `Note to paragraph ${number}`),
	callout: (number: number | undefined): string =>
		number === undefined ? 'Annotation' : `Annotation to paragraph ${number}`,
	/** Of several that are called alike. */
	ofSeveral: (number: number, of: number): string => `${number} of ${of}`,
} as const;

/** Words of a question that say nothing of what is asked for. */
export const emptyWords: ReadonlySet<string> = new Set(
	'a an and are at by did do does for from how in is it of on or that the their this to was were what when where which who whose why with'.split(
		' ',
	),
);

/** The headings of the groups of results. */
export const groupWords: Readonly<Record<SearchKind, string>> = {
	essay: 'In the essay',
	agreement: 'Agreements',
	actor: 'Actors',
	mechanism: 'Mechanisms',
	concept: 'Concepts',
	event: 'Events',
	commitment: 'Commitments',
	meeting: 'Meetings',
	measure: 'Measures of what became of it',
	claim: 'Claims, weighed',
	activity: 'Activities, sorted',
	area: 'Areas of policy',
	tie: 'Ties',
	source: 'Sources',
};

/** What the dialog says. */
export const dialogWords = {
	name: 'Search',
	label: 'Search the edition',
	invitation: 'Type a name, a word, a year.',
	close: 'Close',
	key: 'The key / opens the search',
	all: (count: number): string => `Show all ${count}`,
	onItsWay: 'The index is on its way …',
	failed: 'The index could not be fetched. All pages are listed at the foot of this one.',
	results: (count: number): string => `${count} ${count === 1 ? 'result' : 'results'}`,
	nothing: (query: string): string => `Nothing found for ‘${query}’. Try fewer letters, or another word.`,
} as const;
