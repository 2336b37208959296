/** What the model knows of a figure: where it stands, which of its kind an edition has, when it would be empty. */
import type { FigureAttributes, FigureName } from '../../schema/figures.ts';
import type { Content } from '../../source/types.ts';
import { figureId, paths } from '../address.ts';
import type { Edition } from '../types.ts';

/** Where a figure is found. */
export interface FigureAddress {
	/** Its anchor, on its home and in the essay: `figure-timeline`, `figure-clause-ITS-ID`. */
	readonly id: string;
	/** The path of its home: the one page where it stands whole. */
	readonly home: string;
	/** The path of its page for frames. */
	readonly embed: string;
}

/** The address of a figure that an edition has once, at home on a page. */
export const onceAt = (name: FigureName, home: string) => (): FigureAddress => ({
	id: figureId(name),
	home,
	embed: paths.embed(name),
});

/** The address of a figure that an edition has once, on a page of its own. */
export const onOwnPage = (name: FigureName) => onceAt(name, paths.explore(name));

/** Why a figure would be empty: what is not there, and what to write. */
export interface Lack {
	readonly wrong: string;
	readonly advice: string;
}

/**
 * A figure that an edition has once, on a page of its own, if its content has what is drawn.
 * @param drawn what of a content it draws; nothing where that is not there
 */
export const onceDrawn = (
	name: FigureName,
	drawn: (content: Content) => unknown,
	lack: (content: Content) => Lack,
) => ({
	address: onOwnPage(name),
	instances: ({ content }: Edition) => (drawn(content) ? [{}] : []),
	lack: (_attributes: unknown, content: Content) => (drawn(content) ? undefined : lack(content)),
});

/** A figure as the model knows it. */
export interface FigureModel<Name extends FigureName> {
	readonly address: (attributes: FigureAttributes<Name>) => FigureAddress;
	/** The figures of this name that an edition has at home, each by its attributes: none where there is nothing to draw. */
	readonly instances: (edition: Edition) => readonly FigureAttributes<Name>[];
	/** What a figure lacks in this content; nothing where it draws something, or where a reference of it does not resolve. */
	readonly lack: (attributes: FigureAttributes<Name>, content: Content) => Lack | undefined;
}
