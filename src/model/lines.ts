/** The line of a commitment: the first of those whose words it takes up, and all that follow. Pure. */
import type { Commitment } from '../schema/commitments.ts';
import { compareTexts } from '../schema/compare.ts';
import type { Content, Entry } from '../source/types.ts';
import { commitmentKey } from './commitment-key.ts';
import { compareDates } from './dates.ts';

/** A commitment in its place, by `agreement/id`. */
export interface PlacedCommitment {
	readonly key: string;
	readonly entry: Entry<'agreements'>;
	/** Its place among the agreement's commitments. */
	readonly index: number;
	readonly commitment: Commitment;
}

/** Every commitment by `agreement/id`. */
export const placedCommitments = (content: Content): ReadonlyMap<string, PlacedCommitment> =>
	new Map(
		content.entries.agreements.flatMap((entry) =>
			(entry.data.commitments ?? []).map((commitment, index) => {
				const key = commitmentKey(entry.id, commitment.id);
				return [key, { key, entry, index, commitment }] as const;
			}),
		),
	);

/**
 * The commitment at the beginning of a line: itself where it follows none.
 * @returns undefined where the way leads in a circle, or to a commitment that is not there
 */
export const rootOf = (all: ReadonlyMap<string, PlacedCommitment>, key: string): PlacedCommitment | undefined => {
	const seen = new Set<string>();
	let placed = all.get(key);
	while (placed?.commitment.follows) {
		if (seen.has(placed.key)) return undefined;
		seen.add(placed.key);
		placed = all.get(placed.commitment.follows.commitment);
	}
	return placed;
};

/** The commitment at the root of a line, then all that follow it or each other, in order of time; ties by key. */
export const lineOf = (content: Content, key: string): readonly PlacedCommitment[] => {
	const all = placedCommitments(content);
	const root = rootOf(all, key);
	if (!root) return [];
	const followers = [...all.values()].filter((placed) => placed !== root && rootOf(all, placed.key) === root);
	return [
		root,
		...followers.sort((a, b) => compareDates(a.entry.data.date, b.entry.data.date) || compareTexts(a.key, b.key)),
	];
};
