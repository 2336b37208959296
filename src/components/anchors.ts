/** The rows of `/anchors.json`: one for each thing that can be linked to. */
import { anchoredOf, type AnchoredKind } from '../model/anchored.ts';
import type { Edition } from '../model/types.ts';
import { usesOf } from '../model/uses.ts';
import { href } from '../site.ts';

/** One row. */
export interface AnchorRow {
	/** Its address from the root of the host. */
	readonly url: string;
	readonly kind: AnchoredKind;
	/** What one would call it: `¶ 9`, the title of an event. */
	readonly name: string;
	/** Of a paragraph: its number. */
	readonly number?: number;
	/** Its first words. */
	readonly words: string;
	/** What leads to it; of entries and sources their own pages tell it. Absent: nothing. */
	readonly usedBy?: readonly { readonly name: string; readonly url: string }[];
}

/** So many words are enough to know a text again. */
const enough = 12;

/** The first words of a text. */
export const firstWords = (text: string): string => text.split(/\s+/).slice(0, enough).join(' ');

/** Every row, in the order in which a reader would come to what it names. */
export const anchorRows = (edition: Edition): readonly AnchorRow[] => {
	const uses = usesOf(edition);
	return anchoredOf(edition).map(({ kind, path, name, number, text }) => {
		const isTold = kind === 'entry' || kind === 'source';
		const usedBy = (isTold ? [] : uses(path)).map((use) => ({ name: use.name, url: href(use.path) }));
		return {
			url: href(path),
			kind,
			name,
			...(number === undefined ? {} : { number }),
			words: firstWords(text),
			...(usedBy.length > 0 ? { usedBy } : {}),
		};
	});
};
