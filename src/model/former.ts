/** What a page must still answer to: published anchors of it that are gone. Pure. */
import { once } from '../source/once.ts';
import { pageOf } from './address.ts';
import { anchoredOf } from './anchored.ts';
import { retired, type Resolution } from './ledger.ts';
import type { Edition } from './types.ts';

/** A published address that is gone, and where it leads. */
export interface Former {
	/** `/#its-id`, or the address of a page. */
	readonly path: string;
	/** Its first words. */
	readonly words: string;
	readonly resolution: Resolution;
}

/** Everything that was published and is gone. The same edition is asked once. */
export const formerOf = once((edition: Edition): readonly Former[] => {
	const { ledger } = edition.content.published;
	const there = Object.keys(ledger).length === 0 ? [] : anchoredOf(edition).map(({ path }) => path);
	const paths = new Set(there);
	return retired(ledger, (path) => paths.has(path));
});

/** The pages that were published and are gone, each with all that stood there. */
export const formerPages = (edition: Edition): ReadonlyMap<string, readonly Former[]> => {
	const pages = new Set(anchoredOf(edition).map(({ path }) => pageOf(path)));
	const gone = Map.groupBy(formerOf(edition), ({ path }) => pageOf(path));
	return new Map([...gone].filter(([page]) => !pages.has(page)));
};
