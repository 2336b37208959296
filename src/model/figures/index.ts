/** The figures as the model knows them. A name of the schema without a model does not compile. */
import { figureNames, type FigureAttributes, type FigureName } from '../../schema/figures.ts';
import type { Content } from '../../source/types.ts';
import type { FigureAddress, FigureModel, Lack } from './figure.ts';
import type { Edition } from '../types.ts';
import { areas } from './areas.ts';
import { claims } from './claims.ts';
import { clause } from './clause.ts';
import { concepts } from './concepts.ts';
import { drafting } from './drafting.ts';
import { fabric } from './fabric.ts';
import { measures } from './measures.ts';
import { meetings } from './meetings.ts';
import { period } from './period.ts';
import { pledge } from './pledge.ts';
import { promises } from './promises.ts';
import { timeline } from './timeline.ts';
import { wording } from './wording.ts';

export type { FigureAddress, FigureModel, Lack } from './figure.ts';

const models: { readonly [Name in FigureName]: FigureModel<Name> } = {
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

/** Figures that a page draws at the head of the essay by itself: a directive would draw them a second time. */
export const placedByPage: readonly FigureName[] = ['period'];

/** Where a figure is found. */
export const addressOf = <Name extends FigureName>(name: Name, attributes: FigureAttributes<Name>): FigureAddress =>
	models[name].address(attributes);

/** What a figure lacks in this content; nothing where it draws something. */
export const lackOf = <Name extends FigureName>(
	name: Name,
	attributes: FigureAttributes<Name>,
	content: Content,
): Lack | undefined => models[name].lack(attributes, content);

/** A figure of any name, with attributes of that name and where it is found. */
export type FigureInstance<Name extends FigureName = FigureName> = {
	readonly [Each in Name]: FigureAddress & { readonly name: Each; readonly attributes: FigureAttributes<Each> };
}[Name];

/** Every figure that an edition has at home, by name in the order of the schema. */
export const figuresAtHome = (edition: Edition): readonly FigureInstance[] => {
	const of = <Name extends FigureName>(name: Name) =>
		models[name].instances(edition).map((attributes) => ({ name, attributes, ...addressOf(name, attributes) }));
	// A name of the loop stands for one name, which the compiler cannot follow into the union.
	return figureNames.flatMap((name) => of(name) as readonly FigureInstance[]);
};
