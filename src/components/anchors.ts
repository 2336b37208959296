/** The rows of `/anchors.json`: one for each thing that can be linked to. */
import { anchoredOf, type AnchoredKind } from '../model/anchored.ts';
import { rewordings } from '../model/editions.ts';
import { firstWords } from '../model/ledger.ts';
import type { Edition } from '../model/types.ts';
import { usesOf } from '../model/where-used.ts';
import { outerHref } from '../site.ts';

/** One row. */
export interface AnchorRow {
	/** Its address: whole where the site knows its own, else from the root of the host. */
	readonly url: string;
	readonly kind: AnchoredKind;
	/** What one would call it: `¶ 9`, the title of an event. */
	readonly name: string;
	/** Of a paragraph: its number. */
	readonly number?: number;
	/** Its first words. */
	readonly words: string;
	/** The edition that last changed it. Absent: none has published it yet. */
	readonly edition?: string;
	/** What leads to it; of entries and sources their own pages tell it. Absent: nothing. */
	readonly usedBy?: readonly { readonly name: string; readonly url: string; readonly sentence?: string }[];
}

/** Every row, in the order in which a reader would come to what it names. */
export const anchorRows = (edition: Edition): readonly AnchorRow[] => {
	const uses = usesOf(edition);
	const { published } = edition.content;
	const reworded = rewordings(published);
	return anchoredOf(edition).map(({ kind, path, name, number, text }) => {
		const isTold = kind === 'entry' || kind === 'source';
		const usedBy = (isTold ? [] : uses(path)).map(({ place, path: leads, sentence }) => ({
			name: place.name,
			url: outerHref(leads),
			...(sentence === undefined ? {} : { sentence }),
		}));
		return {
			url: outerHref(path),
			kind,
			name,
			...(number === undefined ? {} : { number }),
			words: firstWords(text),
			...((version) => (version === undefined ? {} : { edition: version }))(
				reworded(path)[0]?.version ?? published.ledger[path]?.since,
			),
			...(usedBy.length > 0 ? { usedBy } : {}),
		};
	});
};
