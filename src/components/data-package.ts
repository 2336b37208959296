/**
 * What the files of the data are, once they lie elsewhere: a Data Package (datapackage.org, version 2). How large each
 * file is, and its sum, the build adds, since it has written them by then.
 */
import { editionName } from '../citation/edition-source.ts';
import { exportFormats } from '../citation/export/index.ts';
import { dataParts, figuresOf } from '../figures/registry.ts';
import { paths } from '../model/address.ts';
import { firstMoment } from '../model/dates.ts';
import type { Edition } from '../model/types.ts';
import { absolute } from '../site.ts';
import { dataFiles, entryWords } from './data.ts';
import { dataWords as words } from './page-words.ts';

/** A file of the package. */
export interface DataResource {
	readonly name: string;
	/** From the folder of the package on. */
	readonly path: string;
	readonly title: string;
	readonly description?: string;
	readonly format: string;
	readonly mediatype: string;
	readonly encoding: 'utf-8';
	/** How many entries it has. Absent: it is no list. */
	readonly rows?: number;
	/** The JSON Schema of what it holds. */
	readonly describedby?: string;
}

/** The package. */
export interface DataPackage {
	readonly $schema: 'https://datapackage.org/profiles/2.0/datapackage.json';
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** Absent: it is not known where the site lives. */
	readonly homepage?: string;
	readonly version: string;
	/** The date of the edition, a moment as the format asks. */
	readonly created: string;
	readonly licenses: readonly { readonly title: string; readonly path: string }[];
	readonly contributors?: readonly { readonly title: string; readonly roles: readonly string[] }[];
	readonly sources: readonly { readonly title: string; readonly path: string }[];
	readonly resources: readonly DataResource[];
}

/** A path of the site, from the folder of the package on. */
const within = (path: string): string => path.slice(paths.downloads.length);

const resource = (
	path: string,
	title: string,
	more: Pick<DataResource, 'mediatype'> & Partial<Pick<DataResource, 'description' | 'rows' | 'describedby'>>,
): DataResource => {
	const file = within(path);
	return {
		name: file.replace(/(?<!\.csl)\.json$/, '').replaceAll('/', '-'),
		path: file,
		title,
		format: file.split('.').at(-1) ?? '',
		encoding: 'utf-8',
		...more,
	};
};

const json = 'application/json';

const resourcesOf = (edition: Edition): readonly DataResource[] => [
	...[...dataFiles(edition)].map(([name, rows]) =>
		resource(paths.data(name), name, {
			description: `${entryWords(name)}.`,
			mediatype: json,
			rows: rows.length,
			describedby: within(paths.dataSchema(name)),
		}),
	),
	...(edition.events.length > 0
		? [resource(paths.table('events'), words.table, { mediatype: 'text/csv', rows: edition.events.length })]
		: []),
	...figuresOf(edition)
		.filter(({ data }) => data)
		.map((figure) => resource(paths.figureData(...dataParts(figure)), figure.words, { mediatype: json })),
	...(edition.claims.length > 0
		? [
				resource(paths.annotations, words.annotations, {
					mediatype: 'application/ld+json',
					rows: edition.claims.length,
					describedby: within(paths.dataSchema('annotations')),
				}),
			]
		: []),
	...Object.entries(exportFormats).map(([ending, { words: format, mediaType }]) =>
		resource(paths.bibliography(ending), `${words.bibliography}, ${format}`, {
			mediatype: mediaType,
			rows: edition.sources.size,
		}),
	),
];

/** The package of an edition. */
export const dataPackage = (all: Edition): DataPackage => {
	const { site } = all;
	const { edition, licence, source } = site;
	const homepage = absolute(paths.essay);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: editionName(site),
		title: site.title,
		description: site.standfirst,
		...(homepage === undefined ? {} : { homepage }),
		version: edition.version,
		created: firstMoment(edition.date),
		licenses: [{ title: licence.name, path: licence.url }],
		...(edition.editor === undefined ? {} : { contributors: [{ title: edition.editor, roles: ['editor'] }] }),
		sources: [{ title: `${source.author}, ‘${source.title}’, ${source.publisher}, ${source.date}`, path: source.url }],
		resources: resourcesOf(all),
	};
};
