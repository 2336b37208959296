/** Sources as CSL-JSON, the form in which they are kept. */
import type { Source } from '../../schema/sources.ts';
import { portable } from './portable.ts';

/** One list of items. */
export const writeCslJson = (sources: readonly Source[]): string =>
	`${JSON.stringify(sources.map(portable), null, '\t')}\n`;
