/** Things that are used, for the pages of uses: what each is called, where it is at home, and its uses. */
import { bibliography, htmlOf } from '../citation/bibliography.ts';
import { letterGroups } from '../citation/letters.ts';
import { plainTitle, shortAuthor } from '../citation/note.ts';
import { paths } from '../model/address.ts';
import type { Edition } from '../model/types.ts';
import { usesOf, type Use } from '../model/where-used.ts';

/** A thing and its uses, of which there is at least one. */
export interface Used {
	readonly id: string;
	/** What it is called, as safe HTML. */
	readonly html: string;
	/** Where it is at home, from the site's root. */
	readonly path: string;
	readonly uses: readonly Use[];
}

/** The events that something names, in order of time. */
export const usedEvents = (edition: Edition): readonly Used[] =>
	edition.events
		.map(({ id, entry }) => {
			const path = paths.event(id);
			return { id, html: htmlOf(entry.data.title), path, uses: usesOf(edition)(path) };
		})
		.filter(({ uses }) => uses.length > 0);

/** The sources that something rests on, by the letters of the bibliography. */
export const usedSources = (edition: Edition): readonly (readonly [letter: string, used: readonly Used[]])[] =>
	letterGroups(bibliography(edition, [...edition.sources.keys()], { sorted: true }))
		.map(([letter, entries]): [string, readonly Used[]] => [
			letter,
			entries.flatMap(({ id }): readonly Used[] => {
				const source = edition.sources.get(id)?.data;
				const uses = usesOf(edition)(paths.source(id));
				if (!source || uses.length === 0) return [];
				const name = `${shortAuthor(source)}, ${plainTitle(source)}`;
				return [{ id, html: htmlOf(name, source.language), path: paths.source(id), uses }];
			}),
		])
		.filter(([, used]) => used.length > 0);
