/** The ties between actors as a fabric: which stand when, how much they grew, and what the growth hangs on most. Pure. */
import { tieKinds, type Tie } from '../schema/ties.ts';
import type { Content } from '../source/types.ts';
import { compareTexts } from '../schema/compare.ts';
import { compareDates, dayNumber, firstDay, lastDay } from './dates.ts';

export type TieKind = (typeof tieKinds)[number];

/** The ties that stand at the end of a year, by their kind. */
export interface YearOfTies {
	readonly year: number;
	readonly kinds: Readonly<Record<TieKind, number>>;
	readonly all: number;
}

/** Two actors and what ties them, or tied them. */
export interface Pair {
	/** In the order of `Fabric.actors`. */
	readonly between: readonly [string, string];
	/** In order of time. */
	readonly ties: readonly Tie[];
}

/** What the growth would be without an actor, or without a kind of tie. */
export interface Without {
	readonly what: { readonly actor: string } | { readonly kind: TieKind };
	readonly from: number;
	readonly to: number;
}

export interface Fabric {
	/** The years at whose ends is counted: the last before the period, and the last of the period. */
	readonly first: number;
	readonly last: number;
	/** How many ties stand at the ends of those two. */
	readonly from: number;
	readonly to: number;
	/** The years from two before `first` to `last`. */
	readonly years: readonly YearOfTies[];
	/** Those with the most ties first. */
	readonly actors: readonly string[];
	readonly pairs: readonly Pair[];
	/** What is left without each actor and each kind that has ties: those that lower the growth most first. */
	readonly removals: readonly Without[];
	/** The removal of one actor or one kind that lowers the growth most; absent where none lowers it. */
	readonly weakest?: Without;
	/** How many ties that stand at the end have something doubtful, and how many ended within the period. */
	readonly doubtful: number;
	readonly ended: number;
}

/** Whether a tie stands on a day: begun for certain, and not ended. */
export const standsOn = ({ start, end }: Tie, day: number): boolean =>
	lastDay(start) <= day && (end === undefined || firstDay(end) > day);

/** The last day of a year. */
export const endOf = (year: number): number => dayNumber(year, 12, 31);

const countOn = (ties: readonly Tie[], year: number): number => ties.filter((tie) => standsOn(tie, endOf(year))).length;

/** How many times as many; of none before, beyond all number. */
const growthOf = ({ from, to }: { from: number; to: number }): number =>
	from === 0 ? Number.POSITIVE_INFINITY : to / from;

/** What each removal leaves, the least growth first; of alike ones the first by name, and actors before kinds. */
const removalsOf = (ties: readonly Tie[], first: number, last: number): readonly Without[] => {
	const without = (what: Without['what'], left: readonly Tie[]): Without => ({
		what,
		from: countOn(left, first),
		to: countOn(left, last),
	});
	const actors = [...new Set(ties.flatMap(({ between }) => between))].sort();
	return [
		...actors.map((actor) =>
			without(
				{ actor },
				ties.filter(({ between }) => !between.includes(actor)),
			),
		),
		...tieKinds
			.filter((kind) => ties.some((tie) => tie.kind === kind))
			.map((kind) =>
				without(
					{ kind },
					ties.filter((tie) => tie.kind !== kind),
				),
			),
	].sort((a, b) => (growthOf(a) === growthOf(b) ? 0 : growthOf(a) - growthOf(b)));
};

/** The fabric of a content; undefined where there is no tie, or no period to count in. */
export const fabricOf = ({ files }: Content): Fabric | undefined => {
	const ties = files.ties?.data ?? [];
	const period = files.site?.data.period;
	if (ties.length === 0 || !period) return undefined;
	const [first, last] = [Number(period.from.slice(0, 4)) - 1, Number(period.to.slice(0, 4))];
	const standing = ties.filter((tie) => standsOn(tie, endOf(last)));
	const numberOf = new Map<string, number>();
	for (const { between } of ties) for (const actor of between) numberOf.set(actor, numberOf.get(actor) ?? 0);
	for (const { between } of standing) for (const actor of between) numberOf.set(actor, (numberOf.get(actor) ?? 0) + 1);
	const actors = [...numberOf]
		.sort(([a, numberA], [b, numberB]) => numberB - numberA || compareTexts(a, b))
		.map(([actor]) => actor);
	const inOrder = (between: Tie['between']): [string, string] => {
		const [a, b] = between;
		return actors.indexOf(a) <= actors.indexOf(b) ? [a, b] : [b, a];
	};
	const pairs = [...Map.groupBy(ties, ({ between }) => inOrder(between).join(' ')).values()]
		.flatMap((group) => {
			const [one] = group;
			const sorted = [...group].sort((a, b) => compareDates(a.start, b.start) || compareTexts(a.id, b.id));
			return one ? [{ between: inOrder(one.between), ties: sorted }] : [];
		})
		.sort(
			(a, b) =>
				actors.indexOf(a.between[0]) - actors.indexOf(b.between[0]) ||
				actors.indexOf(a.between[1]) - actors.indexOf(b.between[1]),
		);
	const begins = first - 2;
	const removals = removalsOf(ties, first, last);
	const [weakest] = removals;
	const [from, to] = [countOn(ties, first), standing.length];
	return {
		first,
		last,
		from,
		to,
		years: Array.from({ length: last - begins + 1 }, (_, index): YearOfTies => {
			const year = begins + index;
			const there = ties.filter((tie) => standsOn(tie, endOf(year)));
			return {
				year,
				kinds: {
					agreement: there.filter(({ kind }) => kind === 'agreement').length,
					dialogue: there.filter(({ kind }) => kind === 'dialogue').length,
					forum: there.filter(({ kind }) => kind === 'forum').length,
				},
				all: there.length,
			};
		}),
		actors,
		pairs,
		removals,
		...(weakest && growthOf(weakest) < growthOf({ from, to }) && { weakest }),
		doubtful: standing.filter(({ doubt }) => doubt !== undefined).length,
		ended: ties.filter(({ end }) => end !== undefined && firstDay(end) > endOf(first) && firstDay(end) <= endOf(last))
			.length,
	};
};
