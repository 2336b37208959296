/** A directive that places a figure, read by the figure's schema: what it says, or what is wrong with it. Pure. */
import { figureSchemas, isFigureName, type FigureAttributes, type FigureName } from '../../schema/figures.ts';
import type { Problem } from '../../source/problem.ts';
import type { Content, Directive } from '../../source/types.ts';
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

const read = <Name extends FigureName>(name: Name, { attributes, position }: Directive): PlacedFigure => {
	const schema = figureSchemas[name];
	// The places of single attributes are not kept: a directive is one line.
	const at = () => position;
	const { data, problems } = validate(schema, attributes, { at, keyAt: at, writtenAt: () => undefined }, [name]);
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
