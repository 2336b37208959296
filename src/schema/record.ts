/** Records whose keys are known: the language's own functions on records forget which they are. */

/** The keys of a record that is written out, in its order. */
export const keysIn = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
	// A record that is written out has the keys of its type, and no other.
	Object.keys(record) as Key[];

/** A record of some keys. */
export const recordOf = <Key extends string, Value>(
	keys: readonly Key[],
	valueOf: (key: Key) => Value,
): Readonly<Record<Key, Value>> =>
	// Each of the keys has just been given its value.
	Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;

/** What stands at a path of data of any shape; nothing where it leads nowhere. */
export const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
	path.reduce<unknown>(
		// Any value but these two may be asked for any key.
		(value, step) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step],
		data,
	);
