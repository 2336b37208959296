/** The figures that a directive may place, each by its own renderer. */
import type { Edition } from '../model/types.ts';

/** The HTML of a figure. A figure that is not known has failed the check before. */
export const renderFigure = (_edition: Edition, _name: string, _attributes: Readonly<Record<string, string>>): string =>
	'';
