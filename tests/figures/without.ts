/** A copy of something without one of its keys. */
export const without = <Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> =>
	// The rest of the entries is the rest of the keys.
	Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<Whole, Key>;
