/** The style sheet of the filter of an index: without a script, the value n of its radio buttons leaves the n-th group. Pure. */

/** @param most how many groups the largest index has */
export const indexFilterStyle = (most: number): string => {
	const hidden = Array.from(
		{ length: most },
		(_, index) => `.filtered:has([value='${index + 1}']:checked)>.index-group:not(:nth-of-type(${index + 1}))`,
	);
	return `@media screen{${hidden.join(',')}{display:none}}`;
};
