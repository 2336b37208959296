/** What the reader of BibTeX drops without a word, put back into its items in CSL's own words. Pure. */
import type { Item } from './item.ts';

/** The beginning of an entry: its type and its key. */
const beginning = /@(\w+)\s*[{(]\s*([^\s,{}()]+)\s*,/g;

/** A date that is marked as not sure, as biblatex writes it: `date = {1648~}`. */
const unsure = /\b(?:date|year)\s*=\s*[{"]?[\d/-]+[~?%]/i;

/** The entries as they are written, by their keys; of two with one key, the last. */
const writtenEntries = (text: string): ReadonlyMap<string, { readonly type: string; readonly text: string }> => {
	const starts = [...text.matchAll(beginning)];
	return new Map(
		starts.map(({ 1: type = '', 2: key = '', index }, at) => [
			key,
			{ type: type.toLowerCase(), text: text.slice(index, starts[at + 1]?.index) },
		]),
	);
};

/** The items with the types that the reader knew nothing of, and with `circa` where a date is not sure. */
export const withLosses = (text: string, items: readonly Item[]): readonly Item[] => {
	const written = writtenEntries(text);
	return items.map((item) => {
		const entry = written.get(String(item['id']));
		if (!entry) return item;
		const { issued, type } = item;
		return {
			...item,
			// Of what the reader knows, `@misc` alone is a document.
			...(type === 'document' && entry.type !== 'misc' ? { type: entry.type } : {}),
			...(typeof issued === 'object' && unsure.test(entry.text) ? { issued: { ...issued, circa: true } } : {}),
		};
	});
};
