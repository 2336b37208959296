/** What the drafting table works on in the browser, and offers for download. */
import type { DraftPart, DraftText, Found, Reach, Redrafting } from '../../model/draft.ts';
import { redraftedCases, turnedBy, type DraftedWords, type DraftingTable } from '../../model/drafting.ts';
import { ownDraft } from '../../model/draft.ts';
import { finding } from './words.ts';

export interface DraftingData {
	/** The commitment whose parts are redrafted, `agreement/id`. */
	readonly of: string;
	readonly parts: readonly (DraftPart & {
		readonly asks: string;
		readonly positions: readonly {
			readonly id: string;
			readonly words: DraftedWords;
			readonly texts: readonly string[];
			readonly says: string;
			readonly changes: readonly Redrafting[];
		}[];
	})[];
	readonly texts: readonly (DraftText & { readonly key: string })[];
	/** What each test made of each case by the clause's own words. */
	readonly cases: readonly { readonly id: string; readonly tests: readonly Found[]; readonly reach: Reach }[];
}

export const draftingData = ({ root, parts, texts, cases }: DraftingTable): DraftingData => ({
	of: root.key,
	parts: parts.map(({ id, asks, positions }) => ({
		id,
		asks,
		positions: positions.map((position) => ({
			id: position.id,
			words: position.words,
			texts: position.texts.map(({ text }) => text.key),
			says: position.says,
			changes: position.changes,
		})),
	})),
	texts: texts.map(({ key, draft }) => ({ key, draft })),
	cases: cases.map(({ entry, tests, reach }) => ({ id: entry.id, tests, reach })),
});

/** The words of a position as they are read; of what is gone, nothing. */
export const shownWords = (words: DraftedWords): string | undefined =>
	words === 'gone' ? undefined : (words.gloss ?? words.words);

/** The title of the figure: how many of the other wordings change anything. */
export const findingOf = (table: DraftingTable): string =>
	finding(
		table.parts.flatMap(({ id, part, positions }) =>
			positions.slice(1).map((position) => ({
				words: shownWords(position.words) ?? part.words,
				gone: position.words === 'gone',
				turns: turnedBy(table, id, position.id).length,
			})),
		),
		table.cases.length,
	);

/** How the clause itself has the cases. */
export const ownTurns = (table: DraftingTable) =>
	redraftedCases(table, ownDraft(table.parts)).map(({ of, reach }) => ({ own: of.reach, now: reach }));
