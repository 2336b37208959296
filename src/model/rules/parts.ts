/** The parts of a commitment: their words stand where they are said to stand, in their order. */
import type { Commitment, Part } from '../../schema/commitments.ts';
import type { Problem } from '../../source/problem.ts';
import type { Entry, FieldPath } from '../../source/types.ts';
import { errorAt, type Rule } from './rule.ts';

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** A problem where words do not stand just once in one of the texts. */
const notOnce = (
	entry: Entry,
	path: FieldPath,
	words: string,
	texts: readonly string[],
	where: string,
): readonly Problem[] => {
	const times = Math.max(0, ...texts.map((text) => timesIn(text, words)));
	return times === 1
		? []
		: [
				errorAt(
					entry,
					path,
					'words-not-once',
					`'${words}' ${times === 0 ? `does not stand in ${where}` : `stands ${times} times in ${where}`}`,
					times === 0 ? 'copy the words as they stand there' : 'write more of them, so that they stand once',
				),
			];
};

/** Parts that stand before the end of the one before them. */
const inDisorder = (entry: Entry, path: FieldPath, parts: readonly Part[], text: string): readonly Problem[] => {
	let end = 0;
	return parts.flatMap(({ words }, index) => {
		const start = text.indexOf(words);
		if (start < 0) return [];
		const before = end;
		end = Math.max(end, start + words.length);
		if (start >= before) return [];
		const wrong = `'${words}' begins before the part above it has ended`;
		const advice = 'put the parts in the order of the quotation, and let none overlap';
		return [errorAt(entry, [...path, index, 'words'], 'parts-in-disorder', wrong, advice)];
	});
};

const ofCommitment = (entry: Entry, commitment: Commitment, index: number): readonly Problem[] => {
	const { parts = [], quote, furtherQuotes = [] } = commitment;
	const path = ['commitments', index, 'parts'];
	if (parts.length === 0) return [];
	if (!quote) {
		const wrong = 'the commitment has no quotation to take apart';
		return [
			errorAt(entry, path, 'words-not-once', wrong, "add it: the words as 'quote', with their language and source"),
		];
	}
	return [
		...parts.flatMap(({ words, parallel = [] }, at) => [
			...notOnce(entry, [...path, at, 'words'], words, [quote.text], 'the quotation'),
			...parallel.flatMap(({ lang, words: theirs }, which) =>
				notOnce(
					entry,
					[...path, at, 'parallel', which, 'words'],
					theirs,
					furtherQuotes.filter((further) => further.lang === lang).map(({ text }) => text),
					`a further quotation in '${lang}'`,
				),
			),
		]),
		...inDisorder(entry, path, parts, quote.text),
	];
};

/** Every part of every commitment. */
export const parts: Rule = ({ content }) =>
	content.entries.agreements.flatMap((entry) =>
		(entry.data.commitments ?? []).flatMap((commitment, index) => ofCommitment(entry, commitment, index)),
	);
