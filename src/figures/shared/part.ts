/** Which part of a clause is chosen, in whatever figure shows its parts: read from an address, moved by keys. Pure. */
import { cut } from '../../model/cut.ts';

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
	return parts.includes(part) ? { part } : { unknown: cut(part) };
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
