/** The competing measures: at home on a page of their own. */
import { measuresOf } from '../measures.ts';
import { onceDrawn, type FigureModel } from './figure.ts';

export const measures: FigureModel<'measures'> = onceDrawn('measures', measuresOf, () => ({
	wrong: 'there is no measure',
	advice: 'write one: npm run new -- measures its-id',
}));
