/** The areas of policy, before and since: at home on a page of their own. */
import { areasOf } from '../areas.ts';
import { onOwnPage, type FigureModel } from './figure.ts';

export const areas: FigureModel<'areas'> = {
	address: onOwnPage('areas'),
	instances: ({ content }) => (areasOf(content) ? [{}] : []),
	// That the divide is missing is told at site.yaml.
	lack: (_attributes, { entries }) =>
		entries.areas.length > 0
			? undefined
			: { wrong: 'there is no area', advice: 'write one: npm run new -- areas its-id' },
};
