/** The entries of a kind, as the index and the pages walk through them. Pure. */
import { entityKinds, folderOf, type EntityKind } from '../model/address.ts';
import type { Edition, Entity } from '../model/types.ts';

/** All entries of a kind, sorted as their index shows them: agreements by date, the rest by name. */
export const entitiesOf = (edition: Edition, kind: EntityKind): Entity[] => {
	const all: ReadonlyMap<string, Entity> = edition[folderOf[kind]];
	return [...all.values()].sort((a, b) => order(a, b));
};

const order = (a: Entity, b: Entity): number => {
	const [keyA, keyB] = [sortKey(a), sortKey(b)];
	return keyA < keyB ? -1 : keyA > keyB ? 1 : a.id < b.id ? -1 : 1;
};

const sortKey = (entity: Entity): string =>
	entity.kind === 'agreement' ? (entity as Entity<'agreement'>).entry.data.date : entity.sortKey.toLowerCase();

/** The kinds that the edition has entries of. */
export const kindsWithEntries = (edition: Edition): EntityKind[] =>
	entityKinds.filter((kind) => edition[folderOf[kind]].size > 0);

/** A group of an index: its heading, and what is in it. */
export interface IndexGroup {
	readonly id: string;
	readonly heading: string;
	readonly entities: readonly Entity[];
}

const slug = (words: string): string => words.toLowerCase().replace(/[^a-z]+/g, '-');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What each kind is grouped by: the setting, the type, the fate, the wider concept. */
const groupOf = (entity: Entity, edition: Edition): string => {
	switch (entity.kind) {
		case 'agreement':
			return capital((entity as Entity<'agreement'>).entry.data.setting);
		case 'actor':
			return actorGroups[(entity as Entity<'actor'>).entry.data.type];
		case 'mechanism':
			return capital((entity as Entity<'mechanism'>).entry.data.fate);
		case 'concept': {
			const { broader } = (entity as Entity<'concept'>).entry.data;
			const name = broader === undefined ? undefined : edition.concepts.get(broader)?.name;
			return name === undefined ? 'Terms that stand by themselves' : `Under ‘${name}’`;
		}
	}
};

const actorGroups = {
	state: 'States',
	'international organisation': 'International organisations',
	forum: 'Forums',
	'government body': 'Bodies of governments',
	'party body': 'Bodies of parties',
	'armed forces': 'Armed forces',
	person: 'Persons',
	company: 'Companies',
	association: 'Associations',
	'research body': 'Research bodies',
	group: 'Groups',
} as const;

/** The order in which groups stand, where it is not that of their size. */
const first = [
	...Object.values(actorGroups),
	'Bilateral',
	'Multilateral',
	'Unilateral',
	'Active',
	'Merged',
	'Superseded',
	'Dormant',
	'Ended',
	'Unknown',
];

/** The entries of a kind in groups. A group of one concept is not worth a heading: the rest is gathered at the end. */
export const indexGroups = (edition: Edition, kind: EntityKind): IndexGroup[] => {
	const groups = Map.groupBy(entitiesOf(edition, kind), (entity) => groupOf(entity, edition));
	return [...groups]
		.map(([heading, entities]) => ({ id: `group-${slug(heading)}`, heading, entities }))
		.sort((a, b) => rank(a) - rank(b) || b.entities.length - a.entities.length || (a.heading < b.heading ? -1 : 1));
};
const rank = ({ heading }: IndexGroup): number => {
	const at = (first as readonly string[]).indexOf(heading);
	return at < 0 ? first.length : at;
};
