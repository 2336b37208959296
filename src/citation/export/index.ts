/** The formats in which reference managers take a bibliography. Pure. */
import type { Source } from '../../schema/sources.ts';
import { writeBibTeX } from './bibtex.ts';
import type { SourceOf } from '../how-read.ts';
import { writeCslJson } from './csl-json.ts';
import { noted, type NotedSource } from './portable.ts';
import { writeRis } from './ris.ts';

/** A format: its name, its media type, and how sources are written in it. */
export interface ExportFormat {
	readonly words: string;
	readonly mediaType: string;
	/** `sourceOf` finds the sources that quote these; by default among these. */
	readonly write: (sources: readonly Source[], sourceOf?: SourceOf) => string;
}

const noting =
	(write: (sources: readonly NotedSource[]) => string): ExportFormat['write'] =>
	(sources, sourceOf = (id) => sources.find((source) => source.id === id)) =>
		write(sources.map((source) => noted(source, sourceOf)));

/** The formats, by the ending of their files. */
export const exportFormats = {
	bib: { words: 'BibTeX', mediaType: 'application/x-bibtex', write: noting(writeBibTeX) },
	ris: { words: 'RIS', mediaType: 'application/x-research-info-systems', write: noting(writeRis) },
	'csl.json': { words: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: noting(writeCslJson) },
} as const satisfies Record<string, ExportFormat>;

export type ExportEnding = keyof typeof exportFormats;
