/** The sorting of activities under concepts: at home on a page of its own. */
import { sortingOf } from '../sorting.ts';
import { onOwnPage, type FigureModel } from './figure.ts';

export const concepts: FigureModel<'concepts'> = {
	address: onOwnPage('concepts'),
	instances: ({ content }) => (sortingOf(content) ? [{}] : []),
	lack: (_attributes, content) =>
		sortingOf(content)
			? undefined
			: { wrong: 'there is no activity', advice: 'write one: npm run new -- activities its-id' },
};
