/** How a clause travelled: at home on the page of the agreement in which it first stood. */
import { figureId, paths } from '../address.ts';
import { splitCommitmentKey } from '../commitment-key.ts';
import { placedCommitments } from '../lines.ts';
import { wordingOf } from '../wording.ts';
import type { FigureModel } from './figure.ts';

export const wording: FigureModel<'wording'> = {
	address: ({ of }) => {
		const [agreement, commitment] = splitCommitmentKey(of);
		return {
			id: figureId('wording', commitment),
			home: paths.entity('agreement', agreement),
			embed: paths.embed('wording', agreement, commitment),
		};
	},
	instances: ({ content }) =>
		[...placedCommitments(content).values()]
			.filter(
				({ key, commitment }) => commitment.parts !== undefined && wordingOf(content, key)?.rows[0]?.placed.key === key,
			)
			.map(({ key }) => ({ of: key })),
	lack: ({ of }, content) => {
		const placed = placedCommitments(content).get(of);
		if (!placed) return undefined;
		const followed = wordingOf(content, of);
		if (!followed)
			return {
				wrong: `no text follows the commitment '${of}' by its parts`,
				advice: `give it parts in ${placed.entry.file}, and name it under 'follows' where it is taken up`,
			};
		const root = followed.rows[0]?.placed.key ?? of;
		return root === of
			? undefined
			: { wrong: `'${of}' follows another text`, advice: `write the first of the line: of=${root}` };
	},
};
