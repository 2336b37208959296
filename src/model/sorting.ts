/** Activities sorted under concepts: which stand together, and how far a doubtful one could move the count. Pure. */
import type { Content, Entry } from '../source/types.ts';
import { compareTexts } from '../schema/compare.ts';
import { compareDates } from './dates.ts';

/** A concept under which activities are sorted. */
export interface SortedConcept {
	readonly id: string;
	readonly term: string;
	readonly entry: Entry<'concepts'>;
	/** How many activities fall under it, alone or with another. */
	readonly number: number;
	/** The fewest and the most that would, if each doubtful one went where it lowers or raises the number. */
	readonly least: number;
	readonly most: number;
}

/** The activities that fall under the same concepts. */
export interface Region {
	/** The concepts, in the order of `Sorting.concepts`; none for what falls under the roof alone. */
	readonly concepts: readonly SortedConcept[];
	/** In order of time. */
	readonly activities: readonly Entry<'activities'>[];
}

export interface Sorting {
	/** The wider concept to which the others belong, where they name one in common. */
	readonly roof?: Entry<'concepts'>;
	/** Those with the most activities first. */
	readonly concepts: readonly SortedConcept[];
	/** Along the concepts: the first alone, what it shares with the second, the second alone; last what is under none. */
	readonly regions: readonly Region[];
	readonly number: number;
	/** How many could be sorted otherwise. */
	readonly doubtful: number;
}

/** The middle of a region along the concepts, by which regions are ordered; under none of them, the end. */
const placeOf = (members: readonly number[]): number =>
	members.length === 0 ? Number.POSITIVE_INFINITY : members.reduce((sum, each) => sum + each, 0) / members.length;

/** The activities of the content under their concepts; undefined where there are none. */
export const sortingOf = ({ entries }: Content): Sorting | undefined => {
	const activities = [...entries.activities].sort(
		(a, b) => compareDates(a.data.date, b.data.date) || compareTexts(a.id, b.id),
	);
	if (activities.length === 0) return undefined;
	const known = new Map(entries.concepts.map((entry) => [entry.id, entry]));
	const named = new Set(activities.flatMap(({ data }) => [...data.verdict, ...(data.straddles?.into ?? [])]));
	// What another of them belongs to holds them all: it is the roof, and under it alone is under none.
	const roofs = new Set([...named].flatMap((id) => known.get(id)?.data.broader ?? []));
	const concepts = [...named]
		.filter((id) => !roofs.has(id))
		.flatMap((id) => known.get(id) ?? [])
		.map((entry): SortedConcept => {
			const count = (falls: (now: boolean, else_: boolean) => boolean): number =>
				activities.filter(({ data: { verdict, straddles } }) => {
					const now = verdict.includes(entry.id);
					return falls(now, straddles ? straddles.into.includes(entry.id) : now);
				}).length;
			return {
				id: entry.id,
				term: entry.data.term,
				entry,
				number: count((now) => now),
				least: count((now, else_) => now && else_),
				most: count((now, else_) => now || else_),
			};
		})
		.sort((a, b) => b.number - a.number || compareTexts(a.id, b.id));
	const membersOf = ({ data }: Entry<'activities'>): readonly number[] =>
		concepts.flatMap(({ id }, index) => (data.verdict.includes(id) ? [index] : []));
	const regions = [...Map.groupBy(activities, (each) => membersOf(each).join(' ')).values()]
		.map((group) => ({ members: group[0] ? membersOf(group[0]) : [], activities: group }))
		.sort((a, b) => placeOf(a.members) - placeOf(b.members) || a.members.length - b.members.length)
		.map(({ members, activities: group }): Region => ({
			concepts: members.flatMap((index) => concepts[index] ?? []),
			activities: group,
		}));
	const [roof] = [...roofs].flatMap((id) => known.get(id) ?? []);
	return {
		...(roof && { roof }),
		concepts,
		regions,
		number: activities.length,
		doubtful: activities.filter(({ data }) => data.straddles).length,
	};
};
