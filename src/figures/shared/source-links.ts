/** Sources as links of a word each, where a line has no room for their titles. */
import { h } from 'hastscript';
import { shortAuthor } from '../../citation/note.ts';
import { paths, type Href } from '../../model/address.ts';
import { isEastAsian } from '../../model/characters.ts';
import type { Edition } from '../../model/types.ts';
import { parted, type Line } from './line.ts';

/** The sources, each by who made it, in brackets; nothing for none. A space stands before them. */
export const sourceLinks = (edition: Edition, ids: readonly string[], href: Href): Line => {
	const links = ids.flatMap((id) => {
		const source = edition.sources.get(id);
		if (!source) return [];
		const name = shortAuthor(source.data);
		// A name in characters of its own says its language, which chooses the face that draws it.
		const lang = isEastAsian(name) ? source.data.language : undefined;
		return [h('a', { href: href(paths.source(id)), lang }, name)];
	});
	if (links.length === 0) return [];
	return [' (', ...parted('; ', links), ')'];
};
