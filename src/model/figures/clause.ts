/** A clause taken apart: at home on the page of its agreement. */
import { figureId, paths } from '../address.ts';
import { commitmentKey, splitCommitmentKey } from '../commitment-key.ts';
import type { FigureModel } from './figure.ts';

export const clause: FigureModel<'clause'> = {
	address: ({ of }) => {
		const [agreement, commitment] = splitCommitmentKey(of);
		return {
			id: figureId('clause', commitment),
			home: paths.entity('agreement', agreement),
			embed: paths.embed('clause', agreement, commitment),
		};
	},
	instances: ({ agreements }) =>
		[...agreements.values()].flatMap(({ id, entry }) =>
			(entry.data.commitments ?? [])
				.filter(({ quote, parts }) => quote !== undefined && parts !== undefined)
				.map((commitment) => ({ of: commitmentKey(id, commitment.id) })),
		),
	lack: ({ of }, { entries }) => {
		const [agreement, id] = splitCommitmentKey(of);
		const entry = entries.agreements.find((each) => each.id === agreement);
		const commitment = entry?.data.commitments?.find((each) => each.id === id);
		return !entry || !commitment || (commitment.quote && commitment.parts)
			? undefined
			: { wrong: `the commitment '${of}' is not taken apart`, advice: `give it parts in ${entry.file}` };
	},
};
