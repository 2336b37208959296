/** Where a source stands, short enough for a line of print: whole where it is short, else the host that has it. Pure. */
import { addressesOf, copyOf } from '../../citation/addresses.ts';
import { shownAddress } from '../../citation/bibliography.ts';
import type { Source } from '../../schema/sources.ts';

/** The longest address that is still typed by hand. */
const longest = 40;

/** The address, or its host; of a source that has none, the host of the copy that was read. */
export const shortAddress = (source: Source): string | undefined => {
	const [address] = addressesOf(source);
	if (address === undefined) return copyOf(source)?.host;
	const shown = shownAddress(address);
	return shown.length <= longest ? shown : shown.split('/')[0];
};
