/** Pandoc's citations in running text: `[@key, para. 3; @other]`. */

/** A key of a citation, with where it stands in the text it was found in. */
export interface CitedKey {
	readonly key: string;
	readonly locator?: string;
	/** Where the `@` stands, counted from the start of the text. */
	readonly offset: number;
}

/** A bracket with one or more keys. */
export interface CitationGroup {
	/** Where the bracket begins and ends in the text. */
	readonly start: number;
	readonly end: number;
	readonly keys: readonly CitedKey[];
}

const bracket = /\[(@[^[\]]+)\]/g;

/** Finds every bracketed citation of a text, in order. */
export const findCitations = (text: string): CitationGroup[] =>
	[...text.matchAll(bracket)].map((match) => {
		const inner = match[1] ?? '';
		let offset = match.index + 1;
		const keys = inner.split(';').map((part): CitedKey => {
			const lead = part.length - part.trimStart().length;
			const [key = '', ...rest] = part.trim().split(',');
			const locator = rest.join(',').trim();
			const found = { key: key.replace(/^@/, '').trim(), offset: offset + lead, ...(locator === '' ? {} : { locator }) };
			offset += part.length + 1;
			return found;
		});
		return { start: match.index, end: match.index + match[0].length, keys };
	});
