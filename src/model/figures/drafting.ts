/** The drafting table: at home on a page of its own, where the pledge of a case says what other words would change. */
import { draftingOf } from '../drafting.ts';
import { onOwnPage, type FigureModel } from './figure.ts';

export const drafting: FigureModel<'drafting'> = {
	address: onOwnPage('drafting'),
	instances: ({ content }) => (draftingOf(content) ? [{}] : []),
	lack: (_attributes, content) =>
		draftingOf(content)
			? undefined
			: {
					wrong: 'no clause is redrafted, or there is no case to try it on',
					advice: `write 'drafting' in ${content.folder}/pledge.yaml, and a case in ${content.folder}/scenarios`,
				},
};
