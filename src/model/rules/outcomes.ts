/** The finding on a commitment's fate has what it needs: both sides of a dispute, a witness, or what was looked for. */
import type { Outcome } from '../../schema/commitments.ts';
import { errorAt, type Rule } from './rule.ts';

/** What a finding lacks, and what to write. */
const lacking = ({ finding, note, says = [] }: Outcome): readonly [string, string] | undefined => {
	const held = new Set(says.map(({ holds }) => holds));
	switch (finding) {
		case 'disputed':
			return held.has('kept') && held.has('not kept')
				? undefined
				: [
						'both sides of the dispute are not named',
						"add to 'says' one who holds it kept and one who holds it not kept",
					];
		case 'not known':
			return note === undefined ? ['it is not said what was looked for', "say so in a 'note'"] : undefined;
		default:
			return says.length === 0 ? ['nobody is named who says so', "name them in 'says', with their sources"] : undefined;
	}
};

/** Every outcome of every commitment. */
export const outcomes: Rule = ({ content }) =>
	content.entries.agreements.flatMap((entry) =>
		(entry.data.commitments ?? []).flatMap(({ outcome }, index) => {
			const lack = outcome && lacking(outcome);
			if (!outcome || !lack) return [];
			const [wrong, advice] = lack;
			const path = ['commitments', index, 'outcome', 'finding'];
			return [errorAt(entry, path, 'unfounded-outcome', `'${outcome.finding}', and ${wrong}`, advice)];
		}),
	);
