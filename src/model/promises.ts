/** The commitments of an agreement by their strength and their fate. Pure. */
import { outcomeFindings, strengths, type Commitment, type Outcome } from '../schema/commitments.ts';
import type { Entry } from '../source/types.ts';

export type OutcomeFinding = Outcome['finding'];

/** A commitment whose fate was asked after. */
export interface PromiseRow {
	readonly commitment: Commitment;
	readonly outcome: Outcome;
}

export interface Promises {
	/** The strongest first; those of one strength in the order of the text. */
	readonly rows: readonly PromiseRow[];
	/** How many have each finding, in the order of the findings; those that none has are left out. */
	readonly counts: readonly { readonly finding: OutcomeFinding; readonly number: number }[];
}

/** The commitments of an agreement that have an outcome; undefined where none has. */
export const promisesOf = ({ data }: Entry<'agreements'>): Promises | undefined => {
	const rows = (data.commitments ?? []).flatMap((commitment): readonly PromiseRow[] =>
		commitment.outcome ? [{ commitment, outcome: commitment.outcome }] : [],
	);
	if (rows.length === 0) return undefined;
	const rank = ({ commitment }: PromiseRow): number => strengths.indexOf(commitment.strength);
	return {
		// Sorting is stable: the order of the text stays within a strength.
		rows: [...rows].sort((a, b) => rank(a) - rank(b)),
		counts: outcomeFindings
			.map((finding) => ({ finding, number: rows.filter(({ outcome }) => outcome.finding === finding).length }))
			.filter(({ number }) => number > 0),
	};
};
