/** The engines of all styles, with the styles of the package. They take a second to make: made once, and kept. */
import type { StyledCiter } from '../citation/part-citations.ts';
import { createCiter } from '../citation/styles/cite.ts';
import { citationStyles } from '../citation/styles/index.ts';
import { cslLocale, cslStyle } from '../csl-package.ts';

let made: readonly StyledCiter[] | undefined;

export const styledCiters = (): readonly StyledCiter[] =>
	(made ??= citationStyles.map((style) => ({
		style,
		cite: createCiter(style, { style: cslStyle, locale: cslLocale }),
	})));
