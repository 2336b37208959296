/**
 * The figures. Pages, embeds, anchors, navigation, data files and the style sheets of a page are loops over this; a name
 * of the schema without a renderer does not compile.
 */
import type { Element } from 'hast';
import { addressOf, figuresAtHome, type FigureAddress, type FigureInstance } from '../model/figures/index.ts';
import { isTaught } from '../model/taught.ts';
import type { Edition } from '../model/types.ts';
import { figureSchemas, type FigureName } from '../schema/figures.ts';
import { once } from '../source/once.ts';
import { areas } from './areas/index.ts';
import { claims } from './claims/index.ts';
import { clause } from './clause/index.ts';
import { concepts } from './concepts/index.ts';
import { drafting } from './drafting/index.ts';
import { fabric } from './fabric/index.ts';
import type { Figure, FigureContext, Place } from './figure.ts';
import { measures } from './measures/index.ts';
import { meetings } from './meetings/index.ts';
import { period } from './period/index.ts';
import { pledge } from './pledge/index.ts';
import { promises } from './promises/index.ts';
import { timeline } from './timeline/index.ts';
import { wording } from './wording/index.ts';

const figures: { readonly [Name in FigureName]: Figure<Name> } = {
	period,
	timeline,
	clause,
	promises,
	wording,
	meetings,
	measures,
	claims,
	concepts,
	areas,
	fabric,
	pledge,
	drafting,
};

/** A figure with its attributes: one that stands somewhere. */
export interface StandingFigure extends FigureAddress {
	readonly name: FigureName;
	readonly words: string;
	readonly gloss?: string;
	readonly inNavigation: boolean;
	readonly openInEssay: boolean;
	readonly atHead: boolean;
	/** The address of its style sheet. */
	readonly style: string;
	/** How high a frame is that shows it whole. Absent: it scrolls. */
	readonly frameHeight?: number;
	/** Its finding where it is drawn; without a place, at its home. */
	readonly title: (place?: Place) => string;
	readonly render: (context: FigureContext) => Element;
	/** Absent where a file of the collections holds its data. */
	readonly data?: () => unknown;
}

const standing = <Name extends FigureName>(
	edition: Edition,
	{ name, attributes, ...address }: FigureInstance<Name>,
): StandingFigure => {
	const figure: Figure<Name> = figures[name];
	const { data } = figure;
	const about = figure.about?.(edition, attributes);
	return {
		name,
		...address,
		words: about === undefined ? figure.words : `${figure.words}, ${about}`,
		...(figure.gloss !== undefined && { gloss: figure.gloss }),
		inNavigation: figure.inNavigation === true,
		openInEssay: figure.openInEssay === true,
		atHead: figure.atHead === true,
		style: figure.style,
		title: (place = 'home') => figure.title(edition, attributes, place),
		render: (context) => figure.render(edition, attributes, { hasCodes: isTaught(edition), ...context }),
		...(figure.frameHeight && { frameHeight: figure.frameHeight(edition, attributes) }),
		...(data && { data: () => data(edition, attributes) }),
	};
};

/**
 * The figure that a directive places.
 * @param written its attributes, as written
 * @throws ZodError for attributes that do not satisfy its schema, which the check has refused before
 */
export const figureOf = (
	edition: Edition,
	name: FigureName,
	written: Readonly<Record<string, string>>,
): StandingFigure => {
	const attributes = figureSchemas[name].parse(written);
	// The schema of the name gives the attributes of the name.
	return standing(edition, { name, attributes, ...addressOf(name, attributes) } as FigureInstance);
};

/** Every figure that an edition has at home: the navigation of each page asks for them. */
export const figuresOf = once((edition: Edition): readonly StandingFigure[] =>
	figuresAtHome(edition).map((each) => standing(edition, each)),
);

/** The parts of the address at which a figure's data lie: those of its page for frames. */
export const dataParts = ({ embed }: StandingFigure): readonly string[] => embed.split('/').slice(2, -1);

/** The figures that are at home on a page. */
export const figuresAt = (edition: Edition, path: string): readonly StandingFigure[] =>
	figuresOf(edition).filter(({ home }) => home === path);

/** The style sheets of some figures, each once. */
export const stylesOf = (drawn: readonly StandingFigure[]): readonly string[] => [
	...new Set(drawn.map(({ style }) => style)),
];
