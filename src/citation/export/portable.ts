/** What of a source leaves the site: CSL's own keys, with nothing of this edition's but the brackets of a description. */
import type { Source } from '../../schema/sources.ts';
import { plainTitle } from '../note.ts';

/** A source as any program takes it. */
export type PortableSource = Omit<Source, 'custom' | 'abstract'>;

/** A source as any program takes it: a description stands in its brackets, a title is plain words. */
export const portable = (source: Source): PortableSource => {
	const { custom, abstract, ...csl } = source;
	void custom;
	void abstract;
	return { ...csl, title: plainTitle(source) };
};

/** A date as ISO 8601 writes it, as long as it is known: `2015`, `2015-09`, `2015-09-25`. */
export const isoDate = (parts: readonly number[] = []): string =>
	parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
