/** What a reader chose, as the query of the address keeps it. Pure. */

/** A query with these values; a parameter of nothing is left out. What else stands in it stays. */
export const withValues = (search: string, values: Readonly<Record<string, string | undefined>>): string => {
	const query = new URLSearchParams(search);
	for (const [name, value = ''] of Object.entries(values))
		if (value === '') query.delete(name);
		else query.set(name, value);
	const text = query.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
};

/** Says what an address asks for in vain, before something else is said; nothing where it asks for nothing such. */
export const inVain = (unknown: readonly string[], why = 'which is not here'): string =>
	unknown.length === 0 ? '' : `The address asks for ‘${unknown.join('’, ‘')}’, ${why}. `;
