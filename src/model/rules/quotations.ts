/** A quotation is the words of a source that was read, or of one known through a source that was. */
import { fieldName } from '../../source/problem.ts';
import { allEntries, referencesOf } from '../walk.ts';
import { error, type Rule } from './rule.ts';

/** True for the way to the source of a quotation: `commitments[0].quote.source`. */
const isOfQuotation = (path: readonly (string | number)[]): boolean =>
	path.at(-1) === 'source' && (path.at(-2) === 'quote' || path.at(-3) === 'furtherQuotes');

export const quotations: Rule = ({ content }) => {
	const sources = new Map((content.files.sources?.data ?? []).map((source) => [source.id, source.custom]));
	const wasRead = (id: string | undefined): boolean => id !== undefined && sources.get(id)?.read === true;
	return allEntries(content).flatMap((entry) =>
		referencesOf(entry)
			.filter(({ path, value }) => isOfQuotation(path) && sources.has(value))
			.filter(({ value }) => !wasRead(value) && !wasRead(sources.get(value)?.quotedIn))
			.map(({ path, value }) =>
				error(
					'unread-quotation',
					entry.at(path),
					fieldName(path),
					`'${value}' was not read, nor is it said where it is quoted`,
					'quote from a source that was read, or name under quotedIn the one that quotes it',
				),
			),
	);
};
