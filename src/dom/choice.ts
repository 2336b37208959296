/** What is shown of a figure: several values of one parameter, read from an address and written to it. Pure. */
import { cut } from '../model/cut.ts';
import { withValues } from './query.ts';

/** The values of a parameter, and those of them that a figure shows where the address says nothing. */
export interface Choice {
	/** What the address calls it: `finding`. */
	readonly name: string;
	readonly all: readonly string[];
	readonly usual: readonly string[];
}

/** What an address says of a choice. */
export interface Asked {
	readonly shown: readonly string[];
	/** What it asks for in vain: three at most, each cut to forty characters. */
	readonly unknown: readonly string[];
}

/** What an address says where nothing is shown and something is usual. */
const nothing = 'none';

/** Reads `?finding=kept,disputed`, or `?finding=none`. Where it names none that is there, what is usual is shown. */
export const askedIn = (search: string, { name, all, usual }: Choice): Asked => {
	const asked = (new URLSearchParams(search).get(name) ?? '').split(',').filter((each) => each !== '');
	if (asked.join() === nothing && !all.includes(nothing)) return { shown: [], unknown: [] };
	const known = all.filter((each) => asked.includes(each));
	return {
		shown: known.length > 0 ? known : usual,
		unknown: asked
			.filter((each) => !all.includes(each))
			.slice(0, 3)
			.map(cut),
	};
};

/** The query of an address with these shown; what is usual needs no word. What else stands in it stays. */
export const searchWith = (search: string, { name, usual }: Choice, shown: readonly string[]): string =>
	withValues(search, { [name]: shown.join() === usual.join() ? '' : shown.join(',') || nothing });
