/** Words with a capital at their beginning, as at the head of a line. Pure. */

/** Only the first letter changes, of whatever script; the rest stays as it is written. */
export const capital = (words: string): string => {
	const [first = ''] = words;
	return first.toUpperCase() + words.slice(first.length);
};
