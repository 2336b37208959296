/** The figures as the model knows them. A name of the schema without a model does not compile. */
import { figureNames, type FigureAttributes, type FigureName } from '../../schema/figures.ts';
import type { Content } from '../../source/types.ts';
import type { FigureAddress, FigureModel, Lack } from './figure.ts';
import type { Edition } from '../types.ts';
import { clause } from './clause.ts';
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
	pledge,
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

/** The figures of a name that an edition has at home. */
export const instancesOf = <Name extends FigureName>(name: Name, edition: Edition): readonly FigureAttributes<Name>[] =>
	models[name].instances(edition);

/** The address of every figure of an edition, by name in the order of the schema. */
export const figureAddresses = (edition: Edition): readonly (FigureAddress & { readonly name: FigureName })[] => {
	const of = <Name extends FigureName>(name: Name) =>
		instancesOf(name, edition).map((attributes) => ({ name, ...addressOf(name, attributes) }));
	return figureNames.flatMap((name) => of(name));
};
