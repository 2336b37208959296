/**
 * A figure that the essay does not draw open: its finding in a line, with a link to its home. A script opens it in place
 * (open-in-place.ts); without one, and on paper, it is that line.
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
			' ',
			h('a', { href: href(`${home}#${id}`), dataEmbed: href(embed), dataActs: '' }, 'See the figure'),
		]),
	]);
