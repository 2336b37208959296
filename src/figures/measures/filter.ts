/**
 * Chooses the measures that are shown, by what they find or by who made them: one choice at a time, so that something is
 * always shown. The style sheet does it, without a script; where it cannot, there is no choice and all are shown.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { actorWords } from '../../components/words.ts';
import type { Measures } from '../../model/measures.ts';
import type { Edition } from '../../model/types.ts';
import { actorTypes, type Actor } from '../../schema/actors.ts';
import type { Entry } from '../../source/types.ts';
import { sign } from './signs.ts';

/** A finding or a kind of maker as an attribute has it. */
export const slugOf = (name: string): string => name.replace(/\s+/g, '-');

/** The kinds of those who made a measure. */
export const makersOf = (edition: Edition, { data }: Entry<'measures'>): readonly Actor['type'][] => [
	...new Set(data.by.flatMap((id) => edition.actors.get(id)?.entry.data.type ?? [])),
];

/** The choice; nothing where there is none. */
export const filter = (edition: Edition, { groups }: Measures, id: string): readonly Element[] => {
	const all = groups.flatMap(({ measures }) => measures);
	const makers = actorTypes
		.map((type) => ({ type, number: all.filter((entry) => makersOf(edition, entry).includes(type)).length }))
		.filter(({ number }) => number > 0);
	if (groups.length < 2 && makers.length < 2) return [];
	const option = (value: string, words: readonly (Element | string)[], number: number): Element =>
		h('label', [
			h('input', { type: 'radio', name: `${id}-shown`, value, checked: value === 'all' }),
			h('span', [...words, ' ', h('span.measures-count', String(number))]),
		]);
	return [
		h('fieldset.measures-filter', [
			h('legend', 'Show'),
			h('div', [option('all', ['All'], all.length)]),
			h('div', [
				h('span.measures-by', 'What finds'),
				...groups.map(({ finding, measures }) =>
					option(`finding-${slugOf(finding)}`, [sign(finding), ' ', finding], measures.length),
				),
			]),
			h('div', [
				h('span.measures-by', 'What is by'),
				...makers.map(({ type, number }) =>
					option(`by-${slugOf(type)}`, [actorWords[type][number === 1 ? 'one' : 'many'].toLowerCase()], number),
				),
			]),
		]),
	];
};
