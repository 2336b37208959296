/** Parts a file into its front matter and its body, each with the other blanked, so that offsets stay those of the file. */

/** The two halves of a file, both as long as the file. */
export interface Halves {
	readonly frontMatter: string;
	readonly body: string;
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

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
