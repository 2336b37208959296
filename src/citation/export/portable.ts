/** What of a source leaves the site: CSL's own keys, and in words what this edition knows of it besides. */
import type { Source } from '../../schema/sources.ts';
import { addressesOf, copyOf } from '../addresses.ts';
import { howReadText, type SourceOf } from '../how-read.ts';
import { plainTitle } from '../note.ts';

/** A source as any program takes it. */
export type PortableSource = Omit<Source, 'custom' | 'abstract'>;

/** One that tells how it was read, too. */
export type NotedSource = PortableSource & { readonly note?: string };

/** A source as any program takes it: a description stands in its brackets, a title is plain words. */
export const portable = (source: Source): PortableSource => {
	const { custom, abstract, ...csl } = source;
	void custom;
	void abstract;
	return { ...csl, title: plainTitle(source) };
};

/** The same with its note. What has no address of its own has that of the copy, since the note says that it is one. */
export const noted = (source: Source, sourceOf: SourceOf): NotedSource => {
	const copy = addressesOf(source).length === 0 ? copyOf(source)?.address : undefined;
	const note = howReadText(source, sourceOf);
	return {
		...portable(source),
		...(copy === undefined ? {} : { URL: copy }),
		...(note === undefined ? {} : { note }),
	};
};

/** A date as ISO 8601 writes it, as long as it is known: `2015`, `2015-09`, `2015-09-25`. */
export const isoDate = (parts: readonly number[] = []): string =>
	parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
