/** The address of the page as scripts write it. */

/**
 * Writes the address. A step can be gone back by; a renewal cannot, nor can a step within a frame, where it would stand
 * in the way of those of the page around it. In a frame that is shut off (`sandbox`) the browser allows neither: the
 * choice holds all the same, and is not kept.
 * @param state what the browser keeps with it
 */
export const writeAddress = (address: string, how: 'step' | 'renewal', state: unknown = history.state): void => {
	try {
		if (how === 'step' && self === top) history.pushState(state, '', address);
		else history.replaceState(state, '', address);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
};

/** A choice is a step in the history: its query takes the place of the one that the address has. */
export const stepTo = (search: string): void => writeAddress(`${location.pathname}${search}${location.hash}`, 'step');
