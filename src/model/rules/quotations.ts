/** A quotation is the words of a source that was read, and not of one that is known through another only. */
import { fieldName } from '../../source/problem.ts';
import { allEntries, referencesOf } from '../walk.ts';
import { error, type Rule } from './rule.ts';

/** True for the way to the source of a quotation: `commitments[0].quote.source`. */
const isOfQuotation = (path: readonly (string | number)[]): boolean =>
	path.at(-1) === 'source' && (path.at(-2) === 'quote' || path.at(-3) === 'furtherQuotes');

export const quotations: Rule = ({ content }) => {
	const sources = new Map((content.files.sources?.data ?? []).map((source) => [source.id, source.custom]));
	const wasRead = (id: string | undefined): id is string => id !== undefined && sources.get(id)?.read === true;
	return allEntries(content).flatMap((entry) =>
		referencesOf(entry)
			.filter(({ path, value }) => isOfQuotation(path) && sources.has(value) && !wasRead(value))
			.map(({ path, value }) => {
				const through = sources.get(value)?.quotedIn;
				const perhaps = wasRead(through) ? `, '${through}' perhaps` : '';
				return error(
					'unread-quotation',
					entry.at(path),
					fieldName(path),
					`'${value}' was not read`,
					`name the source in which the words were read${perhaps}, or read it and say so under custom.read`,
				);
			}),
	);
};
