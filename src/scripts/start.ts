/** Starts the features of a page one by one: where one throws, the others still work. */

/** Runs each feature; what one throws is reported, and goes no further. */
export const start = (features: readonly (() => void)[]): void => {
	for (const feature of features) {
		try {
			feature();
		} catch (error) {
			reportError(error);
		}
	}
};
