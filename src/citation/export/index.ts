/** The formats in which reference managers take a bibliography. Pure. */
import type { Source } from '../../schema/sources.ts';
import { writeBibTeX } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { writeRis } from './ris.ts';

/** A format: its name, its media type, and how sources are written in it. */
export interface ExportFormat {
	readonly words: string;
	readonly mediaType: string;
	readonly write: (sources: readonly Source[]) => string;
}

/** The formats, by the ending of their files. */
export const exportFormats = {
	bib: { words: 'BibTeX', mediaType: 'application/x-bibtex', write: writeBibTeX },
	ris: { words: 'RIS', mediaType: 'application/x-research-info-systems', write: writeRis },
	'csl.json': { words: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: writeCslJson },
} as const satisfies Record<string, ExportFormat>;

export type ExportEnding = keyof typeof exportFormats;
