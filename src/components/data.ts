/** The collections as data: each field of the content, references as ids, the body as plain text and HTML. */
import { placeOf } from '../model/address.ts';
import type { Edition } from '../model/types.ts';
import { collectionWords } from '../schema/collections.ts';
import type { DataCollection } from '../schema/json-schema.ts';
import { dataCollections } from '../schema/json-schema.ts';
import { outerHref } from '../site.ts';
import { once } from '../source/once.ts';
import type { Entry } from '../source/types.ts';
import { createPageRenderer } from './render.ts';

/** One row of a data file. `url` is absent of what has no page, and absolute where it is known where the site lives. */
export type DataRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly url?: string };

/** What an entry of a collection is, without where an editor finds its file. */
export const entryWords = (name: DataCollection): string => /^[^:]+/.exec(collectionWords[name])?.[0] ?? '';

/** The entries of a collection of Markdown files, in the order in which the site lists them. */
const entriesOf = (edition: Edition, name: DataCollection): readonly Entry[] => {
	switch (name) {
		case 'events':
			return edition.events.map(({ entry }) => entry);
		case 'claims':
			return edition.claims.map(({ entry }) => entry);
		case 'agreements':
		case 'actors':
		case 'mechanisms':
		case 'concepts':
			return [...edition[name].values()].map(({ entry }) => entry);
		case 'ties':
		case 'pledge':
			return [];
		default:
			return edition.content.entries[name];
	}
};

/** The records of a collection that is one file: ties have their ids, the pledge is a record by itself. */
const recordsOf = (
	{ content: { files } }: Edition,
	name: DataCollection,
): readonly ({ readonly id: string } & object)[] => {
	if (name === 'ties') return files.ties?.data ?? [];
	return name === 'pledge' && files.pledge ? [{ id: name, ...files.pledge.data }] : [];
};

/** The data files of a case, by the name of their collection: those of which it has an entry. Several addresses ask. */
export const dataFiles = once((edition: Edition): ReadonlyMap<DataCollection, readonly DataRow[]> => {
	const rowsOf = (name: DataCollection): readonly DataRow[] => {
		// Without the pledge that they are tried on, cases have no page.
		const place = name === 'scenarios' && !edition.content.files.pledge ? undefined : placeOf[name];
		const at = (id: string) => (place ? { url: outerHref(place(id)) } : {});
		return [
			...entriesOf(edition, name).map(({ id, data, body }) => ({
				id,
				...at(id),
				...data,
				...(body.tree.children.length === 0
					? {}
					: { text: body.text, html: createPageRenderer(edition, { citations: false, href: outerHref }).body(body) }),
			})),
			...recordsOf(edition, name).map((record) => ({ ...at(record.id), ...record })),
		];
	};
	return new Map(dataCollections.map((name) => [name, rowsOf(name)] as const).filter(([, rows]) => rows.length > 0));
});

/** The columns of the table of events. */
export const eventColumns = [
	'id',
	'title',
	'label',
	'date',
	'end',
	'track',
	'weight',
	'actors',
	'agreements',
	'mechanisms',
	'matters',
	'bearsOn',
	'sources',
	'doubt',
	'asOf',
	'text',
	'url',
] as const;
