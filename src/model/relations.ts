/** How one entry refers to another: the fields of agreements, actors, mechanisms and concepts that name such an entry. */
import type { FieldPath } from '../source/types.ts';

/** The names of those fields; a test holds them against the schemas. */
export const relations = [
	'parties',
	'issuedBy',
	'adhered',
	'participants',
	'partOf',
	'createdBy',
	'mechanism',
	'broader',
	'contrasts',
	'who',
	'actor',
] as const;
export type Relation = (typeof relations)[number];

/** The relation that a reference at a path makes: `commitments[0].mechanism` → `mechanism`. */
export const relationOf = (path: FieldPath): Relation | undefined => {
	const field = path.findLast((step) => typeof step === 'string');
	return relations.find((relation) => relation === field);
};
