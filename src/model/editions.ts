/** What changed from one edition to the next. Pure. */
import type { PublishedEdition } from '../schema/ledger.ts';
import { Lists } from './lists.ts';

/** What became of one thing. */
export interface Change {
	readonly kind: 'added' | 'reworded' | 'retired';
	/** Its address. */
	readonly path: string;
	readonly name: string;
	/** What it said; empty where it was not there. */
	readonly before: string;
	/** What it says; empty where it is gone. */
	readonly now: string;
}

/** An edition and what changed from the one before it; of the first, nothing. */
export interface EditionChanges {
	readonly version: string;
	readonly date: string;
	readonly isFirst: boolean;
	readonly changes: readonly Change[];
}

/** The changes from one to the next, in the order of what is there, then what is gone. */
const changesBetween = (before: PublishedEdition, now: PublishedEdition): readonly Change[] => [
	...Object.entries(now.anchors).flatMap(([path, { name, text }]): readonly Change[] => {
		const was = before.anchors[path];
		if (was === undefined) return [{ kind: 'added', path, name, before: '', now: text }];
		return was.text === text ? [] : [{ kind: 'reworded', path, name, before: was.text, now: text }];
	}),
	...Object.entries(before.anchors).flatMap(([path, { name, text }]): readonly Change[] =>
		now.anchors[path] === undefined ? [{ kind: 'retired', path, name, before: text, now: '' }] : [],
	),
];

/**
 * The editions with their changes.
 * @param editions the newest first
 */
export const changesOf = (editions: readonly PublishedEdition[]): readonly EditionChanges[] =>
	editions.map((edition, index) => {
		const before = editions[index + 1];
		return {
			version: edition.version,
			date: edition.date,
			isFirst: before === undefined,
			changes: before ? changesBetween(before, edition) : [],
		};
	});

/** The anchor of an edition on the page of the changes: a version's dots become hyphens. */
export const editionId = (version: string): string => `edition-${version.replace(/[^A-Za-z0-9]+/g, '-')}`;

/** The anchor of a change on its page. A version has dots, an address a slash: both become hyphens. */
export const changeId = (version: string, path: string): string =>
	`changed-${version}-${path}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');

/** The editions that reworded each thing, the newest first. */
export const rewordings = (editions: readonly PublishedEdition[]): ((path: string) => readonly string[]) => {
	const found = new Lists<string>();
	for (const { version, changes } of changesOf(editions))
		for (const { kind, path } of changes) if (kind === 'reworded') found.add(path, version);
	return (path) => found.get(path);
};
