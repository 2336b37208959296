/**
 * A figure that the essay does not draw open: its finding in a line, with a link to its home. A script opens it in place
 * (open-in-place.ts); without one it is that line, to which paper adds the address. A second figure of a kind, which has
 * no other home, is folded as it stands: its line opens it by itself.
 */
import { h } from 'hastscript';
import type { Element } from 'hast';
import type { StandingFigure } from '../registry.ts';

/** The line. It bears the figure's anchor, so that a link to the figure in the essay finds it folded, too. */
export const folded = (
	{ id, name, words, home, embed, title }: StandingFigure,
	href: (path: string) => string,
): Element =>
	h('div.figure-folded', { id, dataFigure: name, dataFolded: '' }, [
		h('p', [
			h('span.figure-words', words),
			' ',
			h('span.figure-finding', title()),
			/[.?!]$/.test(title()) ? ' ' : '. ',
			h('a', { href: href(`${home}#${id}`), dataEmbed: href(embed), dataActs: '' }, 'See the figure'),
		]),
	]);

/** A figure behind its line: native, so that it opens without a script, too. */
export const inFold = ({ words, title }: StandingFigure, figure: Element): Element =>
	h('details.figure-fold', [
		h('summary', [h('span.figure-words', words), ' ', h('span.figure-finding', title('essay'))]),
		figure,
	]);
