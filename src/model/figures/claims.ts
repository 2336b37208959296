/** The claims of the source at one look: at home at the head of the ledger. */
import { figureId, paths } from '../address.ts';
import type { FigureModel } from './figure.ts';

export const claims: FigureModel<'claims'> = {
	address: () => ({ id: figureId('claims'), home: paths.evidence, embed: paths.embed('claims') }),
	instances: (edition) => (edition.claims.length > 0 ? [{}] : []),
	lack: (_attributes, { entries }) =>
		entries.claims.length > 0
			? undefined
			: { wrong: 'no claim is weighed', advice: 'write one: npm run new -- claims its-id' },
};
