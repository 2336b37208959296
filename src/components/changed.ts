/** What was reworded since it was published: where that is told, word by word. */
import { paths } from '../model/address.ts';
import { changeId, rewordings } from '../model/editions.ts';
import type { Edition } from '../model/types.ts';
import { href } from '../site.ts';

/** A change of words. */
export interface Changed {
	/** Where it is told. */
	readonly href: string;
	/** The last edition with the words before. */
	readonly since: string;
}

/** What became of the words at a path since the edition before the last change; nothing where they are as they were. */
export const changedOf = (edition: Edition): ((path: string) => Changed | undefined) => {
	const reworded = rewordings(edition.content.published);
	return (path) => {
		const [last] = reworded(path);
		return last && { href: href(`${paths.changes}#${changeId(last.version, path)}`), since: last.since };
	};
};
