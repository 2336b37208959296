/** The sorting of activities under concepts: at home on a page of its own. */
import { sortingOf } from '../sorting.ts';
import { onceDrawn, type FigureModel } from './figure.ts';

export const concepts: FigureModel<'concepts'> = onceDrawn('concepts', sortingOf, () => ({
	wrong: 'there is no activity',
	advice: 'write one: npm run new -- activities its-id',
}));
