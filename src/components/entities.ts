/** The entries of a kind, as the index and the pages walk through them. Pure. */
import { entityKinds, folderOf, type EntityKind } from '../model/address.ts';
import { compareTexts } from '../schema/compare.ts';
import type { AnyEntity, Edition } from '../model/types.ts';
import { groupOf, groupOrderOf } from './kinds.ts';

/** All entries of a kind, in the order of their index. */
export const entitiesOf = (edition: Edition, kind: EntityKind): readonly AnyEntity[] => [
	...edition[folderOf[kind]].values(),
];

/** The kinds that the edition has entries of. */
export const kindsWithEntries = (edition: Edition): readonly EntityKind[] =>
	entityKinds.filter((kind) => edition[folderOf[kind]].size > 0);

/** A group of an index: its anchor, its heading, and what is in it. */
export interface IndexGroup {
	readonly id: string;
	readonly heading: string;
	readonly entities: readonly AnyEntity[];
}

/** The entries of a kind in groups: first those that have an order of their own, then the others, the largest first. */
export const indexGroups = (edition: Edition, kind: EntityKind): readonly IndexGroup[] => {
	const order = groupOrderOf(kind);
	const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
	const all = entitiesOf(edition, kind).map((entity) => ({ entity, ...groupOf(entity, edition) }));
	return [...Map.groupBy(all, ({ key }) => key)]
		.sort(([a, { length: x }], [b, { length: y }]) => rank(a) - rank(b) || y - x || compareTexts(a, b))
		.map(([key, members]) => ({
			id: `group-${key.replaceAll(' ', '-')}`,
			heading: members[0]?.heading ?? key,
			entities: members.map(({ entity }) => entity),
		}));
};
