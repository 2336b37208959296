/** The four kinds of entry, each asked in one way whatever it is. Pure. */
import type { EntityKind } from '../model/address.ts';
import type { Edition, Entity } from '../model/types.ts';
import type { Fact } from './facts.ts';
import { actor } from './kinds/actor.ts';
import { agreement } from './kinds/agreement.ts';
import { concept } from './kinds/concept.ts';
import type { GroupOf, Kind, Searched, Telling } from './kinds/kind.ts';
import { mechanism } from './kinds/mechanism.ts';

import { mentioned } from './words.ts';

export { kindWords } from './words.ts';

/** Every kind. */
const kinds: { readonly [K in EntityKind]: Kind<K> } = { agreement, actor, mechanism, concept };

/** The facts of an entry, in the order in which its page shows them. */
export const factsOf = <K extends EntityKind>(entity: Entity<K>, edition: Edition): readonly Fact[] =>
	kinds[entity.kind].facts(entity, edition);

/** What its card tells beside what it is. */
export const tellingOf = <K extends EntityKind>(entity: Entity<K>): Telling => kinds[entity.kind].telling(entity);

/** What stands beside its name in the index, so that one can tell which is meant. */
export const metaOf = <K extends EntityKind>(entity: Entity<K>): string | undefined =>
	kinds[entity.kind].meta?.(entity) ?? mentioned(entity.inEssay.length);

/** The group of the index in which it stands. */
export const groupOf = <K extends EntityKind>(entity: Entity<K>, edition: Edition): GroupOf =>
	kinds[entity.kind].group(entity, edition);

/** The keys of a kind's groups that have an order of their own. */
export const groupOrderOf = (kind: EntityKind): readonly string[] => kinds[kind].groupOrder;

/** What the search looks through. */
export const searchedOf = <K extends EntityKind>(entity: Entity<K>): Searched => kinds[entity.kind].search(entity);
