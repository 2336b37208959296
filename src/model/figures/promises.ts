/** The fate of an agreement's commitments: at home on the page of the agreement. */
import { figureId, paths } from '../address.ts';
import { promisesOf } from '../promises.ts';
import type { FigureModel } from './figure.ts';

export const promises: FigureModel<'promises'> = {
	address: ({ of }) => ({
		id: figureId('promises'),
		home: paths.entity('agreement', of),
		embed: paths.embed('promises', of),
	}),
	instances: ({ agreements }) =>
		[...agreements.values()].filter(({ entry }) => promisesOf(entry) !== undefined).map(({ id }) => ({ of: id })),
	lack: ({ of }, { entries }) => {
		const entry = entries.agreements.find(({ id }) => id === of);
		return !entry || promisesOf(entry)
			? undefined
			: { wrong: `no commitment of '${of}' has an outcome`, advice: `write one in ${entry.file}` };
	},
};
