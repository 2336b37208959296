/** Blanks that look like a space, or like nothing, and that no format of data takes for one. Pure. */

/** For a class of characters within a pattern. */
export const blanks = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff';

/** What one is called: `a no-break space (U+00A0)`. */
export const blankName = (blank: string): string => {
	const code = (blank.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const kind = /[\u00a0\u202f]/.test(blank)
		? 'a no-break space'
		: blank === '\u3000'
			? 'a full-width space'
			: /[\u200b\ufeff]/.test(blank)
				? 'a blank of no width'
				: 'a blank that is no plain space';
	return `${kind} (U+${code})`;
};
