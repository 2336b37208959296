/** Anchors: `{#its-id}` at the end of a heading or paragraph. */

const atEnd = /\s*\{#([^{}\s]*)\}\s*$/;

/** Splits a text that ends in an anchor; `undefined` where it does not. `start` is where the brace stands. */
export const endingAnchor = (text: string): { id: string; start: number; before: string } | undefined => {
	const match = atEnd.exec(text);
	if (!match) return undefined;
	return { id: match[1] ?? '', start: text.indexOf('{#', match.index), before: text.slice(0, match.index) };
};

/** Every anchor that is written in a text, wherever it stands: for the rule on misplaced ones. */
export const writtenAnchors = (text: string): { id: string; start: number }[] =>
	[...text.matchAll(/\{#([^{}\s]*)\}/g)].map((match) => ({ id: match[1] ?? '', start: match.index }));
