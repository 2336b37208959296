/** Commands of TeX that stand for a character, and that the reader of BibTeX knows nothing of. Pure. */

/**
 * By their names without the backslash. Blanks behind a name are no part of the text, as TeX has it: `\\S 5` is §5. Where
 * TeX sets one by a name that is no letter, the name is that sign; that of `\\ ` is what is left of it, nothing.
 */
export const texCharacters: Readonly<Record<string, string>> = {
	AA: 'Å',
	aa: 'å',
	S: '§',
	P: '¶',
	dag: '†',
	ddag: '‡',
	pounds: '£',
	euro: '€',
	EUR: '€',
	degree: '°',
	ldots: '…',
	dots: '…',
	cdot: '·',
	times: '×',
	slash: '/',
	TeX: 'TeX',
	LaTeX: 'LaTeX',
	LaTeXe: 'LaTeX2e',
	BibTeX: 'BibTeX',
	XeTeX: 'XeTeX',
	flqq: '«',
	frqq: '»',
	glqq: '„',
	grqq: '“',
	quad: ' ',
	qquad: ' ',
	newline: ' ',
	'': ' ',
	'\\': ' ',
	',': ' ',
	':': ' ',
	';': ' ',
	'!': '',
	'-': '',
	'/': '',
	'@': '',
};
