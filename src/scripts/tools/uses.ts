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
	const { pathname, hash } = new URL(address);
	return (await rows).find(({ url }) => url === `${pathname}${hash}`)?.usedBy ?? [];
};
