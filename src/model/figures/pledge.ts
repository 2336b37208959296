/** The pledge explorer: at home on a page of its own, where the content has a model and a case to try it on. */
import { onOwnPage, type FigureModel } from './figure.ts';

export const pledge: FigureModel<'pledge'> = {
	address: onOwnPage('pledge'),
	instances: ({ content: { files, entries } }) => (files.pledge && entries.scenarios.length > 0 ? [{}] : []),
	lack: (_attributes, { files, entries, folder }) => {
		if (!files.pledge) return { wrong: 'there is no model of a pledge', advice: `write ${folder}/pledge.yaml` };
		return entries.scenarios.length > 0
			? undefined
			: { wrong: 'the model of the pledge has no case', advice: `write one in ${folder}/scenarios` };
	},
};
