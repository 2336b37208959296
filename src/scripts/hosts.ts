/**
 * Writes where the site is served into the texts to copy, where the build did not know it. Without it the page says that
 * the reader has to.
 */

/** Addresses from the site's root, in a text: after its beginning, a space, a quote or a bracket. */
const rooted = /(?<=^|[\s"(])\/[^\s")]*/g;

/** Fills in the lists and codes of the page, and takes back what it asks of the reader. */
export const writeHosts = (): void => {
	const notes = document.querySelectorAll<HTMLElement>('[data-no-host]');
	if (notes.length === 0 || !location.protocol.startsWith('http')) return;
	const known = new Set([...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')));
	for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-addresses]'))
		area.value = area.value.replace(rooted, (path) => (known.has(path) ? location.origin + path : path));
	for (const note of notes) note.hidden = true;
};
