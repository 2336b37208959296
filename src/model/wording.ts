/** How a clause travelled: a row a text, a column a part of the clause. Pure. */
import type { Part } from '../schema/commitments.ts';
import type { Content } from '../source/types.ts';
import { lineOf, type PlacedCommitment } from './lines.ts';

/** What stands in the place of a part. */
export type WordingCell =
	| {
			readonly state: 'words' | 'reported';
			readonly words: string;
			/** Absent: the edition's language. */
			readonly lang?: string;
			readonly gloss?: string;
			/** True where they, or what they mean, are the root's very words. */
			readonly same: boolean;
	  }
	| { readonly state: 'gone' | 'unknown' };

/** A text of the line. */
export interface WordingRow {
	readonly placed: PlacedCommitment;
	/** `root`: the clause itself. `borne`: a source says that its words come from there. `alike`: none does. */
	readonly descent: 'root' | 'borne' | 'alike';
	/** In the order of the parts. */
	readonly cells: readonly WordingCell[];
}

/** What became of a part in the texts that followed. */
export interface PartFate {
	readonly part: Part;
	/** In how many of them it stands word for word. */
	readonly same: number;
	/** In how many of these it is known by report alone. */
	readonly reported: number;
	/** In how many other words stand in its place. */
	readonly changed: number;
	readonly gone: number;
	readonly unknown: number;
}

export interface Wording {
	readonly parts: readonly Part[];
	/** In order of time, the root first. */
	readonly rows: readonly WordingRow[];
	/** In the order of the parts. */
	readonly fates: readonly PartFate[];
}

const cellsOf = (placed: PlacedCommitment, parts: readonly Part[], isRoot: boolean): readonly WordingCell[] =>
	parts.map(({ id, words }): WordingCell => {
		if (isRoot) return { state: 'words', words, same: true };
		const cell = placed.commitment.wording?.[id];
		if (cell === undefined) return { state: 'unknown' };
		if (cell === 'gone') return { state: 'gone' };
		return {
			state: cell.reported === true ? 'reported' : 'words',
			words: cell.words,
			same: (cell.gloss ?? cell.words).toLowerCase() === words.toLowerCase(),
			...(cell.lang === undefined ? {} : { lang: cell.lang }),
			...(cell.gloss === undefined ? {} : { gloss: cell.gloss }),
		};
	});

/** Whether a cell has the root's words, and not what they are in another language. */
const isWordForWord = (cell: WordingCell): boolean => 'same' in cell && cell.same && cell.lang === undefined;

/**
 * The matrix of a line.
 * @param key any commitment of the line, `agreement/id`
 * @returns undefined where its root is not taken apart, or nothing follows it
 */
export const wordingOf = (content: Content, key: string): Wording | undefined => {
	const [root, ...followers] = lineOf(content, key);
	const parts = root?.commitment.parts ?? [];
	if (!root || parts.length === 0 || followers.length === 0) return undefined;
	const rows: readonly WordingRow[] = [
		{ placed: root, descent: 'root', cells: cellsOf(root, parts, true) },
		...followers.map((placed): WordingRow => ({
			placed,
			descent: placed.commitment.follows?.borne === undefined ? 'alike' : 'borne',
			cells: cellsOf(placed, parts, false),
		})),
	];
	const fates = parts.map((part, column): PartFate => {
		const cells = rows.slice(1).flatMap((row) => row.cells[column] ?? []);
		const number = (is: (cell: WordingCell) => boolean): number => cells.filter(is).length;
		return {
			part,
			same: number(isWordForWord),
			reported: number((cell) => isWordForWord(cell) && cell.state === 'reported'),
			changed: number((cell) => 'same' in cell && !isWordForWord(cell)),
			gone: number(({ state }) => state === 'gone'),
			unknown: number(({ state }) => state === 'unknown'),
		};
	});
	return { parts, rows, fates };
};
