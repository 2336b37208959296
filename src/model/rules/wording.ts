/** The wording of what follows a commitment: parts that are there, words that are quoted, a line with a beginning. */
import { nearest, type Problem } from '../../source/problem.ts';
import { placedCommitments, rootOf, type PlacedCommitment } from '../lines.ts';
import { errorAt, type Rule } from './rule.ts';

/** The quotations of a commitment. */
export const quotesOf = ({ commitment: { quote, furtherQuotes = [] } }: PlacedCommitment) => [
	...(quote ? [quote] : []),
	...furtherQuotes,
];

/** The words of a cell stand in a quotation of the same commitment, of the language that the cell names. */
const isQuoted = (placed: PlacedCommitment, words: string, lang?: string) =>
	quotesOf(placed).some((each) => each.text.includes(words) && (lang === undefined || each.lang === lang));

/** Each key is a part of the root, and each of its words is quoted. */
const cells = (placed: PlacedCommitment, root: PlacedCommitment): readonly Problem[] => {
	const { entry, index, commitment } = placed;
	const known = [...new Set((root.commitment.parts ?? []).map(({ id }) => id))];
	const { wording } = commitment;
	if (wording && root === placed) {
		const advice = "say whose words it takes up, under 'follows', or take the wording out";
		return [errorAt(entry, ['commitments', index, 'wording'], 'unknown-part', 'the commitment follows none', advice)];
	}
	return Object.entries(wording ?? {}).flatMap(([id, cell]): readonly Problem[] => {
		const path = ['commitments', index, 'wording', id];
		if (!known.includes(id)) {
			const wrong = `'${root.key}' has no part '${id}'`;
			const advice = known.length === 0 ? "write the parts there, under 'parts'" : `use one of ${known.join(', ')}`;
			return [errorAt(entry, path, 'unknown-part', wrong, advice, nearest(id, known))];
		}
		if (cell === 'gone' || cell.reported === true || isQuoted(placed, cell.words, cell.lang)) return [];
		return [
			errorAt(
				entry,
				[...path, 'words'],
				'words-not-quoted',
				`'${cell.words}' stands in no quotation of the commitment${cell.lang === undefined ? '' : ` in '${cell.lang}'`}`,
				"copy the words from its 'quote' or 'furtherQuotes', or write reported: true",
			),
		];
	});
};

/** True where a commitment is among those that it follows. */
const leadsBack = (all: ReadonlyMap<string, PlacedCommitment>, key: string): boolean => {
	const seen = new Set<string>();
	let next = all.get(key)?.commitment.follows?.commitment;
	while (next !== undefined && next !== key && !seen.has(next)) {
		seen.add(next);
		next = all.get(next)?.commitment.follows?.commitment;
	}
	return next === key;
};

/** Every commitment that follows another, or says how its wording differs. */
export const wording: Rule = ({ content }) => {
	const all = placedCommitments(content);
	return [...all.values()].flatMap((placed): readonly Problem[] => {
		const { entry, index, commitment, key } = placed;
		const root = rootOf(all, key);
		if (root) return cells(placed, root);
		// What leads nowhere is told by the rule on references; what leads back is told here.
		const path = ['commitments', index, 'follows', 'commitment'];
		const wrong = `what '${commitment.follows?.commitment ?? ''}' follows leads back here`;
		return leadsBack(all, key)
			? [errorAt(entry, path, 'circular-line', wrong, 'let the earliest of them follow none')]
			: [];
	});
};
