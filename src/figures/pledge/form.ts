/** What the reader sets: a case, or a value for each question. Shown where a script can answer. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Facts } from '../../model/pledge.ts';
import type { PledgeData } from './data.ts';

/** The value of the choice of a case where the facts are the reader's own. */
const own = '';

/**
 * The form.
 * @param id a word that tells its fields from those of other figures of the page
 */
export const form = ({ model, cases }: PledgeData, facts: Facts, told: string, id: string): Element =>
	h('div.pledge-form', [
		h('p.pledge-field', [
			h('label', { htmlFor: `${id}-case` }, 'A case'),
			h('select', { id: `${id}-case`, name: 'case' }, [
				h('option', { value: own }, 'Facts of your own'),
				...cases.map((each) => h('option', { value: each.id, selected: each.id === told }, each.title)),
			]),
		]),
		...model.dimensions.map(({ id: dimension, question, help, values }) =>
			h('p.pledge-field', [
				h('label', { htmlFor: `${id}-${dimension}` }, question),
				h(
					'select',
					{ id: `${id}-${dimension}`, name: dimension, ariaDescribedBy: `${id}-${dimension}-help` },
					values.map((value) => h('option', { value: value.id, selected: value.id === facts[dimension] }, value.label)),
				),
				h('span.pledge-help', { id: `${id}-${dimension}-help` }, [
					h('span', { dataGloss: dimension }, values.find((value) => value.id === facts[dimension])?.gloss ?? ''),
					' ',
					help,
				]),
			]),
		),
	]);
