/**
 * The edition as the pages see it: `content/` read, checked and connected. An edge: it knows the environment. A build
 * reads once; the development server reads again whenever a file of the content has changed.
 */
import { buildEdition } from './model/edition.ts';
import { checkContent, errorsIn } from './model/integrity.ts';
import type { Edition } from './model/types.ts';
import { stampOf } from './source/files.ts';
import { formatProblem } from './source/problem.ts';
import { readContent } from './source/read.ts';

/** The folder of the case: `CONTENT_DIR`, by default `content`. */
export const contentDir = (): string => process.env['CONTENT_DIR'] ?? 'content';

let last: { stamp: string; edition?: Edition; message?: string } | undefined;

/** What a failed check says: a line a problem, for the terminal, the overlay and CI alike. */
const load = (stamp: string): typeof last => {
	const drafts = process.env['NODE_ENV'] === 'development';
	const content = readContent(contentDir(), { drafts });
	const errors = errorsIn(checkContent(content));
	return errors.length > 0
		? { stamp, message: errors.map(formatProblem).join('\n') }
		: { stamp, edition: buildEdition(content) };
};

/**
 * The edition.
 * @throws Error whose message is every problem, a line each, where the check fails
 */
export const edition = (): Edition => {
	if (last === undefined || process.env['NODE_ENV'] !== 'production') {
		const stamp = stampOf(contentDir());
		if (last?.stamp !== stamp) last = load(stamp);
	}
	if (last?.edition === undefined) throw new Error(last?.message ?? 'the content could not be read');
	return last.edition;
};
