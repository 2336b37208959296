/** The competing measures: at home on a page of their own. */
import { figureId, paths } from '../address.ts';
import { measuresOf } from '../measures.ts';
import type { FigureModel } from './figure.ts';

export const measures: FigureModel<'measures'> = {
	address: () => ({
		id: figureId('measures'),
		home: paths.explore('measures'),
		embed: paths.embed('measures'),
	}),
	instances: ({ content }) => (measuresOf(content) ? [{}] : []),
	lack: (_attributes, content) =>
		measuresOf(content)
			? undefined
			: { wrong: 'there is no measure', advice: 'write one: npm run new -- measures its-id' },
};
