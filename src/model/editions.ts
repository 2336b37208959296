/** What changed from one edition to the next. Pure. */
import type { Ledger, PublishedEdition } from '../schema/ledger.ts';
import { once } from '../source/once.ts';
import type { Published } from '../source/published.ts';
import { resolve } from './ledger.ts';
import { Lists } from './lists.ts';

/** What became of things, in the order in which it is told. */
export const changeKinds = ['reworded', 'added', 'moved', 'merged', 'retired'] as const;

/** What became of one thing. */
export interface Change {
	/** `moved`: it bears another address; `merged`: what was there already says it now. */
	readonly kind: (typeof changeKinds)[number];
	/** Its address: of what moved the new one, of what is gone the one that it had. */
	readonly path: string;
	readonly name: string;
	/** Of what moved, the address that it had. */
	readonly from?: string;
	/** Of what was merged, the address of what says it now. */
	readonly into?: string;
	/** What it said; empty where it was not there. */
	readonly before: string;
	/** What it says; empty where it is gone. */
	readonly now: string;
}

/** An edition and what changed from the one before it; of the first, nothing. */
export interface EditionChanges {
	readonly version: string;
	readonly date: string;
	/** The version of the edition before it. Absent: there is none. */
	readonly since?: string;
	readonly changes: readonly Change[];
}

/** The changes from one to the next, in the order of what is there, then what is gone. */
const changesBetween = (before: PublishedEdition, now: PublishedEdition, ledger: Ledger): readonly Change[] => {
	const heirs = Object.keys(before.anchors).flatMap((path): (readonly [from: string, to: string])[] => {
		const found = resolve(ledger, (each) => now.anchors[each] !== undefined, path);
		return found.to === 'heir' ? [[path, found.path]] : [];
	});
	// The first that leads to something new is what it was; what else leads there was merged into it.
	const movedFrom = new Map([...heirs].reverse().flatMap(([from, to]) => (before.anchors[to] ? [] : [[to, from]])));
	const heirOf = new Map(heirs);
	const there = Object.entries(now.anchors).flatMap(([path, { name, text }]): readonly Change[] => {
		const from = movedFrom.get(path);
		if (from !== undefined)
			return [{ kind: 'moved', path, name, from, before: before.anchors[from]?.text ?? '', now: text }];
		const was = before.anchors[path];
		if (was === undefined) return [{ kind: 'added', path, name, before: '', now: text }];
		return was.text === text ? [] : [{ kind: 'reworded', path, name, before: was.text, now: text }];
	});
	const moved = new Set(movedFrom.values());
	const gone = Object.entries(before.anchors).flatMap(([path, { name, text }]): readonly Change[] => {
		if (now.anchors[path] !== undefined || moved.has(path)) return [];
		const into = heirOf.get(path);
		const change = { path, name, before: text, now: '' };
		return [into === undefined ? { kind: 'retired', ...change } : { kind: 'merged', into, ...change }];
	});
	return [...there, ...gone];
};

/** The editions, the newest first, and the ledger, which names heirs. */
type Released = Pick<Published, 'editions' | 'ledger'>;

/** The editions with their changes. Each page asks; the same editions are compared once. */
export const changesOf = once(({ editions, ledger }: Released): readonly EditionChanges[] =>
	editions.map((edition, index) => {
		const { version, date } = edition;
		const before = editions[index + 1];
		return before
			? { version, date, since: before.version, changes: changesBetween(before, edition, ledger) }
			: { version, date, changes: [] };
	}),
);

/** The anchor of an edition on the page of the changes: a version's dots become hyphens. */
export const editionId = (version: string): string => `edition-${version.replace(/[^A-Za-z0-9]+/g, '-')}`;

/** Whether no edition was released yet: what stands is a draft then, whose texts may change without notice. */
export const isDraft = ({ editions }: Pick<Published, 'editions'>): boolean => editions.length === 0;

/** The anchor of a change on its page. A version has dots, an address a slash: both become hyphens. */
export const changeId = (version: string, path: string): string =>
	`changed-${version}-${path}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');

/** A change of words. */
export interface Rewording {
	/** The edition that made it. */
	readonly version: string;
	/** The last edition with the words before. */
	readonly since: string;
}

/** What reworded each thing, the newest first. */
export const rewordings = (published: Released): ((path: string) => readonly Rewording[]) => {
	const found = new Lists<Rewording>();
	for (const { version, since, changes } of changesOf(published))
		for (const { kind, path, before, now } of changes)
			if (since !== undefined && (kind === 'reworded' || (kind === 'moved' && before !== now)))
				found.add(path, { version, since });
	return (path) => found.get(path);
};

/** Where it is told, word by word, what a thing that is gone said: the edition that took it out, by its address. */
export const departures = (published: Released): ((path: string) => string | undefined) => {
	const found = new Map(
		changesOf(published).flatMap(({ version, changes }) =>
			changes.flatMap(({ kind, path, from }): (readonly [string, string])[] => {
				const gone = kind === 'merged' || kind === 'retired' ? path : from;
				return gone === undefined ? [] : [[gone, changeId(version, path)]];
			}),
		),
	);
	return (path) => found.get(path);
};
