/**
 * The edition as the pages see it: `content/` read, checked and connected. An edge: it knows the environment. A build
 * reads once; the development server reads again whenever a file of the content has changed.
 */
import { contentDir, isBuild } from './environment.ts';
import { buildEdition } from './model/edition.ts';
import { checkContent, errorsIn } from './model/integrity.ts';
import type { Edition } from './model/types.ts';
import { stampOf } from './source/files.ts';
import { formatProblem } from './source/problem.ts';
import { readContent } from './source/read.ts';
import type { Content } from './source/types.ts';

/** One state of the content, and what was made of it so far. */
interface Reading {
	readonly stamp: string;
	readonly content: Content;
	edition?: Edition;
	message?: string;
}

let last: Reading | undefined;

const read = (): Reading => {
	if (last && isBuild()) return last;
	const stamp = stampOf(contentDir());
	if (last?.stamp !== stamp) {
		const drafts = process.env['NODE_ENV'] === 'development';
		last = { stamp, content: readContent(contentDir(), { drafts }) };
	}
	return last;
};

/** What the content is known by: another text whenever a file of it has changed. */
export const currentStamp = (): string => read().stamp;

/** The content as it was read, checked or not. */
export const currentContent = (): Content => read().content;

/**
 * The edition. The same content gives the same object.
 * @throws Error whose message is every error of the check, a line each, as `npm run check` says it
 */
export const edition = (): Edition => {
	const reading = read();
	if (reading.edition) return reading.edition;
	reading.message ??= errorsIn(checkContent(reading.content)).map(formatProblem).join('\n');
	if (reading.message !== '') throw new Error(reading.message);
	return (reading.edition = buildEdition(reading.content));
};
