/**
 * Whether the key `/` opens the search. A key of a single character can be switched off, for those who speak to their
 * computer (WCAG 2.2, 2.1.4); the choice stays in this browser. Where nothing can be kept, it holds for the page.
 */
const name = 'search-key';
let opens: boolean | undefined;

/** True unless it was switched off. */
export const keyOpens = (): boolean => {
	if (opens !== undefined) return opens;
	try {
		return localStorage.getItem(name) !== 'off';
	} catch {
		return true;
	}
};

/** Switches the key on or off. */
export const setKeyOpens = (on: boolean): void => {
	opens = on;
	try {
		if (on) localStorage.removeItem(name);
		else localStorage.setItem(name, 'off');
	} catch {
		// Kept for this page alone.
	}
};
