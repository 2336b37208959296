/** What an address asks for in vain, in words. A file of its own: pages without figures have no use for it. Pure. */

/** So many are named, so that nobody can put a page of words under the name of the site. */
export const mostNamed = 3;
const longestNamed = 40;

/** One word of an address, as long as a reader may be asked to read. */
export const cutShort = (text: string): string => {
	const letters = [...text];
	return letters.length > longestNamed ? `${letters.slice(0, longestNamed).join('')}…` : text;
};

/** Says what an address asks for in vain, before something else is said; nothing where it asks for nothing such. */
export const inVain = (unknown: readonly string[], why = 'which is not here'): string => {
	if (unknown.length === 0) return '';
	const more = unknown.length > mostNamed ? ` and ${unknown.length - mostNamed} more` : '';
	return `The address asks for ‘${unknown.slice(0, mostNamed).map(cutShort).join('’, ‘')}’${more}, ${why}. `;
};
