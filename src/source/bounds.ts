/**
 * What no text is meant to be: so long, so deep or so full of signs that reading it would take minutes. It is told
 * before it is read, where it begins to be too much, and what stands before that place is read as ever.
 */

/** How many characters a text may have: some thirty pages of print. */
const longest = 100_000;
/** How many of the signs that open and close (`*`, `_`, `~`, brackets, backticks) one paragraph may have. */
const mostSigns = 2_000;
/** How many quotations, lists and callouts may stand within each other. */
const deepest = 40;

/** The first place of a text that is beyond reading. */
export interface Beyond {
	/** UTF-16 units from 0. */
	readonly offset: number;
	readonly wrong: string;
	readonly advice: string;
}

const tooDeep = new RegExp(String.raw`^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){${deepest + 1}}`);
/** A line with which something new begins, so that its signs are no signs of the paragraph before it. */
const beginning = /^[ \t>]*(?:[-*+][ \t]|#{1,6}[ \t]|\||:::|\[\^)/;
const opened = /^[ \t>]*:{3,}[A-Za-z]/;
const closed = /^[ \t>]*:{3,}[ \t]*$/;
const signs = /[*_~[\]`]/g;

/** @returns what of a text is too much, or `undefined` where it is a text like others */
export const beyondReading = (text: string): Beyond | undefined => {
	if (text.length > longest) {
		// At the end of a line, if there is one.
		const offset = text.lastIndexOf('\n', longest - 1) + 1 || longest;
		return (
			beyondReading(text.slice(0, offset)) ?? {
				offset,
				wrong: `the text has ${text.length} characters; from here on it is not read`,
				advice: `part it into entries of at most ${longest} characters`,
			}
		);
	}
	let offset = 0;
	let [paragraph, inIt, callouts] = [0, 0, 0];
	for (const line of text.split('\n')) {
		if (/^[ \t>]*$/.test(line)) [paragraph, inIt] = [offset + line.length + 1, 0];
		else if (beginning.test(line)) [paragraph, inIt] = [offset, 0];
		inIt += line.match(signs)?.length ?? 0;
		if (inIt > mostSigns)
			return {
				offset: paragraph,
				wrong: `a paragraph with more than ${mostSigns} signs of markup; from here on the text is not read`,
				advice: 'part it by blank lines, or take the signs out',
			};
		if (opened.test(line)) callouts += 1;
		else if (closed.test(line)) callouts = Math.max(0, callouts - 1);
		if (callouts > deepest || tooDeep.test(line))
			return {
				offset,
				wrong: `more than ${deepest} quotations, lists or callouts within each other; from here on the text is not read`,
				advice: 'take the inner ones out',
			};
		offset += line.length + 1;
	}
	return undefined;
};
