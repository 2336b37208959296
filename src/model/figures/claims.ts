/** The claims of the source at one look: at home at the head of the ledger. */
import { paths } from '../address.ts';
import { onceAt, type FigureModel } from './figure.ts';

export const claims: FigureModel<'claims'> = {
	address: onceAt('claims', paths.evidence),
	instances: (edition) => (edition.claims.length > 0 ? [{}] : []),
	lack: (_attributes, { entries }) =>
		entries.claims.length > 0
			? undefined
			: { wrong: 'no claim is weighed', advice: 'write one: npm run new -- claims its-id' },
};
