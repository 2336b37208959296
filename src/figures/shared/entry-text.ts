/** What an entry says, within a figure: its own text, and a term with what stands to it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { createNumbering } from '../../markdown/citations.ts';
import { createLettering } from '../../markdown/notes.ts';
import { renderTree } from '../../markdown/render.ts';
import type { Entry } from '../../source/types.ts';
import type { FigureContext } from '../figure.ts';
import type { Line } from './line.ts';

/** An entry's own text, with its links. Its sources are listed below it, so that no mark stands in it. */
export const bodyOf = ({ body }: Pick<Entry, 'body'>, { href }: FigureContext): ElementContent[] =>
	renderTree(body.tree, {
		href,
		numbering: createNumbering(),
		citations: false,
		lettering: createLettering(),
		callout: () => undefined,
		figure: () => '',
	}).children.filter((child) => child.type !== 'doctype');

/** A term with what it says. */
export const said = (term: string, text: Line): Element => h('p', [h('b', term), ' ', ...text]);
