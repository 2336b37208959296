/** The fabric of ties: at home on a page of its own. */
import { fabricOf } from '../fabric.ts';
import { onOwnPage, type FigureModel } from './figure.ts';

export const fabric: FigureModel<'fabric'> = {
	address: onOwnPage('fabric'),
	instances: ({ content }) => (fabricOf(content) ? [{}] : []),
	lack: (_attributes, { files, folder }) =>
		(files.ties?.data.length ?? 0) > 0
			? undefined
			: { wrong: 'there is no tie', advice: `write the list in ${folder}/ties.yaml` },
};
