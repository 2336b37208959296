/** An id stands once in its list: commitments and their parts, meetings, ties, sources, what a drafting table has. */
import type { FieldPath, Position } from '../../source/types.ts';
import { fieldName } from '../../source/problem.ts';
import { error, type Rule } from './rule.ts';

/** Ids that would make the same anchor or the same key twice. */
export const ids: Rule = ({ content }) => {
	const twice = (list: readonly { readonly id: string }[], at: (path: FieldPath) => Position, path: FieldPath) => {
		const seen = new Set<string>();
		return list.flatMap(({ id }, index) => {
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			const here = [...path, index, 'id'];
			return [
				error(
					'duplicate-id',
					at(here),
					fieldName(here),
					`'${id}' stands in this list already`,
					'give it an id of its own, in words',
				),
			];
		});
	};
	const { pledge, ties, sources } = content.files;
	const drafting = pledge?.data.drafting;
	const sections = new Map<string, string>();
	return [
		...content.entries.agreements.flatMap((entry) => twice(entry.data.commitments ?? [], entry.at, ['commitments'])),
		...content.entries.agreements.flatMap((entry) =>
			(entry.data.commitments ?? []).flatMap(({ parts = [] }, index) =>
				twice(parts, entry.at, ['commitments', index, 'parts']),
			),
		),
		...content.entries.mechanisms.flatMap((entry) => twice(entry.data.meetings ?? [], entry.at, ['meetings'])),
		...(pledge && drafting
			? [
					...twice(drafting.versions ?? [], pledge.at, ['drafting', 'versions']),
					...twice(drafting.parts, pledge.at, ['drafting', 'parts']),
					...drafting.parts.flatMap(({ positions }, index) =>
						twice(positions, pledge.at, ['drafting', 'parts', index, 'positions']),
					),
				]
			: []),
		...(ties ? twice(ties.data, ties.at, []) : []),
		...(sources ? twice(sources.data, sources.at, []) : []),
		...content.entries.essay.flatMap((entry) => {
			const other = sections.get(entry.id);
			sections.set(entry.id, other ?? entry.file);
			return other === undefined
				? []
				: [
						error(
							'duplicate-id',
							entry.at([]),
							'file',
							`'${entry.id}' is the id of ${other} already`,
							'give the file another name',
						),
					];
		}),
	];
};
