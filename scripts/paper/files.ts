/** The files for paper and for an e-reader, made from a finished build: by name, their bytes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFile } from '../../src/integration/single-file/index.ts';
import { paths } from '../../src/model/address.ts';
import type { Site } from '../../src/schema/site.ts';
import { epubOf } from './epub.ts';
import type { PaperMetadata } from './metadata.ts';
import { printDocuments, type PaperDocument } from './print.ts';

/** Where the build lies, and what is known of the case. */
export interface Built {
	readonly folder: string;
	/** The base path, without a slash at its end. */
	readonly base: string;
	/** Where the site will live; absent where that is not known. */
	readonly siteUrl?: string;
	readonly site: Site;
}

/** What is said of a document. Whose argument it retells did not write it: without an editor it has no author. */
export const aboutOf = ({ edition, standfirst }: Site, title: string): PaperMetadata => ({
	title,
	...(edition.editor === undefined ? {} : { author: edition.editor }),
	subject: standfirst,
	language: 'en-GB',
	date: edition.date,
});

/** Makes them all. @throws Error where there is no browser */
export const paperFiles = async ({ folder, base, siteUrl, site }: Built): Promise<ReadonlyMap<string, Uint8Array>> => {
	const read = (address: string): Buffer => readFileSync(join(folder, address.slice(base.length)));
	const absolute = (address: string) => (siteUrl === undefined ? undefined : new URL(address, siteUrl).href);
	const oneFile = (path: string): string => singleFile(read(path).toString('utf8'), { base, read, absolute });
	const essay = oneFile(`${base}/index.html`);
	const documents: (readonly [string, PaperDocument])[] = [
		[paths.essayPdf, { html: essay, about: aboutOf(site, site.title) }],
	];
	const briefing = `${base}${paths.briefing}index.html`;
	if (existsSync(join(folder, briefing.slice(base.length)))) {
		documents.push([paths.briefingPdf, { html: oneFile(briefing), about: aboutOf(site, `Briefing: ${site.title}`) }]);
	}
	const printed = await printDocuments(documents.map(([, document]) => document));
	return new Map([
		...documents.map(([path], index): [string, Uint8Array] => [path, printed[index] ?? new Uint8Array()]),
		[
			paths.epub,
			epubOf(essay, {
				...aboutOf(site, site.title),
				address: absolute(`${base}/`),
				version: site.edition.version,
				licence: site.licence.name,
			}),
		],
	]);
};
