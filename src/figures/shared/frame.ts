/** What every figure has around its drawing: the title that states its finding, the line of source, data and frame. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { paths } from '../../model/address.ts';
import type { FigureContext } from '../figure.ts';
import { parted, type Line } from './line.ts';

/** What a figure says around its drawing. */
export interface FrameParts {
	/** The name of the figure, `clause`. */
	readonly name: string;
	/** Its anchor. */
	readonly id: string;
	/** What it shows, as a finding. */
	readonly title: string;
	/** Its class where that is not its name. */
	readonly className?: string;
	/** True: it sets quoted words, in the face of the text. Else its words are of the apparatus. */
	readonly ofText?: true;
	/** Where its content is from. */
	readonly source: Line;
	/** The path of its data file. */
	readonly data?: string;
	/** The path of its home. */
	readonly home: string;
	/** The path of its page for frames. The caption leads to the code that frames it, where the site has a page with it. */
	readonly embed: string;
}

/** The figure: title, what it draws, and a caption with its source and the ways to its data, its home and its frame. */
export const frame = (
	{ name, id, title, className = name, ofText, source, data, home, embed }: FrameParts,
	{ place, href, hasCodes = false }: FigureContext,
	children: readonly ElementContent[],
): Element => {
	const links = [
		...(place === 'home' ? [] : [h('a.screen-only', { href: href(`${home}#${id}`) }, 'The figure at its home')]),
		...(data === undefined ? [] : [h('a.screen-only', { href: href(data) }, 'Its data (JSON)')]),
		...(place === 'embed'
			? []
			: [h('a.screen-only', { href: href(hasCodes ? paths.embedCode(embed) : embed) }, 'To embed')]),
	];
	const classes = [className, 'framed', ...(ofText ? ['of-text'] : [])];
	return h('figure', { id, dataFigure: name, className: classes, ariaLabelledBy: `${id}-title` }, [
		h(place === 'essay' ? 'p.figure-title' : 'h2.figure-title', { id: `${id}-title` }, title),
		...children,
		h('figcaption', [
			h('span', [...source]),
			links.length > 0 ? [' ', h('span.figure-ways', ...parted(' ', links))] : null,
		]),
	]);
};
