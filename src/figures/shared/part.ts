/** Which part of a clause is chosen, in whatever figure shows its parts: read from an address, moved by keys. Pure. */

/** What an address says of the parts. */
export interface Asked {
	/** The part that it chooses; absent where it chooses none of these. */
	readonly part?: string;
	/** What it asks for in vain. */
	readonly unknown?: string;
}

/** Reads `?part=its-id`. */
export const askedIn = (search: string, parts: readonly string[]): Asked => {
	const part = new URLSearchParams(search).get('part');
	if (part === null || part === '') return {};
	return parts.includes(part) ? { part } : { unknown: part.length > 40 ? `${part.slice(0, 39)}…` : part };
};

/** The query of an address with another part chosen, or none; what else stands in it stays. */
export const searchWith = (search: string, part: string | undefined): string => {
	const query = new URLSearchParams(search);
	if (part === undefined) query.delete('part');
	else query.set('part', part);
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
};

/** The part that a key leads to from the one that has the focus; nothing for other keys, and at the ends. */
export const partAt = (key: string, focused: string, parts: readonly string[]): string | undefined => {
	const at = parts.indexOf(focused);
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return parts[at + 1];
		case 'ArrowLeft':
		case 'ArrowUp':
			return at > 0 ? parts[at - 1] : undefined;
		case 'Home':
			return parts[0];
		case 'End':
			return parts.at(-1);
		default:
			return undefined;
	}
};
