/**
 * The ledger of published anchors: a link that once worked still leads somewhere. Pure.
 *
 * An anchor that is gone names its heir, which may be gone itself and have one; or it has a note of what was there.
 */
import type { Ledger } from '../schema/ledger.ts';

/** What an anchored thing is to the ledger. */
export interface Thing {
	readonly path: string;
	readonly text: string;
}

/** Where a published anchor leads: it is there, another has taken its place, a note says what was there, or nothing does. */
export type Resolution =
	| { readonly to: 'itself' }
	| { readonly to: 'heir'; readonly path: string }
	| { readonly to: 'note'; readonly text: string }
	| { readonly to: 'nothing' };

/** So many words are enough to know a text again. */
const enough = 12;

/** The first words of a text. */
export const firstWords = (text: string): string => text.split(/\s+/).slice(0, enough).join(' ');

/** Where an address leads. A chain of heirs that comes round to itself leads nowhere. */
export const resolve = (ledger: Ledger, isThere: (path: string) => boolean, path: string): Resolution => {
	if (isThere(path)) return { to: 'itself' };
	const seen = new Set<string>();
	for (let at = path; !seen.has(at);) {
		seen.add(at);
		const entry = ledger[at];
		if (entry?.heir === undefined)
			return entry?.note === undefined ? { to: 'nothing' } : { to: 'note', text: entry.note };
		if (isThere(entry.heir)) return { to: 'heir', path: entry.heir };
		at = entry.heir;
	}
	return { to: 'nothing' };
};

/** The last heir that a chain of them names; none where the first has none. */
export const heirAtEnd = (ledger: Ledger, path: string, seen: ReadonlySet<string> = new Set()): string | undefined => {
	const heir = ledger[path]?.heir;
	if (heir === undefined || seen.has(path)) return undefined;
	return heirAtEnd(ledger, heir, new Set([...seen, path])) ?? heir;
};

/** Every anchor that is gone, with where it leads, in the order of the ledger. */
export const retired = (
	ledger: Ledger,
	isThere: (path: string) => boolean,
): readonly { readonly path: string; readonly words: string; readonly resolution: Resolution }[] =>
	Object.entries(ledger)
		.filter(([path]) => !isThere(path))
		.map(([path, { words }]) => ({ path, words, resolution: resolve(ledger, isThere, path) }));

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

/** How much of some first words a text still has, from 0 to 1. */
export const kept = (words: string, text: string): number => {
	const [before, now] = [wordsIn(words), wordsIn(text)];
	return before.size === 0 ? 1 : [...before].filter((word) => now.has(word)).length / before.size;
};

/** Below this a text is not the one that was published: fewer than half of its first words are left. */
const half = 0.5;

/** The thing that says what a lost anchor said, most likely. */
export const likelyHeir = (words: string, things: readonly Thing[]): string | undefined => {
	const best = things
		.map(({ path, text }) => ({ path, share: kept(words, text) }))
		.reduce((most, each) => (each.share > most.share ? each : most), { path: '', share: 0 });
	return best.share > half ? best.path : undefined;
};

/** The published anchors whose text has become another: what they said and what they say. */
export const becameOthers = (
	ledger: Ledger,
	things: readonly Thing[],
): readonly { readonly path: string; readonly before: string; readonly now: string }[] =>
	things.flatMap(({ path, text }) => {
		const entry = ledger[path];
		return entry && text !== '' && kept(entry.words, text) < half
			? [{ path, before: entry.words, now: firstWords(text) }]
			: [];
	});

/** What an editor is told of a text that has become another. */
export const otherText = ({ path, before, now }: ReturnType<typeof becameOthers>[number]): string =>
	`${path} is published with ‘${before}’ and says ‘${now}’: if that is another thing, give it another id (a warning)`;

/** The ledger after a release: what is new is added, what is there has its words of today, what is gone stays. */
export const afterRelease = (ledger: Ledger, things: readonly Thing[], version: string): Ledger => ({
	...ledger,
	...Object.fromEntries(
		things.map(({ path, text }) => [path, { words: firstWords(text) || path, since: ledger[path]?.since ?? version }]),
	),
});
