/** A quotation is the words of a source that was read, and not of one that is known through another only. */
import type { FieldPath } from '../../source/types.ts';
import { allEntries, referencesOf } from '../walk.ts';
import { errorAt, type Rule } from './rule.ts';

/** True for the way to the source of a quotation: `commitments[0].quote.source`. */
const isOfQuotation = (path: FieldPath): boolean =>
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
				return errorAt(
					entry,
					path,
					'unread-quotation',
					`'${value}' was not read`,
					`name the source in which the words were read${perhaps}, or read it and say so under custom.read`,
				);
			}),
	);
};
