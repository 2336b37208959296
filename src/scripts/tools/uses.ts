/** What leads to an anchor, from the file of all anchors: fetched once, at the first wish. */
import { askData } from '../../dom/ask.ts';

/** A place that leads there. */
export interface Use {
	readonly name: string;
	readonly url: string;
}

interface Row {
	readonly url: string;
	readonly usedBy?: readonly Use[];
}

/**
 * The places that lead to an address. The file's addresses are whole where the site knows its own, which need not be
 * where this copy of it stands: they are taken to be of the host that was asked about.
 */
export const usesIn = (rows: readonly Row[], address: string): readonly Use[] => {
	const { origin, pathname, hash } = new URL(address);
	const here = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '');
	const row = rows.find(({ url }) => here(url) === `${pathname}${hash}`);
	return row?.usedBy?.map((use) => ({ ...use, url: `${origin}${here(use.url)}` })) ?? [];
};

let rows: Promise<readonly Row[]> | undefined;

const fetchRows = async (): Promise<readonly Row[]> => {
	const file = await askData(`${document.documentElement.dataset['base'] ?? ''}/anchors.json`);
	// The build writes the file, and a test holds it to this shape.
	return (file as { readonly anchors: readonly Row[] }).anchors;
};

/** Every place that leads to an address of this site. */
export const usesOf = async (address: string): Promise<readonly Use[]> => {
	rows ??= fetchRows();
	rows.catch(() => (rows = undefined));
	return usesIn(await rows, address);
};
