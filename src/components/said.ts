/** Sentences of the interface with links and code in them, whole in one place: `read [the ledger](evidence), by \`id\``. Pure. */

/** A piece of such a sentence. */
export type SaidPart =
	| { readonly kind: 'text' | 'code'; readonly words: string }
	| { readonly kind: 'link'; readonly words: string; readonly name: string };

const marked = /`(?<code>[^`]+)`|\[(?<words>[^\]]+)\]\((?<name>[a-z]+)\)/giu;

/** The pieces of a sentence, in their order; nothing of it is lost. */
export const saidParts = (sentence: string): readonly SaidPart[] => {
	const parts: SaidPart[] = [];
	let from = 0;
	const text = (to: number): void => {
		if (to > from) parts.push({ kind: 'text', words: sentence.slice(from, to) });
	};
	for (const { index, 0: whole, groups } of sentence.matchAll(marked)) {
		text(index);
		const { code, words = '', name = '' } = groups ?? {};
		parts.push(code === undefined ? { kind: 'link', words, name } : { kind: 'code', words: code });
		from = index + whole.length;
	}
	text(sentence.length);
	return parts;
};
