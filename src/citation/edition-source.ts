/** The edition, its parts and the article that it retells, as sources that can be cited. Pure. */
import type { AnyEntity, Edition, EventNode } from '../model/types.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/sources.ts';
import { slug } from './slug.ts';

const dateParts = (date: string): NonNullable<Source['issued']> => ({ 'date-parts': [date.split('-').map(Number)] });

/** The language in which the edition is written. */
const language = 'en-GB';

/** The edition's name among data: its short title in words; where that has no Latin letter, what it is. */
export const editionName = ({ shortTitle }: Site): string => slug(shortTitle) || 'edition';

/** A key that tells the edition in a library of many. */
const keyOf = (site: Site): string => `${editionName(site)}-${site.edition.date.split('-')[0] ?? ''}`;

/**
 * This edition. Where nobody has signed it, it has no author: its citation begins with its title.
 * @param address where it stands; absent where that is not known
 */
export const editionSource = (site: Site, address?: string): Source => {
	const { title, shortTitle, edition } = site;
	return {
		id: keyOf(site),
		type: 'webpage',
		title,
		'title-short': shortTitle,
		...(edition.editor === undefined ? {} : { author: [{ literal: edition.editor }] }),
		issued: dateParts(edition.date),
		version: edition.version,
		language,
		...(address === undefined ? {} : { URL: address }),
	};
};

/** A part of this edition, by its own title. */
const partSource = (site: Site, part: Pick<Source, 'id' | 'title'>, address?: string): Source => {
	const { 'title-short': short, title, ...whole } = editionSource(site, address);
	void short;
	return { ...whole, ...part, 'container-title': title };
};

/** An event as a part of this edition. */
export const eventSource = (site: Site, { id, entry }: EventNode, address?: string): Source =>
	partSource(site, { id: `event-${id}`, title: entry.data.title }, address);

/** An entry of the reference as a part of this edition. */
export const entrySource = (site: Site, { kind, id, label }: AnyEntity, address?: string): Source =>
	partSource(site, { id: `${kind}-${id}`, title: label }, address);

/**
 * The article that is retold, as its entry in the bibliography says, without the day on which we read it: the reader's is
 * another. Where it has no entry, as the site names it.
 */
export const articleSource = ({ site, sources }: Pick<Edition, 'site' | 'sources'>): Source => {
	const { id, title, author, firstIn, publisher, date, url } = site.source;
	const listed = sources.get(id)?.data;
	if (listed) {
		const { accessed, ...source } = listed;
		void accessed;
		return source;
	}
	return {
		id,
		type: firstIn === undefined ? 'webpage' : 'article',
		title,
		author: [{ literal: author }],
		...(firstIn === undefined ? {} : { 'container-title': firstIn }),
		publisher,
		issued: dateParts(date),
		URL: url,
	};
};
