/**
 * An id stands once in its list: commitments and their parts, meetings, ties, sources, what a drafting table has; and so
 * does a reference.
 */
import type { FieldPath } from '../../source/types.ts';
import type { Problem } from '../../source/problem.ts';
import { allHolders, referencesOfHolder, type Holder } from '../walk.ts';
import { error, errorAt, type Fielded, type Rule } from './rule.ts';

/** References that stand in one list twice. */
const repeated = (holder: Holder): readonly Problem[] => {
	const seen = new Set<string>();
	return referencesOfHolder(holder).flatMap(({ path, target = '', value }) => {
		if (typeof path.at(-1) !== 'number') return [];
		const key = [...path.slice(0, -1), target, value].join(' ');
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [errorAt(holder, path, 'duplicate-id', `'${value}' stands in this list already`, 'take it out')];
	});
};

/** Ids that would make the same anchor or the same key twice. */
export const ids: Rule = ({ content }) => {
	const twice = (list: readonly { readonly id: string }[], of: Fielded, path: FieldPath) => {
		const seen = new Set<string>();
		return list.flatMap(({ id }, index) => {
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			const wrong = `'${id}' stands in this list already`;
			return [errorAt(of, [...path, index, 'id'], 'duplicate-id', wrong, 'give it an id of its own, in words')];
		});
	};
	const { pledge, ties, sources } = content.files;
	const drafting = pledge?.data.drafting;
	const sections = new Map<string, string>();
	const numbers = new Map<number, string>();
	return [
		...allHolders(content).flatMap(repeated),
		...content.entries.agreements.flatMap((entry) => twice(entry.data.commitments ?? [], entry, ['commitments'])),
		...content.entries.agreements.flatMap((entry) =>
			(entry.data.commitments ?? []).flatMap(({ parts = [] }, index) =>
				twice(parts, entry, ['commitments', index, 'parts']),
			),
		),
		...content.entries.mechanisms.flatMap((entry) => twice(entry.data.meetings ?? [], entry, ['meetings'])),
		...(pledge && drafting
			? [
					...twice(drafting.versions ?? [], pledge, ['drafting', 'versions']),
					...twice(drafting.parts, pledge, ['drafting', 'parts']),
					...drafting.parts.flatMap(({ positions }, index) =>
						twice(positions, pledge, ['drafting', 'parts', index, 'positions']),
					),
				]
			: []),
		...(ties ? twice(ties.data, ties, []) : []),
		...(sources ? twice(sources.data, sources, []) : []),
		...content.entries.essay.flatMap((entry) => {
			const { id, order = 0, file } = entry;
			const [named, numbered] = [sections.get(id), numbers.get(order)];
			sections.set(id, named ?? file);
			numbers.set(order, numbered ?? file);
			const taken = (what: string, other: string, advice: string) => [
				error('duplicate-id', entry.at([]), 'file', `${what} of ${other} already`, advice),
			];
			if (named !== undefined) return taken(`'${id}' is the id`, named, 'give the file another name');
			const number = String(order).padStart(2, '0');
			return numbered === undefined ? [] : taken(`${number} is the number`, numbered, 'give the file another number');
		}),
	];
};
