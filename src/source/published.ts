/** Reads what was published: the ledger of anchors, and the editions. Both are written by `npm run anchors`. */
import { join } from 'node:path';
import type { z } from 'zod';
import { ledger, publishedEdition, type Ledger, type PublishedEdition } from '../schema/ledger.ts';
import { filesIn, isThere, readText, shownName } from './files.ts';
import { fieldName, type Problem } from './problem.ts';
import { startOfFile, type Position } from './place.ts';
import { readJson } from './json-source.ts';

/** The names of the file and the folder, at the top of the content. */
export const ledgerFile = 'anchors.json';
export const editionsFolder = 'editions';

/** What a release has written. Nothing is in it before the first. */
export interface Published {
	readonly ledger: Ledger;
	/** The newest first. */
	readonly editions: readonly PublishedEdition[];
	/** Where an address stands in the ledger. */
	readonly at: (address: string) => Position;
}

const fault = (position: Position, field: string, wrong: string): Problem => ({
	severity: 'error',
	rule: 'bad-ledger',
	position,
	field,
	wrong,
	advice: 'take the file back as `npm run anchors` wrote it, and change of it only heir and note',
});

/** Reads one of the files. */
const readAs = <Schema extends z.ZodType>(path: string, schema: Schema) => {
	const file = shownName(path);
	const start = startOfFile(file);
	const read = readText(path);
	if ('unreadable' in read)
		return { at: () => start, problems: [fault({ ...start, ...read.at }, 'file', read.unreadable)] };
	const source = readJson(read.text, file);
	if (source.problem) return { at: () => start, problems: [source.problem] };
	const parsed = schema.safeParse(source.data);
	return {
		at: (address: string) => source.at([address]),
		...(parsed.success ? { data: parsed.data } : {}),
		problems: (parsed.error?.issues ?? []).map(({ path: at, message }) => {
			const field = at.filter((step) => typeof step !== 'symbol');
			return fault(source.at(field), fieldName(field), message);
		}),
	};
};

/** As numbers where they are numbers: 1.10.0 is younger than 1.9.0. */
const byVersion = (a: PublishedEdition, b: PublishedEdition): number =>
	b.version.localeCompare(a.version, 'en', { numeric: true });

/** Reads what was published of a case. */
export const readPublished = (
	root: string,
): { readonly published: Published; readonly problems: readonly Problem[] } => {
	const path = join(root, ledgerFile);
	const first = isThere(path) ? readAs(path, ledger) : undefined;
	const folder = join(root, editionsFolder);
	const editions = filesIn(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => readAs(join(folder, name), publishedEdition));
	return {
		published: {
			ledger: first?.data ?? {},
			editions: editions.flatMap(({ data }) => data ?? []).sort(byVersion),
			at: first?.at ?? (() => startOfFile(shownName(path))),
		},
		problems: [...(first?.problems ?? []), ...editions.flatMap(({ problems }) => problems)],
	};
};
