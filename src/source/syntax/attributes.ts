/** Where the attributes of a directive stand: the reader of Markdown keeps what they say, and not where. Pure. */

/** The offsets of an attribute within its directive. Of one without a value, that of its key twice. */
export interface AttributeOffsets {
	readonly key: number;
	readonly value: number;
}

const one = /([a-z_:][\w:.-]*)(?:(\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s"'<>=`{}]*))?|[#.][^\s}#.]+|\s+/iy;

/**
 * The attributes of a directive, by name; written twice, the last counts.
 * @param written the directive, which begins with its colons: `::timeline{from=2013 to="2015"}`
 */
export const attributesIn = (written: string): ReadonlyMap<string, AttributeOffsets> => {
	const found = new Map<string, AttributeOffsets>();
	const begin = /^:+[\w-]+(?:\[[^\]\n]*\])?\{/.exec(written);
	if (!begin) return found;
	one.lastIndex = begin[0].length;
	for (let match = one.exec(written); match; match = one.exec(written)) {
		const [, name, between] = match;
		if (name === undefined) continue;
		const { index } = match;
		found.set(name, { key: index, value: between === undefined ? index : index + name.length + between.length });
	}
	return found;
};
