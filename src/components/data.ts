/** The collections as data: each field of the content, references as ids, the body as plain text and HTML. */
import { folderOf, paths, type EntityKind } from '../model/address.ts';
import type { Edition } from '../model/types.ts';
import type { MarkdownCollection } from '../schema/index.ts';
import type { Entry } from '../source/types.ts';
import { href } from '../site.ts';
import { createPageRenderer } from './render.ts';

/** One row of a data file. */
export type DataRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly url: string };

/** The data files of a case, by the name of their collection: those of which it has an entry. */
export const dataFiles = (edition: Edition): ReadonlyMap<MarkdownCollection, readonly DataRow[]> => {
	const rowOf = (entry: Entry, path: string): DataRow => ({
		id: entry.id,
		url: href(path),
		...entry.data,
		text: entry.body.text,
		html: createPageRenderer(edition, { citations: false }).body(entry.body),
	});
	const files: readonly (readonly [MarkdownCollection, readonly DataRow[]])[] = [
		['events', edition.events.map(({ id, entry }) => rowOf(entry, paths.event(id)))],
		...(Object.entries(folderOf) as [EntityKind, (typeof folderOf)[EntityKind]][]).map(
			([kind, folder]) =>
				[folder, [...edition[folder].values()].map(({ entry }) => rowOf(entry, paths.entity(kind, entry.id)))] as const,
		),
	];
	return new Map(files.filter(([, rows]) => rows.length > 0));
};
