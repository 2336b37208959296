/** A directive that places a figure, read by the figure's schema: what it says, or what is wrong with it. Pure. */
import { figureSchemas, isFigureName, type FigureAttributes, type FigureName } from '../../schema/figures.ts';
import type { Problem } from '../../source/problem.ts';
import type { Content, Directive, FieldPath } from '../../source/types.ts';
import { validate } from '../../source/validate.ts';
import { referencesIn, type FoundReference } from '../references.ts';
import { addressOf, lackOf, type Lack } from './index.ts';

/** A figure as a directive places it. */
export interface PlacedFigure {
	/** What is wrong with its attributes. */
	readonly problems: readonly Problem[];
	/** Its anchor; absent where its attributes are wrong. */
	readonly id?: string;
	/** What its attributes refer to. */
	readonly references: readonly FoundReference[];
	/** What it lacks in this content. */
	readonly lack: (content: Content) => Lack | undefined;
}

const read = <Name extends FigureName>(name: Name, { attributes, places, position }: Directive): PlacedFigure => {
	const schema = figureSchemas[name];
	// A path is the figure's name and the attribute's; what is said of the whole stands at the directive.
	const placeOf = ([, key = '']: FieldPath) => places[key];
	const source = {
		at: (path: FieldPath) => placeOf(path)?.value ?? position,
		keyAt: (path: FieldPath) => placeOf(path)?.key ?? position,
		writtenAt: () => undefined,
	};
	const { data, problems } = validate(schema, attributes, source, [name]);
	if (data === undefined) return { problems, references: [], lack: () => undefined };
	// The schema of this name has just vouched for them.
	const checked = data as FigureAttributes<Name>;
	return {
		problems: [],
		id: addressOf(name, checked).id,
		references: referencesIn(schema, checked),
		lack: (content) => lackOf(name, checked, content),
	};
};

/** The figure that a directive places; nothing for one that is no figure, or not written like one. */
export const readFigure = (directive: Directive): PlacedFigure | undefined =>
	directive.form === 'leaf' && isFigureName(directive.name) ? read(directive.name, directive) : undefined;
