/** Citations as Pandoc writes them, in running text: `[@key]`, `[@key, para. 3]`, `[@one; @other, p. 5]`. */

/** A key of a citation. */
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

const bracket = /\[([^[\]]*@[^[\]]*)\]/g;
const part = /^(\s*)@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)\s*(?:,\s*(\S[\s\S]*?)\s*)?$/u;

/** Every bracket that is meant as a citation, in order; one that cannot be read, such as `[see @key]`, has no keys. */
export const findBrackets = (text: string): CitationGroup[] =>
	[...text.matchAll(bracket)].flatMap((match) => {
		const inner = match[1] ?? '';
		// An address in brackets, [mail a@b.example], is no citation.
		if (!/(?:^|[\s;-])@/.test(inner)) return [];
		const keys: CitedKey[] = [];
		let offset = match.index + 1;
		let readable = true;
		for (const piece of inner.split(';')) {
			const [, lead = '', key, locator] = part.exec(piece) ?? [];
			if (key === undefined) readable = false;
			else
				keys.push({
					key,
					offset: offset + lead.length,
					...(locator === undefined ? {} : { locator: locator.replace(/\s+/g, ' ') }),
				});
			offset += piece.length + 1;
		}
		return [{ start: match.index, end: match.index + match[0].length, keys: readable ? keys : [] }];
	});

/** Finds every citation of a text, in order. */
export const findCitations = (text: string): CitationGroup[] =>
	findBrackets(text).filter(({ keys }) => keys.length > 0);
