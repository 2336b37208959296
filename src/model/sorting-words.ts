/** What the sorting of activities comes to, in a sentence; and what its parts are called. Pure. */
import { counted, inWords, listed } from './counting.ts';
import type { SortedConcept, Sorting } from './sorting.ts';

/** What activities that fall under the same concepts are: `cyber diplomacy alone`, `both`, `neither`. */
export const regionName = (members: readonly SortedConcept[], all: readonly SortedConcept[]): string => {
	if (members.length === 0) return all.length === 1 ? 'not that' : all.length === 2 ? 'neither' : 'none of these';
	if (all.length === 1) return members[0]?.term ?? '';
	if (members.length === all.length) return all.length === 2 ? 'both' : 'all of these';
	const terms = listed(members.map(({ term }) => term));
	return members.length === 1 ? `${terms} alone` : terms;
};

/** `14 of 27; 11 if each doubtful one went against it, 19 if each went to it`. */
export const rangeOf = ({ number, least, most }: SortedConcept, of: number): string =>
	least === most
		? `${number} of ${of}`
		: `${number} of ${of}; ${least} if each doubtful one went against it, ${most} if each went to it`;

/**
 * `Of 27 activities twelve are cyber diplomacy alone, nine e-diplomacy alone, three both and three neither; ten could be
 * sorted otherwise`. Without a full stop: it is a title.
 */
export const sortingFinding = ({ regions, concepts, number, doubtful }: Sorting): string => {
	// One concept alone, then several, then none.
	const told = [...regions].sort((a, b) => (a.concepts.length || 9) - (b.concepts.length || 9));
	const parts = told.map(({ concepts: members, activities }, index) => {
		const verb = index > 0 ? '' : activities.length === 1 ? 'is ' : 'are ';
		return `${inWords(activities.length)} ${verb}${regionName(members, concepts)}`;
	});
	const doubt = doubtful === 0 ? '' : `; ${inWords(doubtful)} could be sorted otherwise`;
	return `Of ${counted(number, 'activity', 'activities')} ${listed(parts)}${doubt}`;
};
