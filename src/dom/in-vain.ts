/** What an address asks for in vain, in words. Pure. */
import { cut } from '../model/cut.ts';

/** So many are named, so that nobody can put a page of words under the name of the site. */
export const mostNamed = 3;

/** Says what an address asks for in vain, the first of it, before something else is said; else nothing. */
export const inVain = (unknown: readonly string[], why = 'which is not here'): string =>
	unknown[0] === undefined
		? ''
		: `The address asks for ‘${unknown.slice(0, mostNamed).map(cut).join('’, ‘')}’, ${why}. `;
