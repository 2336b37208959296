/** Where a source can be opened: its DOI and its address; the copy that was read; a search for one that is kept. Pure. */
import { faultOfHost, hostOf } from '../schema/copy-hosts.ts';
import type { Source } from '../schema/sources.ts';
import { dateOf } from './note.ts';

const resolver = 'https://doi.org/';

/** The addresses that a reader is led to, the most lasting first: the DOI's, then the publisher's. */
export const addressesOf = ({ DOI, URL: url }: Source): string[] => {
	const resolved = DOI === undefined ? undefined : `${resolver}${encodeURI(DOI)}`;
	const isResolver = url !== undefined && /^https?:\/\/(?:dx\.)?doi\.org\//i.test(url);
	return [
		...(resolved === undefined ? [] : [resolved]),
		...(url === undefined || (resolved && isResolver) ? [] : [url]),
	];
};

/** The copy that was read: its host, and its address where it may be linked. */
export interface ReadCopy {
	readonly host: string;
	readonly address?: string;
}

/** Where a copy was read, if that is not the address itself. A host that only hoards copies is named, and not linked. */
export const copyOf = ({ custom }: Source): ReadCopy | undefined => {
	const at = custom?.readAt;
	const host = at === undefined ? undefined : hostOf(at)?.replace(/^www\./, '');
	if (at === undefined || host === undefined) return undefined;
	return faultOfHost(at) ? { host } : { host, address: at };
};

/** Addresses that are an archive's already, or lead on to where a text lies today. */
const kept = /^https?:\/\/(?:[^/]*\.)?(?:web\.archive\.org|webarchive\.[^/]+|archives\.gov|doi\.org)\//i;

/**
 * The address at which the Internet Archive looks for a copy of a page from about the day on which it appeared: nothing
 * is asked before a reader follows it.
 * @returns `undefined` for what has no address of its own, or one that is an archive's
 */
export const archiveSearch = (source: Source): string | undefined => {
	const address = source.URL ?? copyOf(source)?.address;
	if (address === undefined || kept.test(address)) return undefined;
	const date = dateOf(source)?.replaceAll('-', '');
	return `https://web.archive.org/web/${date ?? '*'}/${address}`;
};
