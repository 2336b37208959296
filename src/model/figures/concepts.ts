/** The sorting of activities under concepts: at home on a page of its own. */
import { figureId, paths } from '../address.ts';
import { sortingOf } from '../sorting.ts';
import type { FigureModel } from './figure.ts';

export const concepts: FigureModel<'concepts'> = {
	address: () => ({
		id: figureId('concepts'),
		home: paths.explore('concepts'),
		embed: paths.embed('concepts'),
	}),
	instances: ({ content }) => (sortingOf(content) ? [{}] : []),
	lack: (_attributes, content) =>
		sortingOf(content)
			? undefined
			: { wrong: 'there is no activity', advice: 'write one: npm run new -- activities its-id' },
};
