/** The drafting table: at home on a page of its own, where the pledge of a case says what other words would change. */
import { draftingOf } from '../drafting.ts';
import { onceDrawn, type FigureModel } from './figure.ts';

export const drafting: FigureModel<'drafting'> = onceDrawn('drafting', draftingOf, ({ folder }) => ({
	wrong: 'no clause is redrafted, or there is no case to try it on',
	advice: `write 'drafting' in ${folder}/pledge.yaml, and a case in ${folder}/scenarios`,
}));
