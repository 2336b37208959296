/** What is asked often of the same object, and takes long: it is made once. */

/**
 * A pure function of an object that keeps what it made of it, for as long as the object itself is kept. The object must
 * not change after.
 */
export const once = <Of extends object, Made>(make: (of: Of) => Made): ((of: Of) => Made) => {
	const known = new WeakMap<Of, { readonly made: Made }>();
	return (of) => {
		const found = known.get(of) ?? { made: make(of) };
		known.set(of, found);
		return found.made;
	};
};
