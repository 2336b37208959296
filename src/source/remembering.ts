/** What was read once is not read again while it is the same: in the development server, an edit costs its own file. */

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
	one.length === other.length && one.every((each, index) => Object.is(each, other[index]));

/**
 * A pure reading of files that remembers for each file what it gave last, and gives it again while everything that it
 * is read by is the same.
 * @param read what it makes of a file's text and of whatever else it depends on
 */
export const remembering = <Given extends readonly unknown[], Made>(
	read: (file: string, ...given: Given) => Made,
): ((file: string, ...given: Given) => Made) => {
	const last = new Map<string, { readonly given: Given; readonly made: Made }>();
	return (file, ...given) => {
		const known = last.get(file);
		if (known && areSame(known.given, given)) return known.made;
		const made = read(file, ...given);
		last.set(file, { given, made });
		return made;
	};
};
