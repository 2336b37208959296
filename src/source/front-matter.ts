/** Parts a file into its front matter and its body, each with the other blanked, so that offsets stay those of the file. */

/** The two halves of a file, both as long as the file. */
export interface Halves {
	readonly frontMatter: string;
	readonly body: string;
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Why a file could not be parted: what is wrong, and what to write. */
export const whyNotSplit = (text: string): readonly [wrong: string, advice: string] => {
	const [first = ''] = text.split('\n', 1);
	if (/^---[ \t]*$/.test(first))
		return /^[ \t]+---[ \t]*$/m.test(text.slice(first.length))
			? ['the line of --- after the keys is indented', 'let it begin at the very left']
			: ['the keys are not closed', 'write another line of --- after the last key'];
	if (/^\s+---[ \t]*$/.test(first))
		return ['the lines are indented', 'let --- and the keys begin at the very left, as many spaces less in every line'];
	if (/^\s*$/.test(first) && /^\s*---[ \t]*$/m.test(text))
		return ['empty lines before the keys', 'let the file begin with the line of ---'];
	if (/^[-–—=_*+]{2,}\s*$/.test(first)) return [`'${first.trim()}' is no line of ---`, 'begin with three hyphens, ---'];
	return ['no front matter', 'begin with a line of ---, then the keys, then another line of ---'];
};

/**
 * @returns the halves, or `undefined` where the file does not begin with a line `---` or no second such line follows
 */
export const splitFrontMatter = (text: string): Halves | undefined => {
	const match = /^(---[ \t]*\r?\n)([\s\S]*?)^(---[ \t]*(?:\r?\n|$))/m.exec(text);
	if (!match || match.index !== 0) return undefined;
	const [all, open = '', inside = '', close = ''] = match;
	return {
		frontMatter: blank(open) + inside,
		body: blank(open) + blank(inside) + blank(close) + text.slice(all.length),
	};
};
