/** Sources as CSL-JSON, the form in which they are kept. */
import type { NotedSource } from './portable.ts';

/** One list of items. */
export const writeCslJson = (sources: readonly NotedSource[]): string => `${JSON.stringify(sources, null, '\t')}\n`;
