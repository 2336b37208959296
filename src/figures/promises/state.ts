/** Which findings are shown: read from an address, written to it. Pure. */

/** What an address says of the findings. */
export interface Asked {
	/** Those that are shown. */
	readonly shown: readonly string[];
	/** What it asks for in vain. */
	readonly unknown: readonly string[];
}

/** A finding as an address has it: `kept-for-a-time`. */
export const slugOf = (finding: string): string => finding.replaceAll(' ', '-');

/**
 * Reads `?finding=kept,disputed`. Where it names none that is there, all are shown.
 * @param all the slugs of the findings that the figure has
 */
export const askedIn = (search: string, all: readonly string[]): Asked => {
	const asked = (new URLSearchParams(search).get('finding') ?? '').split(',').filter((each) => each !== '');
	const known = all.filter((each) => asked.includes(each));
	return {
		shown: known.length > 0 ? known : all,
		unknown: asked
			.filter((each) => !all.includes(each))
			.slice(0, 3)
			.map((each) => (each.length > 40 ? `${each.slice(0, 39)}…` : each)),
	};
};

/** The query of an address with these findings shown; all of them, or none, need no word. What else stands in it stays. */
export const searchWith = (search: string, shown: readonly string[], all: readonly string[]): string => {
	const query = new URLSearchParams(search);
	if (shown.length === all.length || shown.length === 0) query.delete('finding');
	else query.set('finding', shown.join(','));
	const text = query.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
};
