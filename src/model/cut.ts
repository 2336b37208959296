/** The most letters of what an address asks for in vain that a reader may be asked to read. */
const most = 40;

/** What an address asks for in vain, no longer than a line has room for; a letter is a code point. */
export const cut = (text: string): string => {
	// A page of words under the name of the site is not taken apart to its end.
	const letters = Array.from(text.slice(0, 2 * most + 2));
	return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
};
