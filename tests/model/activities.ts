/** Contents with nothing but concepts and activities: just what the sorting reads. */
import type { Content, Entry } from '../../src/source/types.ts';

/** An activity by its verdict, and by where else it could stand. */
export const activity = (
	id: string,
	date: string,
	verdict: readonly string[],
	into?: readonly string[],
): Entry<'activities'> =>
	({
		collection: 'activities',
		id,
		data: {
			title: `Activity ${id}`,
			date,
			verdict,
			reason: 'So it is.',
			...(into && { straddles: { into, because: 'Or so.' } }),
			sources: [],
		},
		// Only what the sorting reads.
	}) as unknown as Entry<'activities'>;

/** @param concepts each concept with its wider one */
export const contentWith = (
	concepts: Readonly<Record<string, string | undefined>>,
	...activities: readonly Entry<'activities'>[]
): Content =>
	({
		entries: {
			activities,
			concepts: Object.entries(concepts).map(([id, broader]) => ({
				collection: 'concepts',
				id,
				data: { term: id, short: id, ...(broader === undefined ? {} : { broader }) },
			})),
		},
		// Only what the sorting reads.
	}) as unknown as Content;
