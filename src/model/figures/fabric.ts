/** The fabric of ties: at home on a page of its own. */
import { figureId, paths } from '../address.ts';
import { fabricOf } from '../fabric.ts';
import type { FigureModel } from './figure.ts';

export const fabric: FigureModel<'fabric'> = {
	address: () => ({ id: figureId('fabric'), home: paths.explore('fabric'), embed: paths.embed('fabric') }),
	instances: ({ content }) => (fabricOf(content) ? [{}] : []),
	lack: (_attributes, { files, folder }) =>
		(files.ties?.data.length ?? 0) > 0
			? undefined
			: { wrong: 'there is no tie', advice: `write the list in ${folder}/ties.yaml` },
};
