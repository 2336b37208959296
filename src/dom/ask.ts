/**
 * What a page asks for beside itself: of the site, or in a file by itself of what stands in the file (`data-held`: the
 * address that it would have).
 */

/** So long an answer may take to come, in milliseconds. */
const usual = 15_000;

/**
 * The text at an address of the site.
 * @param patience how long it may take to come, in milliseconds
 * @throws where it cannot be had
 */
const ask = async (address: string, patience = usual): Promise<string> => {
	const held = document.querySelector(`[data-held="${CSS.escape(address)}"]`);
	if (held) return held.innerHTML;
	const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.text();
};

/** A page of the site. @throws where it cannot be had */
export const askPage = async (address: string, patience?: number): Promise<Document> =>
	new DOMParser().parseFromString(await ask(address, patience), 'text/html');

/** The data of a file of the site, of which nothing is known yet. @throws where they cannot be had, or are none */
export const askData = async (address: string, patience?: number): Promise<unknown> =>
	JSON.parse(await ask(address, patience)) as unknown;

/**
 * The path of the page that a file by itself was made of; nothing on the site.
 */
export const madeOf = (): string | undefined => document.documentElement.dataset['madeOf'];

/** Where a path of the site leads from here: to it; from a file by itself to what the file has of it, or to where the site lives. */
export const leadTo = (path: string): string | undefined => {
	const address = `${document.documentElement.dataset['base'] ?? ''}${path}`;
	if (madeOf() === undefined) return address;
	const [, fragment = ''] = path.split('#');
	if (fragment !== '' && document.getElementById(fragment)) return `#${fragment}`;
	const home = ownAddress();
	return home === undefined ? undefined : new URL(address, home).href;
};

/** The address of this page without what follows `#`: in a file by itself, that of the page, where it is known. */
export const ownAddress = (): string | undefined =>
	madeOf() === undefined
		? `${location.origin}${location.pathname}`
		: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
