/** The competing measures: at home on a page of their own. */
import { measuresOf } from '../measures.ts';
import { onOwnPage, type FigureModel } from './figure.ts';

export const measures: FigureModel<'measures'> = {
	address: onOwnPage('measures'),
	instances: ({ content }) => (measuresOf(content) ? [{}] : []),
	lack: (_attributes, content) =>
		measuresOf(content)
			? undefined
			: { wrong: 'there is no measure', advice: 'write one: npm run new -- measures its-id' },
};
